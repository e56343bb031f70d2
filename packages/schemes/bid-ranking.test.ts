/** The ranked list of a tender: who is responsive, who wins what, and why the others do not. */
import { paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bidFaults, rankBids, type Tender } from "./bid-ranking.ts";
import { magnetNumbers, withValue } from "./india-numbers.test-data.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";

let numbers: SchemeNumbers;
let partial: SchemeNumbers;

beforeAll(async () => {
  numbers = await magnetNumbers();
  partial = await magnetNumbers(withValue("partial-fit-awarded", 1));
});

function tender(bidder: string, capacityT: number, quoteRupeesPerKg: number): Tender {
  return { bidder, capacityT, quoteRupeesPerKg, netWorth: paiseFromCrore(400), leadMemberShare: 1 };
}

describe("a bid is responsive or is told every reason why not", () => {
  test.each<readonly [string, Partial<Tender>, readonly string[]]>([
    ["a sound bid", {}, []],
    ["below 600 t", { capacityT: 500 }, ["claim.bid-capacity"]],
    ["above 1,200 t", { capacityT: 1300 }, ["claim.bid-capacity"]],
    ["off the steps of 100 t", { capacityT: 650 }, ["claim.bid-step"]],
    ["above Rs 2,150 per kg", { quoteRupeesPerKg: 2151 }, ["claim.bid-quote"]],
    [
      "too poor, and led by too small a share",
      { netWorth: paiseFromCrore(309), leadMemberShare: 0.5 },
      ["scheme.condition-net-worth", "scheme.condition-equity"],
    ],
  ])("%s", (_case, changes, expected) => {
    const faults = bidFaults(numbers, { ...tender("A", 900, 1900), ...changes });
    expect(faults.map(({ what }) => what.key)).toEqual(expected);
  });

  test("net worth is asked by the band of the capacity: 180 crore at 600 t, 375 at 1,200 t", () => {
    const at = (capacityT: number, crore: number) =>
      bidFaults(numbers, { ...tender("A", capacityT, 1900), netWorth: paiseFromCrore(crore) });
    expect(at(600, 180)).toEqual([]);
    expect(at(1200, 374)[0]?.clause.row).toContain("net-worth-least/1200");
  });
});

describe("the ranked list", () => {
  test("a rejected bid takes no rank; L1 to L3 share the assured oxide", () => {
    const { ranked, rejected } = rankBids(numbers, [
      tender("cheap", 1250, 900),
      tender("second", 1200, 1700),
      tender("first", 1200, 1500),
    ]);
    expect(rejected.map(({ bidder }) => bidder)).toEqual(["cheap"]);
    expect(ranked.map(({ bidder, rank, oxideT }) => [bidder, rank, oxideT])).toEqual([
      ["first", 1, 250],
      ["second", 2, 250],
    ]);
  });

  test("the sixth lowest bid is told that five have won", () => {
    const bids = [1, 2, 3, 4, 5, 6].map((i) => tender(`bidder ${i}`, 600, 1000 + i));
    const last = rankBids(numbers, bids).ranked.at(-1);
    expect(last).toMatchObject({ rank: 6, allottedT: 0 });
    expect(last?.passedOver?.what.key).toBe("claim.bid-winners-full");
  });

  test("a bid that fits only in part is passed over, or takes the rest where the row says so", () => {
    const scarce = withValue("capacity-total", 3000);
    const bids = [
      tender("first", 1200, 1500),
      tender("second", 1100, 1600),
      tender("third", 900, 1700),
      tender("fourth", 700, 1800),
    ];
    return Promise.all([
      magnetNumbers(scarce),
      magnetNumbers((rows) => withValue("partial-fit-awarded", 1)(scarce(rows))),
    ]).then(([passed, shared]) => {
      const allotted = (at: SchemeNumbers) =>
        rankBids(at, bids).ranked.map(({ allottedT }) => allottedT);
      expect(allotted(passed)).toEqual([1200, 1100, 0, 700]);
      expect(allotted(shared)).toEqual([1200, 1100, 700, 0]);
      const third = rankBids(passed, bids).ranked[2];
      expect(third?.passedOver?.what).toEqual({
        key: "claim.bid-does-not-fit",
        blanks: { left: 700 },
      });
    });
  });

  test("every bid stands in the list once; what is allotted keeps the scheme's limits", () => {
    const bids = fc.array(
      fc.record({
        bidder: fc.constantFrom("A", "B", "C", "D", "E", "F", "G"),
        capacityT: fc.constantFrom(500, 600, 650, 700, 900, 1100, 1200, 1300),
        quoteRupeesPerKg: fc.integer({ min: 1990, max: 2160 }),
        netWorth: fc.constantFrom(paiseFromCrore(200), paiseFromCrore(400)),
        leadMemberShare: fc.constantFrom(0.5, 0.51, 1),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(bids, fc.boolean(), (all, share) => {
        const { ranked, rejected } = rankBids(share ? partial : numbers, all);
        expect(ranked.length + rejected.length).toBe(all.length);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, i) => i + 1));
        const winners = ranked.filter(({ allottedT }) => allottedT > 0);
        expect(winners.length).toBeLessThanOrEqual(5);
        expect(winners.reduce((sum, { allottedT }) => sum + allottedT, 0)).toBeLessThanOrEqual(
          6000,
        );
        for (const { allottedT, capacityT, passedOver } of ranked) {
          expect(allottedT === 0).toBe(passedOver !== undefined);
          expect(allottedT).toBeLessThanOrEqual(capacityT);
        }
      }),
    );
  });
});
