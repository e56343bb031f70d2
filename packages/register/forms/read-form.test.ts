/** Reading a form: every fault at once, at its field; money as people write it, exact to the paisa. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Field } from "./field.ts";
import { readForm } from "./read-form.ts";
import { bidForm, salesClaimForm } from "../magnet/forms.ts";

test("a claim as an officer would type it", () => {
  expect(
    readForm(salesClaimForm, {
      fiscalYear: "2028-29",
      soldKg: "5,50,000",
      netTurnoverPaise: "3,30,00,00,000.50",
      claimedPaise: "₹ 1182500000",
    }),
  ).toEqual({
    values: {
      fiscalYear: "2028-29",
      soldKg: 550_000,
      netTurnoverPaise: "330000000050",
      claimedPaise: "118250000000",
    },
  });
});

test("all faults come at once, each at its field", () => {
  const read = readForm(salesClaimForm, {
    fiscalYear: "2028-30",
    soldKg: "many",
    netTurnoverPaise: "3.999",
    colour: "blue",
  });
  expect("faults" in read && read.faults.map(({ field, what }) => [field, what.key])).toEqual([
    ["fiscalYear", "form.not-a-fiscal-year"],
    ["soldKg", "form.not-a-number"],
    ["netTurnoverPaise", "form.not-rupees"],
    ["claimedPaise", "form.missing"],
    ["colour", "form.unknown-field"],
  ]);
});

test("a share lies between nothing and all, and a count is whole", () => {
  const bid = {
    capacityT: "600",
    netWorthPaise: "1",
    leadEquityShare: "1.2",
    quoteRupeesPerKg: "1.5",
  };
  const read = readForm(bidForm, bid);
  expect("faults" in read && read.faults.map(({ field }) => field)).toEqual([
    "quoteRupeesPerKg",
    "leadEquityShare",
  ]);
});

test("rupees keep every paisa", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (paise) => {
      const text = `${paise / 100n}.${String(paise % 100n).padStart(2, "0")}`;
      const form = [
        { name: "x", kind: "rupees", label: "magnet.claimed", required: true },
      ] as const;
      expect(readForm(form, { x: text })).toEqual({ values: { x: String(paise) } });
    }),
  );
});

test.each([[["a"]], [{ a: 1 }]])(
  "a field takes one value, never a list or a group: %j",
  (value) => {
    const read = readForm(bidForm, { capacityT: value });
    expect(
      "faults" in read && read.faults.find(({ field }) => field === "capacityT")?.what.key,
    ).toBe("form.not-a-value");
  },
);

test("keys are the letters of packs, one or several", () => {
  const fields: readonly Field[] = [
    { name: "one", kind: "key", label: "field.place", required: true },
    { name: "many", kind: "keys", label: "field.minerals", required: true },
  ];
  expect(readForm(fields, { one: "in-od", many: "lithium; cobalt" })).toEqual({
    values: { one: "in-od", many: "lithium;cobalt" },
  });
  const wrong = readForm(fields, { one: "Odisha", many: "lithium;;cobalt" });
  expect("faults" in wrong && wrong.faults.map(({ what }) => what.key)).toEqual([
    "form.not-a-key",
    "form.not-a-key",
  ]);
});

test("characters nobody can see are refused at their field, and told by number", () => {
  const fields: readonly Field[] = [
    { name: "note", kind: "text", label: "records.name", required: true },
    { name: "key", kind: "key", label: "records.key", required: false },
  ];
  for (const [text, marks] of [
    ["a\0b", ["U+0000"]],
    ["a\ud83db", ["U+D83D"]],
    ["\u001b[31m\u0007", ["U+001B", "U+0007"]],
  ] as const) {
    const read = readForm(fields, { note: text });
    expect(read).toMatchObject({
      faults: [{ field: "note", what: { key: "form.unseen", blanks: { marks } } }],
    });
  }
  expect(readForm(fields, { note: "two\nlines\tand 😀" })).toHaveProperty("values");
  const read = readForm(fields, { note: "x", key: "a\0" });
  expect(JSON.stringify(read)).not.toContain("\\u0000");
});
