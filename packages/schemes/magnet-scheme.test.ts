/**
 * The magnet scheme on worked cases: arithmetic of the published numbers (S.O. 5800(E) and the
 * press that quotes it), each number taken from the India pack's own rows.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { croreFromPaise, paiseFromCrore, paiseFromRupees } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { awardBids, capitalSubsidy, salesIncentive, unmetConditions } from "./magnet-scheme.ts";
import { incentiveYears, magnetSchemeTerms } from "./magnet-scheme-terms.ts";
import { SchemeNumberMissing, SchemeNumbers } from "./scheme-numbers.ts";

let mission: Mission;
let numbers: SchemeNumbers;

beforeAll(async () => {
  const { files } = await readFolder(
    path.join(import.meta.dirname, "..", "..", "missions", "india"),
  );
  const read = readMission(files);
  if (!read.mission) throw new Error("the India pack does not read");
  mission = read.mission;
  numbers = new SchemeNumbers(mission, "magnet-scheme");
});

interface Sale {
  readonly capacityT: number;
  readonly quote: number;
  readonly soldT: number;
  readonly rupeesPerKg: number;
  readonly paidCr?: number;
  readonly poolPaidCr?: number;
  readonly commissioned?: boolean;
}

function incentiveOf(sale: Sale) {
  const soldKg = sale.soldT * 1000;
  return salesIncentive(numbers, {
    capacityT: sale.capacityT,
    quoteRupeesPerKg: sale.quote,
    soldKg,
    netTurnover: paiseFromRupees(sale.rupeesPerKg) * BigInt(soldKg),
    paidToWinner: paiseFromCrore(sale.paidCr ?? 0),
    paidFromPool: paiseFromCrore(sale.poolPaidCr ?? 0),
    commissioned: sale.commissioned ?? true,
  });
}

const crore = (sale: Sale) => croreFromPaise(incentiveOf(sale).amount);

describe("the published numbers agree with one another", () => {
  test("the caps are five years of the whole capacity at the most per kilogram", () => {
    const mostPerKg = numbers.row("incentive-per-kg-most").value;
    const years = numbers.row("incentive-years").value;
    for (const capacityT of [600, 700, 800, 900, 1000, 1100, 1200]) {
      const cap = (capacityT * 1000 * mostPerKg * years) / 1e7;
      expect(numbers.bandRow("incentive-cap-per-winner", capacityT).value).toBeCloseTo(cap, 9);
    }
    expect((6_000_000 * mostPerKg * years) / 1e7).toBe(numbers.row("incentive-pool").value);
  });

  test("five subsidies at their most are the subsidy's outlay, and the parts are the scheme's 7,280", () => {
    const value = (parameter: string) => numbers.row(parameter).value;
    expect(5 * numbers.bandRow("capital-subsidy-cap", 1200).value).toBe(
      value("capital-subsidy-pool"),
    );
    expect(
      value("incentive-pool") + value("capital-subsidy-pool") + value("outlay-unexplained"),
    ).toBe(value("outlay-total"));
  });

  test("full capacity needs all five winners at their most", () => {
    const most = numbers.row("capacity-per-winner-most").value;
    expect(numbers.row("winners-most").value * most).toBe(numbers.row("capacity-total").value);
  });
});

describe("sales-linked incentive of a year", () => {
  test.each<readonly [string, Sale, number, string]>([
    [
      "the rate per kilogram binds",
      { capacityT: 1200, quote: 2150, soldT: 1200, rupeesPerKg: 6000 },
      258,
      "incentive-per-kg-most",
    ],
    [
      "40 per cent of turnover binds",
      { capacityT: 1200, quote: 2150, soldT: 1200, rupeesPerKg: 5000 },
      240,
      "incentive-share-of-turnover-most",
    ],
    [
      "a lower quote, turnover binds",
      { capacityT: 900, quote: 1800, soldT: 900, rupeesPerKg: 4300 },
      154.8,
      "incentive-share-of-turnover-most",
    ],
    [
      "a lower quote, the quote binds",
      { capacityT: 900, quote: 1800, soldT: 900, rupeesPerKg: 5000 },
      162,
      "incentive-per-kg-most",
    ],
    [
      "what is left of the winner's cap binds",
      { capacityT: 600, quote: 2150, soldT: 600, rupeesPerKg: 7000, paidCr: 600 },
      45,
      "incentive-cap-per-winner",
    ],
    [
      "what is left of the pool binds",
      { capacityT: 600, quote: 2150, soldT: 600, rupeesPerKg: 7000, poolPaidCr: 6440 },
      10,
      "incentive-pool",
    ],
    [
      "a cap already passed pays nothing",
      { capacityT: 600, quote: 2150, soldT: 600, rupeesPerKg: 7000, paidCr: 700 },
      0,
      "incentive-cap-per-winner",
    ],
    [
      "a quote above the most earns the most",
      { capacityT: 1200, quote: 3000, soldT: 1200, rupeesPerKg: 9000 },
      258,
      "incentive-per-kg-most",
    ],
    [
      "nothing before commissioning",
      { capacityT: 1200, quote: 2150, soldT: 1200, rupeesPerKg: 6000, commissioned: false },
      0,
      "incentive-per-kg-most",
    ],
  ])("%s", (_case, sale, expected, clause) => {
    const { amount, binding } = incentiveOf(sale);
    expect(croreFromPaise(amount)).toBe(expected);
    expect(binding.clause.row).toContain(`magnet-scheme/${clause}/`);
  });

  test("the limits meet at the quote over 40 per cent: 5,375 rupees per kg at the most", () => {
    for (const [quote, meets] of [
      [2150, 5375],
      [2000, 5000],
      [1800, 4500],
      [1500, 3750],
    ] as const) {
      const at = (rupeesPerKg: number) =>
        incentiveOf({ capacityT: 600, quote, soldT: 1, rupeesPerKg });
      expect(at(meets).limits[0]?.allows).toBe(at(meets).limits[1]?.allows);
      expect(at(meets - 1).binding.clause.row).toContain("incentive-share-of-turnover-most");
      expect(at(meets + 1).binding.clause.row).toContain("incentive-per-kg-most");
    }
  });

  test("a plant that comes up to load slowly does not reach its cap: 941.7 of 1,290 crore", () => {
    let paidCr = 0;
    for (const load of [0.3, 0.6, 0.85, 0.95, 0.95]) {
      paidCr += crore({
        capacityT: 1200,
        quote: 2150,
        soldT: 1200 * load,
        rupeesPerKg: 6000,
        paidCr,
      });
    }
    expect(paidCr).toBeCloseTo(941.7, 6);
  });

  test("the trace shows every limit with its clause, and the amount is the least of them", () => {
    const { limits, amount } = incentiveOf({
      capacityT: 700,
      quote: 2000,
      soldT: 650,
      rupeesPerKg: 5200,
    });
    expect(limits).toHaveLength(4);
    for (const { allows, clause } of limits) {
      expect(allows).toBeGreaterThanOrEqual(amount);
      expect(mission.scheme_parameters.some((row) => row.at.row === clause.row)).toBe(true);
    }
  });

  test("however sold, no winner is paid beyond the cap and no pool beyond its outlay", () => {
    const year = fc.record({
      load: fc.double({ min: 0, max: 1.5, noNaN: true }),
      price: fc.integer({ min: 500, max: 20_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(year, { maxLength: 12 }),
        fc.constantFrom(600, 700, 900, 1200),
        fc.integer({ min: 0, max: 4000 }),
        (years, capacityT, quote) => {
          let paidCr = 0;
          for (const { load, price } of years) {
            const soldT = Math.floor(capacityT * load);
            const paid = crore({
              capacityT,
              quote,
              soldT,
              rupeesPerKg: price,
              paidCr,
              poolPaidCr: paidCr,
            });
            expect(paid).toBeLessThanOrEqual((soldT * 1000 * Math.min(quote, 2150)) / 1e7 + 1e-9);
            paidCr += paid;
          }
          expect(paidCr).toBeLessThanOrEqual(
            numbers.bandRow("incentive-cap-per-winner", capacityT).value + 1e-9,
          );
        },
      ),
    );
  });
});

describe("capital subsidy", () => {
  test.each([
    [300, 45],
    [500, 75],
    [700, 75],
  ])("of %d crore eligible at 600 t a year: %d crore", (eligible, expected) => {
    const facts = {
      capacityT: 600,
      eligibleInvestment: paiseFromCrore(eligible),
      paidToWinner: 0n,
      paidFromPool: 0n,
      commissioned: true,
    };
    expect(croreFromPaise(capitalSubsidy(numbers, facts).amount)).toBe(expected);
    const second = { ...facts, paidToWinner: paiseFromCrore(expected) };
    expect(capitalSubsidy(numbers, second).amount).toBe(0n);
    expect(capitalSubsidy(numbers, { ...facts, commissioned: false }).amount).toBe(0n);
  });
});

describe("who is paid, and who wins", () => {
  const facts = {
    capacityT: 900,
    investment: paiseFromCrore(450),
    netWorth: paiseFromCrore(310),
    leadMemberShare: 0.51,
  };

  test("a winner that meets every condition lacks none; each that is missed is named with its clause", () => {
    expect(unmetConditions(numbers, facts)).toEqual([]);
    const poor = {
      ...facts,
      investment: paiseFromCrore(449),
      netWorth: paiseFromCrore(309),
      leadMemberShare: 0.5,
    };
    expect(unmetConditions(numbers, poor).map(({ what }) => what.key)).toEqual([
      "scheme.condition-investment",
      "scheme.condition-net-worth",
      "scheme.condition-equity",
    ]);
  });

  test("the lowest quotes win until five have won; the lowest three share the assured oxide", () => {
    const bids = [2000, 1500, 1800, 1700, 1600, 1900].map((quote, i) => ({
      bidder: `bidder ${i}`,
      capacityT: i === 1 ? 600 : 1200,
      quoteRupeesPerKg: quote,
    }));
    const awards = awardBids(numbers, bids);
    expect(awards.map((award) => award.quoteRupeesPerKg)).toEqual([1500, 1600, 1700, 1800, 1900]);
    expect(awards.map((award) => award.oxideT)).toEqual([100, 200, 200, 0, 0]);
  });

  test("no award passes the whole capacity or the number of winners, and no loser quoted less than a winner it would have fitted beside", () => {
    const bid = fc.record({
      bidder: fc.string({ minLength: 1 }),
      capacityT: fc.constantFrom(600, 700, 800, 900, 1000, 1100, 1200),
      quoteRupeesPerKg: fc.integer({ min: 100, max: 2150 }),
    });
    fc.assert(
      fc.property(fc.array(bid, { maxLength: 12 }), (bids) => {
        const awards = awardBids(numbers, bids);
        expect(awards.length).toBeLessThanOrEqual(5);
        expect(awards.reduce((sum, award) => sum + award.capacityT, 0)).toBeLessThanOrEqual(6000);
        expect(awards.reduce((sum, award) => sum + award.oxideT, 0)).toBeLessThanOrEqual(
          500 + 1e-9,
        );
        const quotes = awards.map((award) => award.quoteRupeesPerKg);
        expect(quotes).toEqual([...quotes].sort((a, b) => a - b));
        const least = Math.min(Infinity, ...bids.map((one) => one.quoteRupeesPerKg));
        if (bids.length > 0) expect(quotes[0]).toBe(least);
      }),
    );
  });
});

test("what the planner lays is what the rule pays: one kt at any price and load", () => {
  const terms = magnetSchemeTerms(numbers, "mhi-repm");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1200 }),
      fc.integer({ min: 500, max: 12_000 }),
      (soldT, rupeesPerKg) => {
        const soldKt = soldT / 1000;
        const turnoverCr = (soldT * 1000 * rupeesPerKg) / 1e7;
        const planned = Math.min(
          (terms.incentive?.perKt.value ?? NaN) * soldKt,
          (terms.incentive?.shareOfTurnover.value ?? NaN) * turnoverCr,
          (terms.incentive?.capPerKt.value ?? NaN) * 1.2,
          terms.incentive?.pool.value ?? NaN,
        );
        expect(crore({ capacityT: 1200, quote: 2150, soldT, rupeesPerKg })).toBeCloseTo(planned, 6);
      },
    ),
  );
  expect((terms.capital?.capPerKt?.value ?? NaN) * 1.2).toBeCloseTo(150, 9);
  expect(terms.capacityTotalKt?.value).toBe(6);
  expect(terms.incentive?.atMostWhatIsNeeded).toBe(true);
  expect(terms.capital?.atMostWhatIsNeeded).toBe(false);
});

test("a first sale before the end of gestation earns the incentive longer; a late one loses nothing", () => {
  expect([0, 1, 2, 3].map((leadYears) => incentiveYears(numbers, leadYears))).toEqual([7, 6, 5, 5]);
});

test("winners come in seven sizes, each with the caps of its band", () => {
  const winners = magnetSchemeTerms(numbers, "mhi-repm").winners?.();
  expect(winners?.most.value).toBe(5);
  expect(winners?.sizes.map(({ capacityKt }) => capacityKt)).toEqual([
    0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2,
  ]);
  expect(winners?.sizes.map(({ subsidyCap }) => subsidyCap.value)).toEqual([
    75, 100, 100, 120, 120, 150, 150,
  ]);
});

test("a number the pack does not give is told by its name", () => {
  const empty = new SchemeNumbers({ scheme_parameters: [] }, "magnet-scheme");
  expect(() => empty.row("incentive-pool")).toThrow(SchemeNumberMissing);
  expect(() => empty.row("incentive-pool")).toThrow("incentive-pool");
});

test("a rule takes the number in force on the day it is asked for", () => {
  const pool = mission.scheme_parameters.find((row) => row.parameter === "incentive-pool");
  if (!pool) throw new Error("no pool");
  const raised = { ...pool, value: 7000, from_date: "2029-04-01" };
  const scheme_parameters = [...mission.scheme_parameters, raised];
  const on = (day?: string) =>
    new SchemeNumbers({ scheme_parameters }, "magnet-scheme", day).row("incentive-pool").value;
  expect([on("2028-12-31"), on("2029-04-01"), on()]).toEqual([6450, 7000, 7000]);
});
