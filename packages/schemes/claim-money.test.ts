/** What is released, set off, trued up and taken back: the fact book's checks and their laws. */
import { croreFromPaise, paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { liquidatedDamages } from "./liquidated-damages.ts";
import { finalSettlement, provisionalRelease } from "./provisional-release.ts";
import { refundWithInterest } from "./refund-interest.ts";
import { numbersFor } from "./scheme-numbers.test-data.ts";
import { SchemeNumberMissing } from "./scheme-numbers.ts";

const numbers = numbersFor("magnet-scheme", {
  "provisional-payment-share": 0.85,
  "liquidated-damages-share-per-day": 0.001,
  "refund-interest-rate": 0.09,
});
const amounts = fc.bigInt({ min: 0n, max: 10n ** 13n });

describe("provisional release", () => {
  test.each([
    [0.85, 34],
    [0.75, 30],
  ])("of 40 crore admissible, at %d: %d crore now", (share, expected) => {
    const at = numbersFor("magnet-scheme", { "provisional-payment-share": share });
    const { payable } = provisionalRelease(at, paiseFromCrore(40), 0n);
    expect(croreFromPaise(payable)).toBe(expected);
  });

  test("audited accounts pay the balance, or show what is to be recovered", () => {
    const due = paiseFromCrore(34);
    expect(finalSettlement(paiseFromCrore(40), due, 0n)).toMatchObject({
      payable: paiseFromCrore(6),
      recovery: 0n,
    });
    expect(finalSettlement(paiseFromCrore(30), due, paiseFromCrore(1))).toEqual({
      balance: -paiseFromCrore(4),
      due: 0n,
      setOff: 0n,
      payable: 0n,
      recovery: paiseFromCrore(4),
      damagesLeft: paiseFromCrore(1),
    });
  });

  test("release, balance and recovery add up to what the audit admits; damages are set off once", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (admissible, audited, damages) => {
        const first = provisionalRelease(numbers, admissible, damages);
        const last = finalSettlement(audited, first.due, first.damagesLeft);
        expect(first.due + last.due - last.recovery).toBe(audited);
        expect(first.setOff + last.setOff + last.damagesLeft).toBe(damages);
        for (const { payable, setOff, due } of [first, last]) {
          expect(payable >= 0n).toBe(true);
          expect(payable + setOff).toBe(due);
        }
        expect(first.due <= admissible).toBe(true);
      }),
    );
  });
});

describe("liquidated damages", () => {
  const late = (securityCr: number, metOn: string, excusedDays = 0) =>
    liquidatedDamages(numbers, {
      performanceSecurity: paiseFromCrore(securityCr),
      dueOn: "2028-10-01",
      metOn,
      excusedDays,
    });

  test("security of 50 crore, 100 days late: 5 crore; 125 crore: 12.5 lakh a day", () => {
    const { amount, daysLate } = late(50, "2029-01-09");
    expect([daysLate, croreFromPaise(amount)]).toEqual([100, 5]);
    expect(croreFromPaise(late(125, "2028-10-02").perDay)).toBe(0.125);
  });

  test("a milestone met in time costs nothing, nor do days excused by force majeure", () => {
    expect(late(50, "2028-09-15").amount).toBe(0n);
    expect(late(50, "2029-01-09", 60).daysLate).toBe(40);
    expect(late(50, "2028-10-11", 60).amount).toBe(0n);
  });
});

describe("refund with interest", () => {
  test("100 crore at 9 per cent after three years: 129.5029 crore", () => {
    const { amount } = refundWithInterest(numbers, paiseFromCrore(100), "2029-05-10", "2032-05-10");
    expect(croreFromPaise(amount)).toBe(129.5029);
  });

  test("a broken year earns its days: 73 days at 9 per cent are 1.8 crore", () => {
    const { interest } = refundWithInterest(
      numbers,
      paiseFromCrore(100),
      "2029-05-10",
      "2029-07-22",
    );
    expect(croreFromPaise(interest)).toBe(1.8);
  });

  test("interest follows paid x (1 + rate)^years to the paisa of a year, and never falls with time", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 15 }), (paid, years) => {
        const { amount } = refundWithInterest(numbers, paid, "2029-04-01", `${2029 + years}-04-01`);
        const scale = 100n ** BigInt(years);
        const exact = paid * 109n ** BigInt(years);
        expect(amount * scale <= exact).toBe(true);
        // A paisa lost each year grows as well.
        expect(exact - amount * scale <= BigInt(4 * years) * scale).toBe(true);
        const later = refundWithInterest(numbers, paid, "2029-04-01", `${2029 + years}-11-20`);
        expect(later.amount >= amount).toBe(true);
      }),
    );
  });

  test("without the bank's rate nothing is made up: the row that is missing is named", () => {
    const none = numbersFor("magnet-scheme", {});
    const refund = () => refundWithInterest(none, 1n, "2029-04-01", "2030-04-01");
    expect(refund).toThrow(SchemeNumberMissing);
    expect(refund).toThrow("refund-interest-rate");
  });
});
