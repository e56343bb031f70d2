/**
 * Scheme to Promote Manufacturing of Sintered Rare Earth Permanent Magnet, S.O. 5800(E) of
 * 15 December 2025: what is payable. Numbers come from scheme_parameters rows; clauses whose text
 * was not seen are marked there. The rows the planner lays are in magnet-scheme-terms.ts.
 */
import { paiseFromCrore, paiseFromRupees, shareOf, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import type { SchemeNumbers } from "./scheme-numbers.ts";
import { leastLimit, type Condition, type Limit, type Traced } from "./trace.ts";

export interface IncentiveFacts {
  /** Capacity awarded, tonnes a year. */
  readonly capacityT: number;
  /** Incentive the bidder quoted, rupees per kg. */
  readonly quoteRupeesPerKg: number;
  /** Magnets sold in the year after commissioning, kg. */
  readonly soldKg: number;
  readonly netTurnover: Paise;
  /** Paid to this winner, and from the pool to all, before this claim. */
  readonly paidToWinner: Paise;
  readonly paidFromPool: Paise;
  readonly commissioned: boolean;
}

/**
 * Sales-linked incentive of one year: the least of the quoted rupees per kg (themselves capped),
 * the share of net sales turnover, what is left of the winner's cap and what is left of the pool.
 * Nothing before commissioning.
 */
export function salesIncentive(numbers: SchemeNumbers, facts: IncentiveFacts): Traced {
  return leastLimit(incentiveLimits(numbers, facts));
}

/** The four limits of it, by the kilogram, by turnover, by the winner's cap and by the pool. */
export function incentiveLimits(
  numbers: SchemeNumbers,
  facts: IncentiveFacts,
): readonly [Limit, Limit, Limit, Limit] {
  const rate = numbers.row("incentive-per-kg-most");
  const share = numbers.row("incentive-share-of-turnover-most");
  const cap = numbers.bandRow("incentive-cap-per-winner", facts.capacityT);
  const pool = numbers.row("incentive-pool");
  const rupeesPerKg = Math.min(facts.quoteRupeesPerKg, rate.value);
  const sold = facts.commissioned ? facts.soldKg : 0;
  return [
    {
      what: sentence("scheme.limit-per-kg", { rupees: rupeesPerKg, kg: sold }),
      allows: paiseFromRupees(rupeesPerKg) * BigInt(Math.floor(sold)),
      clause: rate.at,
    },
    {
      what: sentence("scheme.limit-turnover", { share: share.value }),
      allows: facts.commissioned ? shareOf(facts.netTurnover, share.value) : 0n,
      clause: share.at,
    },
    {
      what: sentence("scheme.limit-winner-cap", { cap: cap.value }),
      allows: paiseFromCrore(cap.value) - facts.paidToWinner,
      clause: cap.at,
    },
    {
      what: sentence("scheme.limit-pool", { pool: pool.value }),
      allows: paiseFromCrore(pool.value) - facts.paidFromPool,
      clause: pool.at,
    },
  ];
}

export interface SubsidyFacts {
  readonly capacityT: number;
  /** Investment eligible under the scheme since the date it names. */
  readonly eligibleInvestment: Paise;
  /** Subsidy paid to this winner, and from the pool to all, before this claim. */
  readonly paidToWinner: Paise;
  readonly paidFromPool: Paise;
  readonly commissioned: boolean;
}

/**
 * Capital subsidy: a share of all eligible investment so far, capped by band and pool, less what
 * was paid on it before; after commissioning.
 */
export function capitalSubsidy(numbers: SchemeNumbers, facts: SubsidyFacts): Traced {
  return leastLimit(subsidyLimits(numbers, facts));
}

/** The three limits of it: by investment, by the winner's cap and by the pool. */
export function subsidyLimits(
  numbers: SchemeNumbers,
  facts: SubsidyFacts,
): readonly [Limit, Limit, Limit] {
  const share = numbers.row("capital-subsidy-share");
  const cap = numbers.bandRow("capital-subsidy-cap", facts.capacityT);
  const pool = numbers.row("capital-subsidy-pool");
  const earned = facts.commissioned ? shareOf(facts.eligibleInvestment, share.value) : 0n;
  return [
    {
      what: sentence("scheme.limit-investment", { share: share.value }),
      allows: earned - facts.paidToWinner,
      clause: share.at,
    },
    {
      what: sentence("scheme.limit-subsidy-cap", { cap: cap.value }),
      allows: paiseFromCrore(cap.value) - facts.paidToWinner,
      clause: cap.at,
    },
    {
      what: sentence("scheme.limit-pool", { pool: pool.value }),
      allows: paiseFromCrore(pool.value) - facts.paidFromPool,
      clause: pool.at,
    },
  ];
}

export interface WinnerFacts {
  readonly capacityT: number;
  readonly investment: Paise;
  readonly netWorth: Paise;
  /** Share of the equity held by the consortium's lead member; 1 for a single bidder. */
  readonly leadMemberShare: number;
}

/** Conditions of payment a winner does not meet, each with its clause; empty when all are met. */
export function unmetConditions(numbers: SchemeNumbers, facts: WinnerFacts): Condition[] {
  const investment = numbers.bandRow("investment-least", facts.capacityT);
  const netWorth = numbers.bandRow("net-worth-least", facts.capacityT);
  const equity = numbers.row("lead-member-equity-share-least");
  const conditions = [
    {
      what: sentence("scheme.condition-investment", { least: investment.value }),
      met: facts.investment >= paiseFromCrore(investment.value),
      clause: investment.at,
    },
    {
      what: sentence("scheme.condition-net-worth", { least: netWorth.value }),
      met: facts.netWorth >= paiseFromCrore(netWorth.value),
      clause: netWorth.at,
    },
    {
      what: sentence("scheme.condition-equity", { least: equity.value }),
      met: facts.leadMemberShare >= equity.value,
      clause: equity.at,
    },
  ];
  return conditions.filter(({ met }) => !met).map(({ what, clause }) => ({ what, clause }));
}

export interface Bid {
  readonly bidder: string;
  readonly capacityT: number;
  readonly quoteRupeesPerKg: number;
}

export interface Award extends Bid {
  /** 1 for L1, the lowest quote. */
  readonly rank: number;
  /** Assured NdPr oxide, tonnes a year. */
  readonly oxideT: number;
}

/**
 * Least-cost selection: bids by quoted incentive ascending win their capacity until the number of
 * winners or the total capacity is reached. What the tender says of a bid that fits only in part
 * was not seen: it is passed over, or, where the row "partial-fit-awarded" says so, takes what is
 * left if a winner may hold so little. Ties go to the larger capacity, then to the bidder's name.
 */
export function awardBids(numbers: SchemeNumbers, bids: readonly Bid[]): Award[] {
  const winnersMost = numbers.row("winners-most").value;
  let left = numbers.row("capacity-total").value;
  const winners: Bid[] = [];
  for (const bid of [...bids].sort(byQuote)) {
    const capacityT = fittingCapacity(numbers, bid.capacityT, left);
    if (winners.length >= winnersMost || capacityT === 0) continue;
    winners.push({ ...bid, capacityT });
    left -= capacityT;
  }
  return winners.map((bid, i) => ({ ...bid, rank: i + 1, oxideT: oxideOf(numbers, winners, i) }));
}

/** What a bid is given of the capacity left: all it asks, nothing, or the part the row allows. */
function fittingCapacity(numbers: SchemeNumbers, askedT: number, leftT: number): number {
  if (askedT <= leftT) return askedT;
  const step = numbers.row("capacity-step").value;
  const partT = Math.floor(leftT / step) * step;
  const least = numbers.row("capacity-per-winner-least").value;
  return numbers.yes("partial-fit-awarded") && partT >= least ? partT : 0;
}

/** L1 first: the lowest quote, then the larger capacity, then the name. */
export function byQuote(a: Bid, b: Bid): number {
  return (
    a.quoteRupeesPerKg - b.quoteRupeesPerKg ||
    b.capacityT - a.capacityT ||
    (a.bidder < b.bidder ? -1 : 1)
  );
}

/** Assured oxide goes to the lowest bidders only, by capacity (how it is split was not seen). */
function oxideOf(numbers: SchemeNumbers, winners: readonly Bid[], place: number): number {
  const entitled = winners.slice(0, numbers.row("oxide-entitled-winners").value);
  const bid = entitled[place];
  if (!bid) return 0;
  const capacity = entitled.reduce((sum, { capacityT }) => sum + capacityT, 0);
  return (numbers.row("oxide-entitlement").value * bid.capacityT) / capacity;
}
