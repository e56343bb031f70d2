/** What a claim rests on of its agreement: the award, and the day the plant was commissioned. */
import type { WinnerDates } from "@lodestone/schemes/claim-window";
import type { StepWork } from "../commands/case-kind.ts";
import { readCase } from "../store/cases.ts";
import { obligationsOf } from "../store/obligations.ts";

export interface Winner {
  readonly agreementId: string;
  readonly capacityT: number;
  readonly quoteRupeesPerKg: number;
  readonly awardedOn: string;
  readonly netWorthPaise: bigint;
  readonly leadEquityShare: number;
  /** Day of commissioning as accepted; null before. */
  readonly commissionedOn: string | null;
  readonly commissioningDueOn: string | null;
}

export async function winnerOf(work: Pick<StepWork, "trx" | "stored">): Promise<Winner> {
  const { trx, stored } = work;
  const agreementId = stored.parentCaseId ?? "";
  const agreement = await readCase(trx, agreementId);
  const award = agreement?.data["award"] as
    | (Pick<Winner, "capacityT" | "quoteRupeesPerKg" | "awardedOn"> & { readonly bid: string })
    | undefined;
  if (!award) throw new Error(`claim ${stored.record.caseId} stands under no agreement`);
  const bid = await readCase(trx, award.bid);
  const milestone = (await obligationsOf(trx, agreementId)).find(
    (obligation) => obligation.milestone === "commissioning",
  );
  return {
    agreementId,
    capacityT: award.capacityT,
    quoteRupeesPerKg: award.quoteRupeesPerKg,
    awardedOn: award.awardedOn,
    netWorthPaise: BigInt((bid?.data["netWorthPaise"] as string | undefined) ?? "0"),
    leadEquityShare: Number(bid?.data["leadEquityShare"] ?? 0),
    commissionedOn: milestone?.state === "accepted" ? milestone.metOn : null,
    commissioningDueOn: milestone?.dueOn ?? null,
  };
}

/** The days a claim's window is counted from. */
export function datesOf(winner: Winner): WinnerDates {
  const { awardedOn, commissionedOn } = winner;
  return { awardedOn, ...(commissionedOn === null ? {} : { commissionedOn }) };
}
