/**
 * The agreement of a winner. The award opens it; the winner signs and gives a performance guarantee;
 * once the programme accepts, the guarantee is held in the ledger and the plant is owed by its date.
 */
import type { Award } from "@lodestone/schemes/magnet-scheme";
import { fiscalYearOf } from "@lodestone/units/fiscal-year";
import { addMonths } from "@lodestone/units/iso-date";
import { accountPath } from "../ledger/account-path.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import type { CaseKind, StepResult, StepWork } from "../commands/case-kind.ts";
import { bringIntoBeing } from "../commands/new-case.ts";
import { refuse } from "../commands/refusal.ts";
import type { StoredCase } from "../store/cases.ts";
import { insertGuarantee, setGuaranteeState, guaranteesOf } from "../store/guarantees.ts";
import { insertObligation } from "../store/obligations.ts";
import { insertPlant } from "../store/undertakings.ts";
import { agreementForm } from "./forms.ts";

export const agreementKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "agreement",
  kind: "",
  under: "tender",
  form: agreementForm,
  open: () => refuse("magnet.agreement-by-award"),
  steps: {
    "awarded>signed": { does: sign },
    "signed>in-force": { does: bringIntoForce },
    "in-force>closed": { does: returnGuarantees },
    "in-force>surrendered": { does: invokeGuarantees },
  },
};

/** Opens a winner's agreement, and registers the plant it is for, within the award. */
export async function openAgreement(
  work: StepWork,
  bid: StoredCase,
  award: Award,
): Promise<string> {
  const { trx, at, caller } = work;
  const { scheme } = bid.record;
  const partyId = bid.record.partyId ?? "";
  const awardedOn = indianDay(at);
  const undertakingId = await insertPlant(trx, {
    undertakingId: `${scheme}-${partyId}`,
    partyId,
    scheme,
    fields: { capacityT: award.capacityT, awardedOn },
    personId: caller.actor.personId,
    at,
  });
  const data = {
    award: { ...award, bid: bid.record.caseId, awardedOn },
    signedOn: null,
    bank: null,
    guaranteePaise: null,
    guaranteeIssuedOn: null,
    guaranteeExpiresOn: null,
  };
  return bringIntoBeing(work, "approve", {
    workflow: "agreement",
    scheme,
    kind: "",
    initial: "awarded",
    parentCaseId: bid.parentCaseId,
    undertakingId,
    partyId,
    place: null,
    fiscalYear: fiscalYearOf(awardedOn),
    data,
  });
}

async function sign(work: StepWork): Promise<StepResult> {
  const { trx, stored, values, caller, at } = work;
  const missing = agreementForm.filter(({ name }) => (values[name] ?? null) === null);
  if (missing.length > 0) {
    refuse("magnet.agreement-incomplete", { fields: missing.map(({ name }) => name) });
  }
  const issuedOn = String(values["guaranteeIssuedOn"]);
  const expiresOn = String(values["guaranteeExpiresOn"]);
  if (expiresOn <= issuedOn) refuse("magnet.guarantee-dates", { issuedOn, expiresOn });
  const standing = await guaranteesOf(trx, stored.record.caseId);
  await insertGuarantee(trx, {
    guaranteeId: `${stored.record.caseId}/guarantee-${standing.length + 1}`,
    caseId: stored.record.caseId,
    partyId: stored.record.partyId ?? "",
    bank: String(values["bank"]),
    amountPaise: BigInt(String(values["guaranteePaise"])),
    issuedOn,
    expiresOn,
    personId: caller.actor.personId,
    at,
  });
  return {};
}

async function bringIntoForce(work: StepWork): Promise<StepResult> {
  const { trx, stored, at, caller, context } = work;
  const { record } = stored;
  const guarantee = (await guaranteesOf(trx, record.caseId)).findLast(
    ({ state }) => state === "offered",
  );
  if (!guarantee) refuse("magnet.no-guarantee");
  const today = indianDay(at);
  if (guarantee.expiresOn <= today) refuse("magnet.guarantee-expired", { on: guarantee.expiresOn });
  await setGuaranteeState(trx, guarantee.guaranteeId, "held", caller.actor.personId, at);
  const award = stored.data["award"] as { readonly awardedOn: string; readonly capacityT: number };
  const years = context.rules.numbers(record.scheme).row("gestation-years").value;
  await insertObligation(trx, {
    obligationId: `${record.caseId}/commissioning`,
    caseId: record.caseId,
    undertakingId: stored.undertakingId,
    partyId: record.partyId,
    kind: "milestone",
    milestone: "commissioning",
    titleEn: `Commission ${award.capacityT} t a year of sintered magnets`,
    titleHi: `${award.capacityT} टन प्रति वर्ष सिंटर्ड चुंबक संयंत्र चालू करना`,
    dueOn: addMonths(award.awardedOn, years * 12),
    personId: caller.actor.personId,
    at,
  });
  return {
    facts: { guarantee: guarantee.guaranteeId },
    amountPaise: guarantee.amountPaise,
    transfers: [guaranteeTransfer(work, "hold-guarantee", guarantee.amountPaise)],
  };
}

async function returnGuarantees(work: StepWork): Promise<StepResult> {
  return await endGuarantees(work, "returned", "return-guarantee");
}

async function invokeGuarantees(work: StepWork): Promise<StepResult> {
  return await endGuarantees(work, "invoked", "invoke-guarantee");
}

async function endGuarantees(
  work: StepWork,
  state: "returned" | "invoked",
  kind: string,
): Promise<StepResult> {
  const { trx, stored, caller, at } = work;
  const held = (await guaranteesOf(trx, stored.record.caseId)).filter(
    (guarantee) => guarantee.state === "held",
  );
  for (const { guaranteeId } of held) {
    await setGuaranteeState(trx, guaranteeId, state, caller.actor.personId, at);
  }
  return {
    facts: { guarantees: held.map(({ guaranteeId }) => guaranteeId) },
    transfers: held.map(({ amountPaise }) => guaranteeTransfer(work, kind, amountPaise)),
  };
}

/** Guarantees are a memorandum beside the fund: they stand at the whole scheme, not at a year. */
function guaranteeTransfer(work: StepWork, kind: string, amountPaise: bigint) {
  const { stored, context, at } = work;
  const { scheme, partyId, caseId } = stored.record;
  const path = (stage: string, ofParty: boolean) =>
    accountPath({
      fund: context.rules.fund(scheme),
      scheme,
      year: "all",
      stage,
      ...(ofParty ? { party: partyId ?? "", head: "performance-guarantee" } : {}),
    });
  const source = path("source", false);
  const guarantee = path("guarantee", true);
  const ends = {
    "hold-guarantee": [source, guarantee],
    "return-guarantee": [guarantee, source],
    "invoke-guarantee": [guarantee, path("recovered", true)],
  }[kind];
  return {
    kind,
    caseId,
    from: ends?.[0] ?? "",
    to: ends?.[1] ?? "",
    amountPaise,
    effectiveOn: indianDay(at),
  };
}
