/**
 * Separation of duty, in the one place every verb passes (page, API, command line and import alike):
 * who made or last changed a case never decides it; nobody takes two consecutive stages; who
 * recommended or concurred does not release. The database holds the same rules once more in
 * store/migrations/0004-cases.sql, and a matrix test walks both.
 */
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { personsOf, type Actor } from "./actor.ts";
import { validDecisions, type CaseRecord } from "./case-record.ts";
import { roleName, stageName, stateName, verbName } from "./names.ts";
import { moneyVerbs, type Response, type Verb } from "./verbs.ts";
import { stepOf, stepsFrom, type Step, type Workflow } from "./workflow.ts";

/** Refusals of an attempt against separation of duty or outside one's right; each leaves a row in the trail. */
export const dutyRefusals: readonly WordKey[] = [
  "duty.administrator",
  "duty.wrong-desk",
  "duty.out-of-scope",
  "duty.applicant-without-party",
  "duty.no-opener",
  "duty.maker",
  "duty.last-editor",
  "duty.consecutive",
  "duty.never-after",
  "duty.amount",
  "duty.prevented",
  "case.other-party",
  "record.not-yours",
  "record.out-of-scope",
  "record.by-amendment",
];

export interface Intent {
  readonly verb: Verb;
  readonly response?: Response;
  /** The amount decided, where the step decides one. */
  readonly amountPaise?: bigint;
}

export type Permission = { readonly step: Step } | { readonly refused: Sentence };

/** Whether a person may take a step of a case now, and if not, why. */
export function permissionFor(
  workflow: Workflow,
  record: CaseRecord,
  actor: Actor,
  intent: Intent,
): Permission {
  // First, so that nobody learns from a refusal where another's case stands.
  const outside = scopeRefusal(record, actor);
  if (outside) return { refused: outside };
  const step = stepOf(workflow, record.state, intent.verb, intent.response, actor.role);
  if (!step) return { refused: noSuchStep(workflow, record, intent) };
  const refused =
    roleRefusal(step, actor) ??
    (step.stage === undefined ? undefined : decisionRefusal(step, record, actor)) ??
    (step.withinAmount ? amountRefusal(actor, intent.amountPaise ?? 0n) : undefined);
  return refused ? { refused } : { step };
}

/** Why a person may not revise a case's facts now; undefined where they may. */
export function revisionRefusal(
  workflow: Workflow,
  record: CaseRecord,
  actor: Actor,
): Sentence | undefined {
  const outside = scopeRefusal(record, actor);
  if (outside) return outside;
  const desk = workflow.states[record.state];
  // An amendment is drafted by any of several roles, so whoever may file it may revise it too.
  const files = stepsFrom(workflow, record.state).some(
    ({ verb, role }) => verb === "submit" && role === actor.role,
  );
  if (desk?.editable && (desk.role === actor.role || files)) return undefined;
  const state = stateName(record.workflow, record.state);
  return sentence("duty.not-editable", { case: record.caseId, state });
}

function noSuchStep(workflow: Workflow, record: CaseRecord, intent: Intent): Sentence {
  const possible = [...new Set(stepsFrom(workflow, record.state).map(({ verb }) => verb))].map(
    verbName,
  );
  const state = stateName(record.workflow, record.state);
  const blanks = { case: record.caseId, verb: verbName(intent.verb), state };
  return possible.length > 0
    ? sentence("duty.no-step", { ...blanks, possible })
    : sentence("duty.ended", blanks);
}

function roleRefusal(step: Step, actor: Actor): Sentence | undefined {
  if (actor.role === "administrator" && moneyVerbs.includes(step.verb)) {
    return sentence("duty.administrator", { verb: verbName(step.verb) });
  }
  if (actor.role === step.role) return undefined;
  const blanks = { verb: verbName(step.verb), desk: roleName(step.role) };
  return sentence("duty.wrong-desk", { ...blanks, role: roleName(actor.role) });
}

export function scopeRefusal(
  record: Pick<CaseRecord, "caseId" | "partyId" | "place" | "scheme">,
  actor: Actor,
): Sentence | undefined {
  if (actor.role === "applicant" && actor.scope?.kind !== "party") {
    return sentence("duty.applicant-without-party");
  }
  if (actor.scope === null) return undefined;
  const own = { party: record.partyId, state: record.place, scheme: record.scheme };
  if (own[actor.scope.kind] === actor.scope.key) return undefined;
  return sentence("duty.out-of-scope", { case: record.caseId, scope: actor.scope.key });
}

function decisionRefusal(step: Step, record: CaseRecord, actor: Actor): Sentence | undefined {
  const persons = personsOf(actor);
  if (persons.includes(record.makerId)) return sentence("duty.maker");
  if (persons.includes(record.lastEditorId)) return sentence("duty.last-editor");
  const decisions = validDecisions(record);
  const last = decisions.at(-1);
  if (last && personsOf(last).some((person) => persons.includes(person))) {
    return sentence("duty.consecutive", { stage: stageName(last.stage ?? "") });
  }
  const barred = decisions.find(
    (move) =>
      step.neverAfter?.includes(move.stage ?? "") &&
      personsOf(move).some((person) => persons.includes(person)),
  );
  return barred
    ? sentence("duty.never-after", {
        verb: verbName(step.verb),
        stage: stageName(barred.stage ?? ""),
      })
    : undefined;
}

/** Why an amount is beyond what a person may decide; `remedy` says who may, where that is known. */
export function amountRefusal(
  { amountMostPaise: most }: Actor,
  asked: bigint,
  remedy: Sentence = sentence("duty.amount-higher"),
): Sentence | undefined {
  if (most === null || asked <= most) return undefined;
  return sentence("duty.amount", {
    most: Number(most) / 100,
    asked: Number(asked) / 100,
    remedy,
  });
}
