/**
 * Where a winner is heading under its ceiling of the sales incentive, at the pace of the last year
 * whose sales an office verified. Sales of the running year are in no claim yet, so nothing is said
 * of them.
 */
import { forecastClaims, forecastFindings } from "@lodestone/schemes/claim-forecast";
import { incentiveWindow } from "@lodestone/schemes/claim-window";
import { fiscalYearEnd } from "@lodestone/units/fiscal-year";
import type { Sentence } from "@lodestone/words/sentence";
import type { Transaction } from "kysely";
import { bookedOf } from "../store/case-money.ts";
import { readChildCases, type StoredCase } from "../store/cases.ts";
import { agreementsOf } from "../store/agreements-read.ts";
import type { Tables } from "../store/tables.ts";
import { investmentVerified } from "./investment.ts";
import type { SchemeRules } from "./scheme-rules.ts";
import { datesOf, winnerOf } from "./winner.ts";

const HEAD = "sales-incentive";

export async function capFindings(
  trx: Transaction<Tables>,
  rules: SchemeRules,
  scheme: string,
  partyId: string,
): Promise<readonly Sentence[]> {
  for (const agreementId of await agreementsOf(trx, scheme, partyId)) {
    const claims = await readChildCases(trx, agreementId, "claim");
    const latest = claims
      .filter(({ kind, moves }) => kind === HEAD && verifiedIn(moves) !== undefined)
      .sort((a, b) => (b.record.fiscalYear ?? 0) - (a.record.fiscalYear ?? 0))[0];
    if (latest) return await findingsOf(trx, rules, latest);
  }
  return [];
}

interface Verified {
  readonly soldKg: number;
  readonly netTurnoverPaise: string;
}

/** The figures of the latest verification or audit of accounts. */
function verifiedIn(moves: StoredCase["moves"]): Verified | undefined {
  const move = moves.findLast(
    ({ stage }) => stage === "verification" || stage === "reconciliation",
  );
  return move?.facts["verified"] as Verified | undefined;
}

async function findingsOf(
  trx: Transaction<Tables>,
  rules: SchemeRules,
  claim: StoredCase,
): Promise<readonly Sentence[]> {
  const { scheme, partyId, caseId, fiscalYear } = claim.record;
  const numbers = rules.numbers(scheme);
  const winner = await winnerOf({ trx, stored: claim });
  const window = incentiveWindow(numbers, datesOf(winner));
  const verified = verifiedIn(claim.moves);
  if (!window || !verified || fiscalYear === null) return [];
  const asOf = fiscalYearEnd(fiscalYear);
  // Sales before the window opens earn nothing and tell no pace.
  if (asOf < window.from) return [];
  const forecast = forecastClaims(numbers, {
    asOf,
    window,
    capacityT: winner.capacityT,
    quoteRupeesPerKg: winner.quoteRupeesPerKg,
    soldKgThisYear: verified.soldKg,
    turnoverThisYear: BigInt(verified.netTurnoverPaise),
    invested: await investmentVerified({ trx }, winner.agreementId),
    earnedBefore: await bookedOf(trx, { scheme, kind: HEAD, partyId, exceptCase: caseId }),
  });
  return forecastFindings(forecast, asOf);
}
