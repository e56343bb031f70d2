/** Limits as they are written, as they stand in the address, and as the planner is asked. */
import fc from "fast-check";
import { planQuestion } from "@lodestone/api/plan";
import { expect, test } from "vitest";
import { asAsked, limitKinds, limitsOf, shareOf, withLimit, type Limit } from "./limits.ts";
import { addressOf, questionOf } from "./question-address.ts";

test.each<readonly [string, number | undefined]>([
  ["40", 0.4],
  [" 7.5 % ", 0.075],
  ["0", 0],
  ["100", 1],
  ["101", undefined],
  ["-1", undefined],
  ["", undefined],
  ["half", undefined],
  ["1e1", undefined],
])("of a commodity %o per cent is %o", (text, share) => {
  expect(shareOf(text, "commodity")).toBe(share);
});

test("of an element more than all of it can come from abroad, for processes lose some", () => {
  expect(shareOf("140", "element")).toBe(1.4);
  expect(shareOf("201", "element")).toBeUndefined();
});

const limits = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...limitKinds),
    key: fc.constantFrom("magnet", "ndpr-oxide", "ndpr"),
    year: fc.integer({ min: 2027, max: 2046 }),
    percent: fc.integer({ min: 0, max: 100 }),
    every: fc.boolean(),
  }),
  { selector: ({ kind, key, year, every }) => `${kind} ${key} ${every ? "" : year}` },
);

test("a link carries every limit, and the server reads the question as it was asked", () => {
  fc.assert(
    fc.property(limits, (rows) => {
      const stated = rows.reduce<Limit[]>((known, { kind, key, year, percent, every }) => {
        const fy = kind === "supplier" && every ? {} : { fy: year };
        return withLimit(known, { kind, key, ...fy, share: percent / 100 });
      }, []);
      const question = { lens: "least_cost" as const, ...asAsked(stated), scenario: null };
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(addressOf(question, undefined)))
        for (const part of [value].flat()) params.append(name, part);
      const read = questionOf(new URLSearchParams(params.toString()), undefined);
      expect(read).toEqual(question);
      expect(JSON.stringify(planQuestion.parse(read))).toBe(JSON.stringify(read));
      expect(limitsOf(read)).toHaveLength(stated.length);
    }),
  );
});

test("what is no limit in an address is left out", () => {
  const address = new URLSearchParams(
    "cap=magnet,,0.5&cap=magnet,2035&embodied=ndpr,2035,3&supplier=,2035,0.5&supplier=magnet,,0.5",
  );
  const { caps, embodiedCaps, supplierShares } = questionOf(address, undefined);
  expect({ caps, embodiedCaps, supplierShares }).toEqual({
    caps: [],
    embodiedCaps: undefined,
    supplierShares: [{ commodity: "magnet", share: 0.5 }],
  });
});

test("a limit of the same thing in the same year takes the place of the first", () => {
  const first: Limit = { kind: "commodity", key: "magnet", fy: 2035, share: 0.5 };
  const other: Limit = { ...first, kind: "supplier" };
  expect(withLimit([first, other], { ...first, share: 0.2 })).toEqual([
    other,
    { ...first, share: 0.2 },
  ]);
});
