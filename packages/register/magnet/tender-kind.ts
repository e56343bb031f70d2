/**
 * The tender of the magnet scheme: opened with its notice, evaluated when its day has passed and
 * every bid was looked at, awarded by least cost. The award moves every bid, sets the winners'
 * ceilings and opens their agreements, all in the one command.
 */
import { rankBids, type RankedBid } from "@lodestone/schemes/bid-ranking";
import type { Award } from "@lodestone/schemes/magnet-scheme";
import type { SchemeNumbers } from "@lodestone/schemes/scheme-numbers";
import { tell } from "@lodestone/words/say";
import { paiseFromCrore } from "@lodestone/units/money";
import { indianDay } from "../workflow/desk-clock.ts";
import type { CaseKind, StepResult, StepWork } from "../commands/case-kind.ts";
import { refuse } from "../commands/refusal.ts";
import { readChildCases, type StoredCase } from "../store/cases.ts";
import type { Cap } from "../store/record-commands.ts";
import type { Head } from "./accounts.ts";
import { openAgreement } from "./agreement-kind.ts";
import { tenderOfBid } from "./bid-kind.ts";
import { moveBid } from "./bid-move.ts";
import { tenderForm } from "./forms.ts";

export const tenderKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "tender",
  kind: "",
  form: tenderForm,
  open: ({ values }) => {
    if (String(values["bidsDueOn"]) <= String(values["noticeOn"])) {
      refuse("magnet.due-before-notice", {
        due: String(values["bidsDueOn"]),
        notice: String(values["noticeOn"]),
      });
    }
    return Promise.resolve({ partyId: null, undertakingId: null, place: null, fiscalYear: null });
  },
  steps: {
    "open>evaluated": { does: evaluate },
    "evaluated>recommended": { does: carryRanking },
    "recommended>concurred": { does: carryRanking },
    "concurred>awarded": { does: award },
    "concurred>annulled": { does: annul },
  },
};

async function evaluate(work: StepWork): Promise<StepResult> {
  const { trx, stored, at, context } = work;
  const due = String(stored.data["bidsDueOn"]);
  if (indianDay(at) <= due) refuse("magnet.bids-still-open", { due });
  const bids = await readChildCases(trx, stored.record.caseId, "bid");
  const unread = bids.filter(({ record }) => record.state === "sealed");
  if (unread.length > 0) {
    refuse("magnet.bids-unread", { bids: unread.map(({ record }) => record.caseId) });
  }
  const responsive = bids.filter(({ record }) => record.state === "responsive");
  if (responsive.length === 0) refuse("magnet.no-responsive-bid");
  const { ranked, rejected } = rankBids(
    context.rules.numbers(stored.record.scheme),
    responsive.map(tenderOfBid),
  );
  if (rejected.length > 0) throw new Error("a bid found responsive is one the rule rejects");
  const kept = ranked.map((bid) => rankedJson(bid, responsive));
  return { facts: { ranked: kept }, amountPaise: ceilingOf(work, kept) };
}

function carryRanking(work: StepWork): Promise<StepResult> {
  const ranking = rankingOf(work.stored);
  return Promise.resolve({ facts: ranking, amountPaise: ceilingOf(work, ranking.ranked) });
}

/** What an award binds the scheme to at the most: the ceilings of all who win. */
function ceilingOf({ context, stored }: StepWork, ranked: readonly Ranked[]): bigint {
  const numbers = context.rules.numbers(stored.record.scheme);
  return ranked
    .filter(({ allottedT }) => allottedT > 0)
    .flatMap((winner) => winnerCaps(numbers, winner))
    .reduce((sum, { capPaise }) => sum + capPaise, 0n);
}

/** A ranked bid as the evaluation keeps it, with the case it is of. */
function rankedJson(bid: RankedBid, bids: readonly StoredCase[]): Ranked {
  const { bidder, capacityT, quoteRupeesPerKg, rank, allottedT, oxideT, passedOver } = bid;
  const stored = bids.find(({ record }) => record.partyId === bidder);
  if (!stored) throw new Error(`no bid of ${bidder}`);
  return {
    bid: stored.record.caseId,
    bidder,
    capacityT,
    quoteRupeesPerKg,
    rank,
    allottedT,
    oxideT,
    passedOver: passedOver ? { what: tell(passedOver.what), clause: passedOver.clause } : null,
  };
}

interface Ranked extends Award {
  readonly bid: string;
  readonly allottedT: number;
  readonly passedOver: unknown;
}

/** The ranking of the evaluation that stands, carried to each desk after it. */
function rankingOf(stored: StoredCase): { readonly ranked: readonly Ranked[] } {
  const evaluation = stored.moves.findLast(
    ({ stage, round }) => stage === "evaluation" && round === stored.record.round,
  );
  return { ranked: (evaluation?.facts["ranked"] ?? []) as readonly Ranked[] };
}

async function award(work: StepWork): Promise<StepResult> {
  const { trx, stored, context } = work;
  const { ranked } = rankingOf(stored);
  const numbers = context.rules.numbers(stored.record.scheme);
  const bids = await readChildCases(trx, stored.record.caseId, "bid");
  const agreements: string[] = [];
  const caps: Cap[] = poolCaps(numbers);
  for (const bid of bids.filter(({ record }) => record.state === "responsive")) {
    const won = ranked.find((winner) => winner.bid === bid.record.caseId && winner.allottedT > 0);
    await moveBid(work, bid, won ? "won" : "lost", { ...(won ? { award: won } : {}) });
    if (!won) continue;
    agreements.push(await openAgreement(work, bid, won));
    caps.push(...winnerCaps(numbers, won));
  }
  const amountPaise = ceilingOf(work, ranked);
  return { facts: { ranked, agreements }, amountPaise, caps, result: { agreements } };
}

/** Ceilings of a winner by the capacity it won. */
function winnerCaps(numbers: SchemeNumbers, { bidder, capacityT }: Award): Cap[] {
  const cap = (head: Head, parameter: string): Cap => ({
    scheme: numbers.scheme,
    party: bidder,
    head,
    capPaise: paiseFromCrore(numbers.bandRow(parameter, capacityT).value),
  });
  return [
    cap("sales-incentive", "incentive-cap-per-winner"),
    cap("capital-subsidy", "capital-subsidy-cap"),
  ];
}

function poolCaps(numbers: SchemeNumbers): Cap[] {
  const cap = (head: Head, parameter: string): Cap => ({
    scheme: numbers.scheme,
    party: "*",
    head,
    capPaise: paiseFromCrore(numbers.row(parameter).value),
  });
  return [cap("sales-incentive", "incentive-pool"), cap("capital-subsidy", "capital-subsidy-pool")];
}

async function annul(work: StepWork): Promise<StepResult> {
  const bids = await readChildCases(work.trx, work.stored.record.caseId, "bid");
  for (const bid of bids.filter(({ record }) => record.state === "responsive")) {
    await moveBid(work, bid, "lost", {});
  }
  return {};
}
