import fc from "fast-check";
import { expect, test } from "vitest";
import { croreFromPaise, leastOf, paiseFromCrore, paiseFromRupees, shareOf } from "./money.ts";

test("645 crore is 645,00,00,000 rupees", () => {
  expect(paiseFromCrore(645)).toBe(645_000_000_000n);
  expect(croreFromPaise(645_000_000_000n)).toBe(645);
  expect(paiseFromRupees(2150)).toBe(215_000n);
});

test("a share is rounded down to the paisa and never exceeds the amount", () => {
  expect(shareOf(1_001n, 0.4)).toBe(400n);
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.integer({ min: 0, max: 100 }),
      (amount, percent) => {
        const part = shareOf(amount, percent / 100);
        expect(part * 100n <= amount * BigInt(percent)).toBe(true);
        expect(amount * BigInt(percent) - part * 100n < 100n).toBe(true);
      },
    ),
  );
});

test("the least of some amounts", () => {
  expect(leastOf(5n, 3n, 9n)).toBe(3n);
});
