/**
 * The bids of the magnet scheme's tender as the ranked list an office publishes (facts R3): which
 * are responsive and why the others are not, L1 to Ln by quoted incentive, what each is allotted
 * and why a responsive one is not. Technical marks, if any, were not seen and play no part.
 */
import { paiseFromCrore, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import { awardBids, byQuote, type Bid } from "./magnet-scheme.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";
import type { Condition } from "./trace.ts";

export interface Tender extends Bid {
  readonly netWorth: Paise;
  /** Share of the equity held by the consortium's lead member; 1 for a single bidder. */
  readonly leadMemberShare: number;
}

export interface RankedBid extends Tender {
  /** 1 for L1, the lowest quote among the responsive bids. */
  readonly rank: number;
  /** Capacity allotted, tonnes a year; 0 where none is. */
  readonly allottedT: number;
  readonly oxideT: number;
  /** Why a responsive bid is allotted nothing. */
  readonly passedOver?: Condition;
}

export interface RejectedBid extends Tender {
  readonly reasons: readonly Condition[];
}

export interface BidRanking {
  readonly ranked: readonly RankedBid[];
  readonly rejected: readonly RejectedBid[];
}

export function rankBids(numbers: SchemeNumbers, tenders: readonly Tender[]): BidRanking {
  const judged = tenders.map((tender) => ({ tender, reasons: bidFaults(numbers, tender) }));
  const responsive = judged
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ tender }) => tender)
    .sort(byQuote);
  const awards = awardBids(numbers, responsive);
  let next = 0;
  const ranked = responsive.map((tender, i): RankedBid => {
    const place = { ...tender, rank: i + 1 };
    const award = awards[next];
    // Awards stand in the order of the bids, with those passed over left out.
    if (award?.bidder === tender.bidder && award.quoteRupeesPerKg === tender.quoteRupeesPerKg) {
      next += 1;
      return { ...place, allottedT: award.capacityT, oxideT: award.oxideT };
    }
    return {
      ...place,
      allottedT: 0,
      oxideT: 0,
      passedOver: passedOver(numbers, awards.slice(0, next)),
    };
  });
  const rejected = judged
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ tender, reasons }) => ({ ...tender, reasons }));
  return { ranked, rejected };
}

function passedOver(numbers: SchemeNumbers, before: readonly Bid[]): Condition {
  const most = numbers.row("winners-most");
  if (before.length >= most.value) {
    return { what: sentence("claim.bid-winners-full", { most: most.value }), clause: most.at };
  }
  const total = numbers.row("capacity-total");
  const left = before.reduce((rest, { capacityT }) => rest - capacityT, total.value);
  return { what: sentence("claim.bid-does-not-fit", { left }), clause: total.at };
}

/** Why a bid is not responsive; empty when it is. */
export function bidFaults(numbers: SchemeNumbers, tender: Tender): Condition[] {
  return bidConditions(numbers, tender)
    .filter(({ met }) => !met)
    .map(({ what, clause }) => ({ what, clause }));
}

/** All that is asked of a bid, each met or not. */
export function bidConditions(
  numbers: SchemeNumbers,
  tender: Tender,
): (Condition & { readonly met: boolean })[] {
  const least = numbers.row("capacity-per-winner-least");
  const most = numbers.row("capacity-per-winner-most");
  const step = numbers.row("capacity-step");
  const rate = numbers.row("incentive-per-kg-most");
  const equity = numbers.row("lead-member-equity-share-least");
  const { capacityT, quoteRupeesPerKg } = tender;
  const inRange = capacityT >= least.value && capacityT <= most.value;
  // Below the smallest capacity no band has a net-worth floor; the capacity itself is the fault.
  const netWorth = numbers.bandRow("net-worth-least", Math.max(capacityT, least.value));
  return [
    {
      what: sentence("claim.bid-capacity", { least: least.value, most: most.value }),
      met: inRange,
      clause: capacityT < least.value ? least.at : most.at,
    },
    {
      what: sentence("claim.bid-step", { step: step.value }),
      met: capacityT % step.value === 0,
      clause: step.at,
    },
    {
      what: sentence("claim.bid-quote", { most: rate.value }),
      met: quoteRupeesPerKg > 0 && quoteRupeesPerKg <= rate.value,
      clause: rate.at,
    },
    {
      what: sentence("scheme.condition-net-worth", { least: netWorth.value }),
      met: tender.netWorth >= paiseFromCrore(netWorth.value),
      clause: netWorth.at,
    },
    {
      what: sentence("scheme.condition-equity", { least: equity.value }),
      met: tender.leadMemberShare >= equity.value,
      clause: equity.at,
    },
  ];
}
