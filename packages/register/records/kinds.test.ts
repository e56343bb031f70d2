import { catalogues } from "@lodestone/words/catalogue";
import { expect, test } from "vitest";
import { partyFields } from "./party-form.ts";
import { recordKinds, valueFields } from "./kinds.ts";

test("every kind, group, field and status has its words in both languages", () => {
  const keys = recordKinds.flatMap((kind) => [
    `kind.${kind.kind}`,
    ...kind.groups.map(({ group }) => `group.${group}`),
    ...kind.statuses.map((status) => `status.${status}`),
    ...valueFields(kind).map(({ label }) => label),
  ]);
  const all = new Set([...keys, ...partyFields.map(({ label }) => label)]);
  const missing = [...all].filter((key) => !(key in catalogues.en) || !(key in catalogues.hi));
  expect(missing).toEqual([]);
});

test("deposits, stockpiles, thorium, bids and persons are never published by default", () => {
  const closed = [
    ...recordKinds.flatMap(({ kind, groups }) =>
      groups
        .filter(({ group }) => ["deposit", "bids", "stock"].includes(group))
        .flatMap(({ fields }) => fields.map((field) => ({ ...field, of: kind }))),
    ),
    ...recordKinds.flatMap((kind) =>
      valueFields(kind).filter(({ name }) => /thorium|contact|investment|registration/.test(name)),
    ),
    ...partyFields.filter(({ name }) => /contact|address|registration/.test(name)),
  ];
  expect(closed.length).toBeGreaterThan(20);
  expect(closed.filter(({ publish }) => publish)).toEqual([]);
});

test("where a deposit or a stockpile lies is closed, where a plant stands is open", () => {
  const open = (kind: string) => {
    const found = recordKinds.find((one) => one.kind === kind);
    return found && valueFields(found).some(({ name, publish }) => name === "longitude" && publish);
  };
  for (const kind of ["exploration-activity", "block", "mine", "overseas-asset", "stockpile"]) {
    expect(open(kind), kind).toBe(false);
  }
  for (const kind of ["plant", "park", "centre", "recycling-unit"]) {
    expect(open(kind), kind).toBe(true);
  }
});
