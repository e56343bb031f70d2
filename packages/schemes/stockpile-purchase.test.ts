/** Months of cover: when to buy (rule R12), and what it may cost. */
import { croreFromPaise, paiseFromCrore, paiseFromRupees } from "@lodestone/units/money";
import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersFor } from "./scheme-numbers.test-data.ts";
import { coverPurchase, isCoverShort, monthsOfCover } from "./stockpile-purchase.ts";

const numbers = numbersFor("stockpile", { "cover-months": 2, "purchase-pool": 500 });

test("cover is stock over a month's use; below two months the stock is short", () => {
  expect(monthsOfCover(300_000, 1_800_000)).toBe(2);
  expect(isCoverShort(numbers, 300_000, 1_800_000)).toBe(false);
  expect(isCoverShort(numbers, 299_999, 1_800_000)).toBe(true);
  expect(isCoverShort(numbers, 0, 0)).toBe(false);
});

function purchase(stockKg: number, paidCr = 0) {
  return coverPurchase(numbers, {
    yearlyUseKg: 1_800_000,
    stockKg,
    pricePerKg: paiseFromRupees(6000),
    paidFromPool: paiseFromCrore(paidCr),
  });
}

test("two months of 1,800 t at Rs 6,000 a kg cost 180 crore; a stock of 100 t spares 60 of them", () => {
  expect(croreFromPaise(purchase(0).amount)).toBe(180);
  expect(croreFromPaise(purchase(100_000).amount)).toBe(120);
  expect(purchase(300_000).amount).toBe(0n);
});

test("the purchase ends where the fund does", () => {
  const { amount, binding } = purchase(0, 420);
  expect(croreFromPaise(amount)).toBe(80);
  expect(binding.clause.row).toContain("purchase-pool");
});

test("what is bought fills the cover and no more, while the fund lasts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), (stockKg) => {
      const kg = Number(purchase(stockKg).amount / paiseFromRupees(6000));
      expect(stockKg + kg).toBe(Math.max(stockKg, 300_000));
    }),
  );
});
