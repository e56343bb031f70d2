/** A grant towards capital on numbers chosen for paper: which limit binds, and the planner's view of it. */
import { croreFromPaise, paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersFor } from "./scheme-numbers.test-data.ts";
import { viabilityGapTerms, viabilityGrant } from "./viability-gap.ts";

const numbers = numbersFor("grants", {
  "grant-share-most": 0.4,
  "grant-ceiling": 50,
  "grant-pool": 120,
  "award-fiscal-year": 2027,
});

function grant(quoted: number, capital: number, paid = 0, commissioned = true) {
  return viabilityGrant(numbers, {
    quoted: paiseFromCrore(quoted),
    eligibleCapital: paiseFromCrore(capital),
    paidFromPool: paiseFromCrore(paid),
    commissioned,
  });
}

test.each([
  ["the quote, for an auction sets it", 20, 100, 0, 20, "grant-share-most"],
  ["the share of capital", 60, 100, 0, 40, "grant-share-most"],
  ["the ceiling of a project", 90, 200, 0, 50, "grant-ceiling"],
  ["what is left of the pool", 90, 200, 95, 25, "grant-pool"],
])("%s binds", (_case, quoted, capital, paid, expected, clause) => {
  const { amount, binding } = grant(quoted, capital, paid);
  expect(croreFromPaise(amount)).toBe(expected);
  expect(binding.clause.row).toContain(clause);
});

test("nothing before the plant is commissioned", () => {
  expect(grant(20, 100, 0, false).amount).toBe(0n);
});

test("what the planner allows is the most the rule pays, whatever was asked for", () => {
  const { capital } = viabilityGapTerms(numbers, "purse");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      (quoted, cost) => {
        const most = Math.min(
          (capital?.share.value ?? 0) * cost,
          capital?.ceiling?.value ?? 0,
          capital?.pool.value ?? 0,
        );
        expect(croreFromPaise(grant(quoted, cost).amount)).toBeCloseTo(Math.min(quoted, most), 7);
      },
    ),
  );
  expect(capital?.atMostWhatIsNeeded).toBe(true);
});
