/**
 * Claims of the magnet scheme on worked cases: the fact book's checks as claims, and the laws that
 * what is admitted and what is cut make up the claim, whatever is claimed.
 */
import { croreFromPaise, paiseFromCrore, paiseFromRupees } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { magnetNumbers, withValue } from "./india-numbers.test-data.ts";
import {
  claimCapitalSubsidy,
  claimSalesIncentive,
  investmentOf,
  type InvestmentLine,
  type SalesClaim,
} from "./magnet-claim.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";

let numbers: SchemeNumbers;
let limitedToCapacity: SchemeNumbers;

beforeAll(async () => {
  numbers = await magnetNumbers();
  limitedToCapacity = await magnetNumbers(withValue("incentive-kg-limited-to-capacity", 1));
});

interface Case {
  readonly capacityT?: number;
  readonly quote?: number;
  readonly soldT?: number;
  readonly verifiedT?: number;
  readonly rupeesPerKg?: number;
  readonly claimedCr?: number;
  readonly paidCr?: number;
  readonly poolPaidCr?: number;
}

/** A claim for FY2029-30 of a winner of 1 October 2026, commissioned on 1 August 2028. */
function claimOf(of: Case, changes: Partial<SalesClaim> = {}): SalesClaim {
  const capacityT = of.capacityT ?? 1200;
  const soldKg = Math.floor((of.soldT ?? capacityT) * 1000);
  const verifiedKg = Math.floor((of.verifiedT ?? of.soldT ?? capacityT) * 1000);
  const price = paiseFromRupees(of.rupeesPerKg ?? 6000);
  return {
    claimed: paiseFromCrore(of.claimedCr ?? 258),
    winner: {
      capacityT,
      investment: paiseFromCrore(700),
      netWorth: paiseFromCrore(400),
      leadMemberShare: 1,
    },
    quoteRupeesPerKg: of.quote ?? 2150,
    period: { from: "2029-04-01", to: "2030-03-31" },
    claimedBefore: [],
    dates: { awardedOn: "2026-10-01", commissionedOn: "2028-08-01" },
    soldKg: { claimed: soldKg, verified: verifiedKg },
    netTurnover: { claimed: price * BigInt(soldKg), verified: price * BigInt(verifiedKg) },
    paidToWinner: paiseFromCrore(of.paidCr ?? 0),
    paidFromPool: paiseFromCrore(of.poolPaidCr ?? 0),
    damagesDue: 0n,
    ...changes,
  };
}

const judged = (of: Case, changes: Partial<SalesClaim> = {}) =>
  claimSalesIncentive(numbers, claimOf(of, changes));
const admitted = (of: Case) => croreFromPaise(judged(of).admissible.amount);
const cutsOf = (of: Case, changes: Partial<SalesClaim> = {}) =>
  judged(of, changes).disallowed.parts.map(({ what, amount, clause }) => [
    what.key,
    croreFromPaise(amount),
    clause.row.split("/")[1],
  ]);

describe("a yearly claim of sales incentive", () => {
  test.each<readonly [string, Case, number]>([
    ["1,200 t at Rs 6,000, quote 2,150: the kilogram binds", { claimedCr: 300 }, 258],
    ["1,200 t at Rs 5,000: turnover binds", { rupeesPerKg: 5000, claimedCr: 300 }, 240],
    [
      "900 t at Rs 4,300, quote 1,800: turnover binds",
      { capacityT: 900, quote: 1800, rupeesPerKg: 4300, claimedCr: 300 },
      154.8,
    ],
    [
      "900 t at Rs 5,000, quote 1,800: the quote binds",
      { capacityT: 900, quote: 1800, rupeesPerKg: 5000, claimedCr: 300 },
      162,
    ],
    [
      "600 t at Rs 7,000 with 600 crore paid: the cap binds",
      { capacityT: 600, rupeesPerKg: 7000, claimedCr: 129, paidCr: 600 },
      45,
    ],
    ["a claim for less than the rule gives", { claimedCr: 200 }, 200],
  ])("%s", (_case, of, expected) => {
    expect(admitted(of)).toBe(expected);
  });

  test("85 per cent of what is admitted is released at once: 219.30 of 258 crore", () => {
    const { release } = judged({});
    expect(croreFromPaise(release.payable)).toBe(219.3);
    expect(release.clause.row).toContain("provisional-payment-share");
  });

  test("why not Rs 300 crore: each rupee under the limit or the check that took it", () => {
    const of = { soldT: 1200, verifiedT: 1190, rupeesPerKg: 5000, claimedCr: 300, paidCr: 1100 };
    expect(cutsOf(of)).toEqual([
      ["claim.beyond", 42, "incentive-per-kg-most"],
      ["claim.kg-not-verified", 2.15, "incentive-per-kg-most"],
      ["claim.beyond", 15.85, "incentive-share-of-turnover-most"],
      ["claim.turnover-not-verified", 2, "incentive-share-of-turnover-most"],
      ["claim.beyond", 48, "incentive-cap-per-winner"],
    ]);
    expect(admitted(of)).toBe(190);
  });

  test("kilograms beyond the allotted capacity earn, unless the row says they do not", () => {
    const over = claimOf({ soldT: 1300, claimedCr: 279.5 });
    expect(croreFromPaise(claimSalesIncentive(numbers, over).admissible.amount)).toBe(279.5);
    const { admissible, disallowed } = claimSalesIncentive(limitedToCapacity, over);
    expect(croreFromPaise(admissible.amount)).toBe(258);
    expect(disallowed.parts.map(({ what }) => what)).toEqual([
      { key: "claim.kg-above-capacity", blanks: { kg: 100_000 } },
    ]);
    expect(disallowed.parts[0]?.clause.row).toContain("incentive-kg-limited-to-capacity");
  });

  test("a winner that misses a condition is paid nothing, and told every one it misses", () => {
    const winner = { ...claimOf({}).winner, investment: 0n, leadMemberShare: 0.5 };
    const { admissible, unmet, disallowed, release } = judged({}, { winner });
    expect(admissible.amount).toBe(0n);
    expect(admissible.binding.clause.row).toContain("investment-least");
    expect(unmet.map(({ what }) => what.key)).toEqual([
      "scheme.condition-investment",
      "scheme.condition-equity",
    ]);
    expect(disallowed.amount).toBe(paiseFromCrore(258));
    expect(disallowed.parts).toHaveLength(1);
    expect(release.payable).toBe(0n);
  });

  test("damages are set off against what is released", () => {
    const { release } = judged({}, { damagesDue: paiseFromCrore(5) });
    expect(croreFromPaise(release.setOff)).toBe(5);
    expect(croreFromPaise(release.payable)).toBe(214.3);
  });

  const cases = fc.record({
    capacityT: fc.constantFrom(600, 700, 900, 1200),
    quote: fc.integer({ min: 0, max: 4000 }),
    soldT: fc.integer({ min: 0, max: 1500 }),
    verifiedT: fc.integer({ min: 0, max: 1600 }),
    rupeesPerKg: fc.integer({ min: 500, max: 20_000 }),
    claimedCr: fc.integer({ min: 0, max: 500 }),
    paidCr: fc.integer({ min: 0, max: 1400 }),
    poolPaidCr: fc.integer({ min: 0, max: 6500 }),
  });

  test("whatever is claimed, what is admitted and what is cut make up the claim", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (of, commissioned) => {
        const dates = { awardedOn: "2026-10-01", ...(commissioned && claimOf({}).dates) };
        const { claimed, admissible, disallowed } = judged(of, { dates });
        expect(admissible.amount + disallowed.amount).toBe(claimed);
        expect(disallowed.parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(
          disallowed.amount,
        );
        expect(disallowed.parts.every(({ amount }) => amount > 0n)).toBe(true);
        expect(admissible.amount >= 0n).toBe(true);
        const cap = numbers.bandRow("incentive-cap-per-winner", of.capacityT).value;
        if (admissible.amount > 0n) {
          expect(croreFromPaise(admissible.amount) + of.paidCr).toBeLessThanOrEqual(cap);
          expect(croreFromPaise(admissible.amount) + of.poolPaidCr).toBeLessThanOrEqual(6450);
        }
      }),
    );
  });

  test("more evidence, and less paid before, never admit less", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 300 }), (of, more) => {
        const less = judged(of).admissible.amount;
        const richer = { ...of, verifiedT: of.verifiedT + more };
        const earlier = { ...of, paidCr: Math.max(0, of.paidCr - more) };
        expect(judged(richer).admissible.amount >= less).toBe(true);
        expect(judged(earlier).admissible.amount >= less).toBe(true);
      }),
    );
  });

  test("five years claimed one after the other stay within the winner's cap: 941.7 of 1,290 crore", () => {
    let paidCr = 0;
    for (const [i, load] of [0.3, 0.6, 0.85, 0.95, 0.95].entries()) {
      const period = { from: `${2028 + i}-04-01`, to: `${2029 + i}-03-31` };
      const of = { soldT: 1200 * load, claimedCr: 400, paidCr };
      paidCr += croreFromPaise(judged(of, { period }).admissible.amount);
    }
    expect(paidCr).toBeCloseTo(941.7, 6);
  });
});

describe("a claim of capital subsidy", () => {
  const line = (
    name: string,
    crore: number,
    changes: Partial<InvestmentLine> = {},
  ): InvestmentLine => ({
    name,
    head: "plant-and-machinery",
    incurredOn: "2027-01-15",
    amount: { claimed: paiseFromCrore(crore), verified: paiseFromCrore(crore) },
    ...changes,
  });
  const subsidyOf = (
    investment: readonly InvestmentLine[],
    claimedCr: number,
    paidCr = 0,
    commissionedOn = "2028-08-01",
  ) =>
    claimCapitalSubsidy(numbers, {
      claimed: paiseFromCrore(claimedCr),
      claimedOn: "2028-12-01",
      winner: { capacityT: 600, netWorth: paiseFromCrore(180), leadMemberShare: 1 },
      dates: { awardedOn: "2026-10-01", commissionedOn },
      investment,
      paidToWinner: paiseFromCrore(paidCr),
      paidFromPool: paiseFromCrore(paidCr),
      damagesDue: 0n,
    });

  test.each([
    [300, 45],
    [500, 75],
    [700, 75],
  ])("%d crore invested at 600 t a year: %d crore", (invested, expected) => {
    const { admissible } = subsidyOf([line("presses", invested)], 200);
    expect(croreFromPaise(admissible.amount)).toBe(expected);
  });

  test("land, an order of 2024 and a bill not shown each cost 15 per cent of themselves", () => {
    const investment = [
      line("furnaces", 360, {
        amount: { claimed: paiseFromCrore(360), verified: paiseFromCrore(340) },
      }),
      line("land", 40, { head: "not-eligible" }),
      line("pilot line", 20, { incurredOn: "2024-11-02" }),
    ];
    const { admissible, disallowed } = subsidyOf(investment, 63);
    expect(croreFromPaise(admissible.amount)).toBe(51);
    expect(disallowed.parts.map(({ what, amount }) => [what, croreFromPaise(amount)])).toEqual([
      [{ key: "claim.head-not-eligible", blanks: { lines: ["land"] } }, 6],
      [{ key: "claim.incurred-before", blanks: { lines: ["pilot line"], since: "2025-04-01" } }, 3],
      [{ key: "claim.investment-not-verified", blanks: { lines: ["furnaces"] } }, 3],
    ]);
    expect(investmentOf(numbers, investment)).toBe(paiseFromCrore(340));
  });

  test("nothing before commissioning, nor below the least investment of 300 crore", () => {
    const early = subsidyOf([line("presses", 400)], 60, 0, "2029-01-01");
    expect(early.admissible.amount).toBe(0n);
    expect(early.unmet.map(({ what }) => what.key)).toEqual(["claim.condition-commissioned"]);
    const small = subsidyOf([line("presses", 299)], 44.85);
    expect(small.unmet.map(({ what }) => what.key)).toEqual(["scheme.condition-investment"]);
  });

  test("however often it is claimed, never above 15 per cent nor the cap; cuts make up the claim", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
        (instalments) => {
          let paidCr = 0;
          const lines: InvestmentLine[] = [line("first", 300)];
          for (const crore of instalments) {
            lines.push(line("more", crore));
            const { admissible, disallowed, claimed } = subsidyOf(lines, 80, paidCr);
            expect(admissible.amount + disallowed.amount).toBe(claimed);
            paidCr += croreFromPaise(admissible.amount);
          }
          const invested = instalments.reduce((sum, crore) => sum + crore, 300);
          expect(paidCr).toBeCloseTo(Math.min(75, invested * 0.15), 6);
        },
      ),
    );
  });
});
