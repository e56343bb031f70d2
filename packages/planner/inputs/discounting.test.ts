import fc from "fast-check";
import { expect, test } from "vitest";
import { annuity, discountFactors, tail } from "./discounting.ts";

const rate = fc.double({ min: 0.001, max: 0.3, noNaN: true });
const years = fc.integer({ min: 1, max: 40 });

test("without interest a plant of 100 crore over 20 years is charged 5 crore a year", () => {
  expect(100 * annuity(0, 2, 20)).toBeCloseTo(5, 12);
  expect(tail(0, 3)).toBe(3);
});

test("at 12 per cent, two lead years and twenty of life, capital is charged at 14.19 per cent a year", () => {
  // Capital in two halves at mid-year: 0.5 (1.12^0.5 + 1.12^1.5) = 1.12180; mid-year charges over
  // 20 years are worth 7.46944 x 1.12^0.5 = 7.90491.
  expect(annuity(0.12, 2, 20)).toBeCloseTo(1.1218 / 7.90491, 4);
});

test("the charges of a life repay the capital with interest, to the rupee", () => {
  fc.assert(
    fc.property(rate, years, fc.integer({ min: 0, max: 10 }), (r, life, lead) => {
      let balance = 0;
      // Months of half a year, so that spending and charges both fall at mid-year.
      const charge = annuity(r, lead, life);
      for (let k = 0; k < Math.max(lead, 1); k++) {
        const spent = lead === 0 ? 1 : 1 / lead;
        balance += spent * (1 + r) ** (lead === 0 ? -0.5 : lead - k - 0.5);
      }
      for (let k = 0; k < life; k++) balance -= charge * (1 + r) ** -(k + 0.5);
      expect(balance).toBeCloseTo(0, 9);
    }),
  );
});

test("the tail is the sum of its years", () => {
  fc.assert(
    fc.property(rate, years, (r, left) => {
      let sum = 0;
      for (let i = 1; i <= left; i++) sum += (1 + r) ** -i;
      expect(tail(r, left)).toBeCloseTo(sum, 9);
    }),
  );
});

test("a crore in the middle of the first year is discounted by half a year", () => {
  expect(discountFactors(0.21, 2)[0]).toBeCloseTo(1 / 1.1, 12);
});
