import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { catalogues, type WordKey } from "./catalogue.ts";
import { say, tell } from "./say.ts";
import { sentence } from "./sentence.ts";

const keys = Object.keys(catalogues.en) as WordKey[];
const blanksOf = (template: string) =>
  [...template.matchAll(/\{\w+(?::\w+)?\}/g)].map(String).sort();

test("every sentence has the same blanks in Hindi as in English", () => {
  for (const key of keys) {
    expect(blanksOf(catalogues.hi[key]), key).toEqual(blanksOf(catalogues.en[key]));
  }
});

test("no sentence is empty, and Hindi is written in Devanagari", () => {
  for (const key of keys) {
    expect(catalogues.en[key].trim(), key).not.toBe("");
    // Keys that hold only names, codes or blanks are the same in both.
    const words = catalogues.en[key]
      .replaceAll(/\{\w+(?::\w+)?\}|--\S+|`[^`]*`/g, "")
      .match(/[A-Za-z]{4,}/g);
    if (words && !/^lodestone/i.test(words[0]))
      expect(catalogues.hi[key], key).toMatch(/[\u0900-\u097f]/);
  }
});

test("unreviewed Hindi is marked so in its file", () => {
  const folder = path.join(import.meta.dirname, "hi");
  for (const file of readdirSync(folder)) {
    expect(readFileSync(path.join(folder, file), "utf8"), file).toMatch(
      /UNREVIEWED|REVIEWED by .+, \d{4}-\d\d-\d\d/,
    );
  }
});

test("blanks are filled by their form", () => {
  const fault = sentence("fault.year-outside", {
    value: "2050-51",
    first: "2026-27",
    last: "2045-46",
  });
  expect(say("en", fault)).toBe("2050-51 lies outside the pack's years 2026-27 to 2045-46");
  expect(
    say("en", sentence("limit.incentive-pool", { scheme: { en: "S", hi: "यो" }, amount: 6450 })),
  ).toBe("S: ₹6,450 crore for sales incentives");
  expect(
    say("hi", sentence("limit.incentive-pool", { scheme: { en: "S", hi: "यो" }, amount: 6450 })),
  ).toContain("6,450 करोड़");
});

test("two figures that differ never read alike in one sentence", () => {
  const rises = (before: number, after: number) =>
    say("en", sentence("compare.index-rises", { before, after, points: (after - before) * 100 }));
  expect(rises(0.7421, 0.7434)).toBe(
    "The share that still comes from abroad rises from 74.2\u00a0% to 74.3\u00a0%, by 0.13 points.",
  );
  expect(rises(0.74, 0.740002)).toMatch(/from 74\u00a0% to 74.0002\u00a0%/);
  expect(rises(0.5, 0.74)).toMatch(/from 50\u00a0% to 74\u00a0%/);
  const blanks = { what: "the cost", before: 164.2, after: 164.4, by: 0.2 };
  expect(say("en", sentence("compare.money-rises", blanks))).toBe(
    "the cost: ₹164.2 crore rises to ₹164.4 crore, ₹0.2 crore more",
  );
  expect(say("hi", sentence("compare.money-rises", blanks))).toMatch(/164\.2[\s\S]*164\.4/);
  const same = { what: "x", before: 12, after: 12 };
  expect(say("en", sentence("compare.build-size", { site: "x", fy: 2030, ...same }))).toMatch(
    /12 kt a year become 12,/,
  );
});

test("telling turns every sentence inside a value into both languages and leaves the rest", () => {
  const told = tell({ fy: 2027, list: [{ what: sentence("year", { fy: 2027 }) }], none: null });
  expect(told).toEqual({
    fy: 2027,
    list: [{ what: { en: "FY2026-27", hi: "वि॰व॰ 2026-27" } }],
    none: null,
  });
});
