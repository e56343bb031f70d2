/** Obligations and guarantees with the days they have left. */
import { daysBetween } from "@lodestone/units/iso-date";
import type { DueGuarantee, DueObligation } from "../store/due-read.ts";
import { personsOf, type Actor } from "../workflow/actor.ts";
import { guaranteeStateName, obligationStateName, recordView } from "./named.ts";

export function obligationView(obligation: DueObligation, actor: Actor, today: string) {
  const { obligationId, kind, caseId, partyId, party, dueOn, state, metOn, version } = obligation;
  const own = actor.role === "applicant" && actor.scope?.key === partyId;
  const decider =
    actor.role === "agency" && !personsOf(actor).includes(obligation.submittedBy ?? "");
  return {
    obligationId,
    kind,
    title: { en: obligation.titleEn, hi: obligation.titleHi || obligation.titleEn },
    caseId,
    party: partyId !== null && party ? recordView(partyId, party) : null,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    state,
    stateName: obligationStateName(state),
    metOn,
    // What the agency wrote to the company is for the company and the offices.
    returnReason:
      state !== "accepted" && (own || actor.role !== "applicant") ? obligation.returnReason : null,
    version,
    maySubmit: own && (state === "scheduled" || state === "returned"),
    mayDecide: decider && state === "submitted",
  };
}

export function obligationList(obligations: readonly DueObligation[], actor: Actor, today: string) {
  const rows = obligations.map((obligation) => obligationView(obligation, actor, today));
  const within = (days: number) =>
    rows.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= days).length;
  return {
    asOf: today,
    obligations: rows,
    counts: {
      overdue: rows.filter(({ daysLeft }) => daysLeft < 0).length,
      in30: within(30),
      in60: within(60),
      in90: within(90),
    },
  };
}

export function guaranteeView(guarantee: DueGuarantee, today: string) {
  const { partyId, party, amountPaise, expiresOn, state, ...rest } = guarantee;
  return {
    guaranteeId: rest.guaranteeId,
    caseId: rest.caseId,
    party: recordView(partyId, party),
    bank: rest.bank,
    amountPaise: String(amountPaise),
    issuedOn: rest.issuedOn,
    expiresOn,
    daysLeft: daysBetween(today, expiresOn),
    state,
    stateName: guaranteeStateName(state),
  };
}

export function guaranteeList(
  guarantees: readonly DueGuarantee[],
  heldPaise: bigint,
  today: string,
) {
  const expiring = (days: number) =>
    guarantees
      .filter(({ expiresOn }) => daysBetween(today, expiresOn) <= days)
      .reduce((sum, { amountPaise }) => sum + amountPaise, 0n);
  return {
    asOf: today,
    guarantees: guarantees.map((guarantee) => guaranteeView(guarantee, today)),
    held: {
      totalPaise: String(heldPaise),
      in30Paise: String(expiring(30)),
      in60Paise: String(expiring(60)),
      in90Paise: String(expiring(90)),
    },
  };
}
