/**
 * An emergency as a case: to whom a desk is opened, for how many hours and why. Opening it gives the
 * role with an end at an instant; the auditor's review ends it at the latest.
 */
import { randomUUID } from "node:crypto";
import { sentence } from "@lodestone/words/sentence";
import type { Field, FormValues } from "../forms/field.ts";
import { addGrant, revokeGrant, rolesNotEnded } from "../store/grants.ts";
import { personByAddress } from "../store/names-read.ts";
import { holdPerson } from "../store/people.ts";
import { personsOf } from "../workflow/actor.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { excluded, roleTerms, type GrantedRole } from "../workflow/role-terms.ts";
import type { CaseKind, Opening, OpeningFacts, StepResult, StepWork } from "./case-kind.ts";
import { refuse } from "./refusal.ts";
import type { CommandWork } from "./run-command.ts";

const HOURS_MOST = 72;
const HOUR_MS = 3_600_000;

/** Desks that may be opened: those that may be lent and are not held to one State. */
const desks = (Object.keys(roleTerms) as GrantedRole[]).filter(
  (role) => roleTerms[role].lendable && !roleTerms[role].scopeNeeded,
);

const required = true;
const emergencyForm: readonly Field[] = [
  { name: "person", kind: "text", label: "emergency.person", required, most: 254 },
  {
    name: "desk",
    kind: "choice",
    label: "emergency.desk",
    required,
    choices: desks,
    choiceWords: "role.",
  },
  { name: "upToPaise", kind: "rupees", label: "emergency.up-to", required: false },
  { name: "hours", kind: "count", label: "emergency.hours", required, least: 1, most: HOURS_MOST },
  { name: "reason", kind: "text", label: "emergency.reason", required, most: 1_000 },
];

export const emergencyKind: CaseKind = {
  scheme: "register",
  workflow: "emergency",
  kind: "",
  form: emergencyForm,
  open: ask,
  steps: {
    "asked>open": { does: openDesk },
    "open>reviewed": { does: endDesk },
  },
};

async function ask(opening: Opening): Promise<OpeningFacts> {
  const { values, trx } = opening;
  const personId = await personByAddress(trx, String(values["person"]));
  if (personId === undefined) refuse("people.no-person");
  const kept = { ...values, person: personId };
  await mustFit(opening, kept);
  return { partyId: null, undertakingId: null, place: null, fiscalYear: null, values: kept };
}

/** The desk as the case names it; refuses what the terms of roles do not allow. */
async function mustFit({ trx, at, caller }: CommandWork, values: FormValues) {
  const personId = String(values["person"]);
  if (personsOf(caller.actor).includes(personId)) refuse("people.not-oneself");
  const role = String(values["desk"]) as GrantedRole;
  const upTo = values["upToPaise"] ?? null;
  const named = { role: sentence(`role.${role}`) };
  if (roleTerms[role].byAmount !== (upTo !== null)) {
    refuse(roleTerms[role].byAmount ? "people.amount-needed" : "people.amount-does-not-fit", named);
  }
  if (!(await holdPerson(trx, personId))) refuse("people.no-person");
  const other = excluded(role, await rolesNotEnded(trx, personId, indianDay(at)));
  if (other) refuse("people.roles-exclude", { ...named, other: sentence(`role.${other}`) });
  return { personId, role, amountMostPaise: upTo === null ? null : BigInt(upTo) };
}

async function openDesk(work: StepWork): Promise<StepResult> {
  const { trx, at, stored, values, caller } = work;
  const desk = await mustFit(work, values);
  const { caseId } = stored.record;
  const untilAt = new Date(Date.parse(at) + Number(values["hours"]) * HOUR_MS).toISOString();
  const grantId = randomUUID();
  const grant = { ...desk, grantId, scope: null, grantedBy: caller.actor.personId };
  await addGrant(
    trx,
    { ...grant, fromOn: indianDay(at), untilOn: null, emergency: { caseId, untilAt } },
    at,
  );
  return { facts: { grantId, untilAt }, result: { untilAt } };
}

/** Whatever is left of its hours ends with the review. */
async function endDesk({ trx, at, stored, caller }: StepWork): Promise<StepResult> {
  const opened = stored.moves.findLast(({ stage }) => stage === "emergency");
  const grantId = String(opened?.facts["grantId"]);
  await revokeGrant(trx, { grantId }, caller.actor.personId, at);
  return {};
}
