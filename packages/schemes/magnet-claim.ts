/**
 * What a winner of the magnet scheme is paid on a claim (S.O. 5800(E) of 15 December 2025; facts
 * R1, R2): the yearly sales incentive and the capital subsidy, each with every rupee that is not
 * admitted under its clause. A condition that is not met admits nothing. What an office verified
 * counts, never more than was claimed.
 */
import type { FiscalYear } from "@lodestone/units/fiscal-year";
import type { IsoDate } from "@lodestone/units/iso-date";
import { leastOf, shareOf, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import { beyond, disallowedOf, notMet, type Cut } from "./claim-cuts.ts";
import { periodFaults, type ClaimPeriod, type WinnerDates } from "./claim-window.ts";
import {
  incentiveLimits,
  subsidyLimits,
  unmetConditions,
  type WinnerFacts,
} from "./magnet-scheme.ts";
import { provisionalRelease, type ProvisionalRelease } from "./provisional-release.ts";
import type { SchemeNumbers, SchemeRow } from "./scheme-numbers.ts";
import { leastLimit, type Condition, type Limit, type Summed, type Traced } from "./trace.ts";

const KG_PER_T = 1000;

/** What every claim of a winner rests on. */
interface ClaimFacts {
  readonly claimed: Paise;
  readonly dates: WinnerDates;
  /** Paid under this head to this winner, and from its pool to all, before this claim. */
  readonly paidToWinner: Paise;
  readonly paidFromPool: Paise;
  /** Damages accrued and not yet set off. */
  readonly damagesDue: Paise;
}

/** A figure as the claim states it and as the evidence bears it out. */
export interface Evidenced<T> {
  readonly claimed: T;
  readonly verified: T;
}

export interface SalesClaim extends ClaimFacts {
  readonly winner: WinnerFacts;
  readonly quoteRupeesPerKg: number;
  readonly period: ClaimPeriod;
  /** Fiscal years for which this winner has claimed already. */
  readonly claimedBefore: readonly FiscalYear[];
  /** Magnets sold in the period; verified are those whose invoices stand and fall in the window. */
  readonly soldKg: Evidenced<number>;
  readonly netTurnover: Evidenced<Paise>;
}

export interface SubsidyClaim extends ClaimFacts {
  /** Its investment is what this claim bears out; see investmentOf. */
  readonly winner: Omit<WinnerFacts, "investment">;
  readonly claimedOn: IsoDate;
  /** All investment so far, that of earlier claims included. */
  readonly investment: readonly InvestmentLine[];
}

export interface InvestmentLine {
  readonly name: string;
  readonly head: "plant-and-machinery" | "research" | "technology-transfer" | "not-eligible";
  readonly incurredOn: IsoDate;
  readonly amount: Evidenced<Paise>;
}

export interface ClaimOutcome {
  readonly claimed: Paise;
  readonly admissible: Traced;
  /** Claimed less admissible, each part under the clause that took it. */
  readonly disallowed: Summed;
  /** Conditions of payment not met; with one of them nothing is admissible. */
  readonly unmet: readonly Condition[];
  readonly release: ProvisionalRelease;
}

export function claimSalesIncentive(numbers: SchemeNumbers, claim: SalesClaim): ClaimOutcome {
  const { winner, period, dates, soldKg, netTurnover } = claim;
  const limitsAt = (kg: number, turnover: Paise) =>
    incentiveLimits(numbers, {
      capacityT: winner.capacityT,
      quoteRupeesPerKg: claim.quoteRupeesPerKg,
      soldKg: kg,
      netTurnover: turnover,
      paidToWinner: claim.paidToWinner,
      paidFromPool: claim.paidFromPool,
      commissioned: dates.commissionedOn !== undefined && dates.commissionedOn <= period.to,
    });
  const verifiedKg = Math.min(soldKg.verified, soldKg.claimed);
  // Whether a year's kilograms end at the allotted capacity was not seen: a row says yes or no.
  const limited = numbers.yes("incentive-kg-limited-to-capacity");
  const countedKg = limited ? Math.min(verifiedKg, winner.capacityT * KG_PER_T) : verifiedKg;
  const turnover = leastOf(netTurnover.verified, netTurnover.claimed);
  const [perKgClaimed, turnoverClaimed] = limitsAt(soldKg.claimed, netTurnover.claimed);
  const [perKgVerified] = limitsAt(verifiedKg, turnover);
  const limits = limitsAt(countedKg, turnover);
  const [perKg, ofTurnover, ofCap, ofPool] = limits;
  const unmet = [
    ...periodFaults(numbers, period, dates, claim.claimedBefore),
    ...unmetConditions(numbers, winner),
  ];
  const cuts: Cut[] = [
    beyond(perKgClaimed),
    {
      taken: sentence("claim.kg-not-verified", { kg: soldKg.claimed - verifiedKg }),
      leaves: perKgVerified.allows,
      clause: perKgVerified.clause,
    },
    {
      taken: sentence("claim.kg-above-capacity", { kg: verifiedKg - countedKg }),
      leaves: perKg.allows,
      clause: limited?.at ?? perKg.clause,
    },
    beyond(turnoverClaimed),
    {
      taken: sentence("claim.turnover-not-verified"),
      leaves: ofTurnover.allows,
      clause: ofTurnover.clause,
    },
    beyond(ofCap),
    beyond(ofPool),
  ];
  return outcomeOf(numbers, claim, { limits, cuts, unmet });
}

export function claimCapitalSubsidy(numbers: SchemeNumbers, claim: SubsidyClaim): ClaimOutcome {
  const { winner, dates, claimedOn, investment } = claim;
  const share = numbers.row("capital-subsidy-share");
  const commissioned = dates.commissionedOn !== undefined && dates.commissionedOn <= claimedOn;
  const limits = subsidyLimits(numbers, {
    capacityT: winner.capacityT,
    eligibleInvestment: investmentOf(numbers, investment),
    paidToWinner: claim.paidToWinner,
    paidFromPool: claim.paidFromPool,
    commissioned,
  });
  const unmet: Condition[] = [
    ...(commissioned
      ? []
      : [
          {
            what: sentence("claim.condition-commissioned", { to: claimedOn }),
            clause: share.at,
          },
        ]),
    ...unmetConditions(numbers, { ...winner, investment: investmentOf(numbers, investment) }),
  ];
  const [, ofCap, ofPool] = limits;
  const cuts = [
    ...investmentCuts(share, investment, claim.paidToWinner),
    beyond(ofCap),
    beyond(ofPool),
  ];
  return outcomeOf(numbers, claim, { limits, cuts, unmet });
}

/** Investment that counts: of an eligible head, since the day the clause names, as verified. */
export function investmentOf(numbers: SchemeNumbers, lines: readonly InvestmentLine[]): Paise {
  const share = numbers.row("capital-subsidy-share");
  return sumOf(
    lines.filter((line) => isEligibleHead(line) && isSince(share, line)),
    verifiedOf,
  );
}

/** The share of all that is stated, then without the heads, days and sums that do not count. */
function investmentCuts(
  share: SchemeRow,
  lines: readonly InvestmentLine[],
  paidBefore: Paise,
): Cut[] {
  const leaving = (amount: Paise) => shareOf(amount, share.value) - paidBefore;
  const ofHead = lines.filter(isEligibleHead);
  const ofDay = ofHead.filter((line) => isSince(share, line));
  const strays = (all: readonly InvestmentLine[], kept: readonly InvestmentLine[]) =>
    all.filter((line) => !kept.includes(line)).map(({ name }) => name);
  const unverified = ofDay.filter((line) => verifiedOf(line) < line.amount.claimed);
  const clause = share.at;
  return [
    beyond({
      what: sentence("scheme.limit-investment", { share: share.value }),
      allows: leaving(sumOf(lines, claimedOf)),
      clause,
    }),
    {
      taken: sentence("claim.head-not-eligible", { lines: strays(lines, ofHead) }),
      leaves: leaving(sumOf(ofHead, claimedOf)),
      clause,
    },
    {
      taken: sentence("claim.incurred-before", {
        lines: strays(ofHead, ofDay),
        since: share.from_date ?? "",
      }),
      leaves: leaving(sumOf(ofDay, claimedOf)),
      clause,
    },
    {
      taken: sentence("claim.investment-not-verified", {
        lines: unverified.map(({ name }) => name),
      }),
      leaves: leaving(sumOf(ofDay, verifiedOf)),
      clause,
    },
  ];
}

const isEligibleHead = ({ head }: InvestmentLine) => head !== "not-eligible";
const isSince = ({ from_date }: SchemeRow, line: InvestmentLine) =>
  from_date === undefined || line.incurredOn >= from_date;
const claimedOf = ({ amount }: InvestmentLine) => amount.claimed;
const verifiedOf = ({ amount }: InvestmentLine) => leastOf(amount.verified, amount.claimed);

function sumOf(lines: readonly InvestmentLine[], amountOf: (line: InvestmentLine) => Paise): Paise {
  return lines.reduce((sum, line) => sum + amountOf(line), 0n);
}

interface Judged {
  readonly limits: readonly [Limit, ...Limit[]];
  readonly cuts: readonly Cut[];
  readonly unmet: readonly Condition[];
}

/** Conditions come first: one that is not met takes all. */
function outcomeOf(numbers: SchemeNumbers, claim: ClaimFacts, judged: Judged): ClaimOutcome {
  const { limits, cuts, unmet } = judged;
  const { claimed } = claim;
  const asked: Limit = {
    what: sentence("claim.limit-claimed"),
    allows: claimed,
    clause: limits[0].clause,
  };
  const closed = unmet.map(({ what, clause }) => ({
    what: sentence("claim.not-met", { condition: what }),
    allows: 0n,
    clause,
  }));
  const admissible = leastLimit([asked, ...closed, ...limits]);
  return {
    claimed,
    admissible,
    disallowed: disallowedOf(claimed, [...unmet.map(notMet), ...cuts]),
    unmet,
    release: provisionalRelease(numbers, admissible.amount, claim.damagesDue),
  };
}
