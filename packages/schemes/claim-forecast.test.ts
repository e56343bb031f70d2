/** Where a winner is heading: its cap, its year's threshold, and what stays unused. */
import { croreFromPaise, paiseFromCrore, paiseFromRupees } from "@lodestone/units/money";
import { say } from "@lodestone/words/say";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { forecastClaims, forecastFindings, type PaceFacts } from "./claim-forecast.ts";
import { magnetNumbers } from "./india-numbers.test-data.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";

let numbers: SchemeNumbers;

beforeAll(async () => {
  numbers = await magnetNumbers();
});

const clause = { table: "instruments", row: "test", file: "", line: 1 };

function pace(changes: Partial<PaceFacts> & { readonly soldT?: number } = {}): PaceFacts {
  const soldKg = (changes.soldT ?? 324) * 1000;
  return {
    asOf: "2030-02-18",
    window: { from: "2028-08-01", to: "2033-09-30" },
    capacityT: 600,
    quoteRupeesPerKg: 2150,
    soldKgThisYear: soldKg,
    turnoverThisYear: paiseFromRupees(6000) * BigInt(soldKg),
    invested: paiseFromCrore(320),
    earnedBefore: paiseFromCrore(200),
    ...changes,
  };
}

test("324 t in 324 days: 1 t a day, so a threshold of 677 t is missed by 312 t with 41 days left", () => {
  const facts = pace({ threshold: { kg: 677_000, clause } });
  const forecast = forecastClaims(numbers, facts);
  expect(forecast.threshold).toMatchObject({
    expectedKg: 365_000,
    missedByKg: 312_000,
    daysLeft: 41,
  });
  expect(forecast.threshold?.neededKgPerDay).toBeCloseTo(353_000 / 41, 9);
  const [first] = forecastFindings(forecast, facts.asOf).map((finding) => say("en", finding));
  expect(first).toBe(
    "At present sales the threshold of FY2029-30 is missed by 312 t; 41 days are left",
  );
});

test("the meter counts what earlier years earned and what this year has earned so far", () => {
  const { meter } = forecastClaims(numbers, pace());
  expect([meter.cap, meter.earned, meter.left].map(croreFromPaise)).toEqual([645, 269.66, 375.34]);
});

test("at 1 t a day 375.34 crore take 1,746 days, longer than the window: what is left is unused", () => {
  const facts = pace();
  const { capReachedOn, unused } = forecastClaims(numbers, facts);
  expect(capReachedOn).toBeUndefined();
  // 1,320 days to 30 September 2033 at 0.215 crore a day earn 283.8 crore.
  expect(croreFromPaise(unused)).toBeCloseTo(375.34 - 283.8, 6);
  const [finding] = forecastFindings(forecastClaims(numbers, facts), facts.asOf);
  expect(finding?.key).toBe("claim.cap-unused");
});

test("at 2 t a day the cap is reached in time, and its day is named", () => {
  const facts = pace({ soldT: 648 });
  const { capReachedOn, unused, meter } = forecastClaims(numbers, facts);
  expect(croreFromPaise(meter.left)).toBeCloseTo(305.68, 9);
  // 305.68 crore at 0.43 a day: on the 711th day.
  expect(capReachedOn).toBe("2032-01-30");
  expect(unused).toBe(0n);
});

test("600 t a year ask for 300 crore of investment; what lacks is told before anything else", () => {
  const facts = pace({ invested: paiseFromCrore(262.5) });
  const forecast = forecastClaims(numbers, facts);
  expect(croreFromPaise(forecast.investment.lacks)).toBe(37.5);
  const [first] = forecastFindings(forecast, facts.asOf).map((finding) => say("en", finding));
  expect(first).toBe("₹37.5 crore of the least investment of ₹300 crore are lacking");
  expect(forecastClaims(numbers, pace()).investment.lacks).toBe(0n);
});

test("a plant that sold nothing yet reaches nothing, and nothing breaks", () => {
  const { capReachedOn, meter, unused } = forecastClaims(numbers, pace({ soldT: 0 }));
  expect(capReachedOn).toBeUndefined();
  expect(unused).toBe(meter.left);
});

test("earned, to come and unused never pass the cap; more sales never leave more unused", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 900 }),
      (soldT, more, earnedCr) => {
        const of = (sold: number) =>
          forecastClaims(numbers, pace({ soldT: sold, earnedBefore: paiseFromCrore(earnedCr) }));
        const { meter, unused, capReachedOn } = of(soldT);
        expect(meter.earned + meter.left).toBe(meter.cap);
        expect(unused >= 0n && unused <= meter.left).toBe(true);
        expect(unused === 0n || capReachedOn === undefined).toBe(true);
        expect(of(soldT + more).unused <= unused).toBe(true);
      },
    ),
  );
});
