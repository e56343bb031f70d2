/**
 * Every verb that moves a case: submit, return, verify, recommend, approve or reject, sanction,
 * release, lapse, recover, close. One function, so that duty is asked in one place; what a step does
 * beside moving is said by the kind of case.
 */
import type { Field, FormValues } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { insertMove, readCase, type StoredCase } from "../store/cases.ts";
import {
  answerDeficiencies,
  raiseDeficiencies,
  settleDeficiencies,
} from "../store/deficiencies.ts";
import { insertNote } from "../store/notes.ts";
import { permissionFor } from "../workflow/duty.ts";
import type { Response, Verb } from "../workflow/verbs.ts";
import type { Step } from "../workflow/workflow.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import { requireWithinAmount } from "./amount-limit.ts";
import type { CaseKind, StepResult, StepWork } from "./case-kind.ts";
import { caseKindOf } from "./case-kinds.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { dataHash } from "./data-hash.ts";
import { deficienciesOf } from "./deficiency-list.ts";
import { Refusal } from "../refusal.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Done, type Outcome } from "./run-command.ts";

export interface MoveCase {
  readonly caseId: string;
  readonly verb: Verb;
  readonly response?: Response;
  /** The version of the case's facts that the person saw. */
  readonly version: number;
  /** Why; needed for a return and a rejection. Kept apart from the chain, so that it can be erased. */
  readonly reason?: string;
  /** What the step's own form asks. */
  readonly added?: Readonly<Record<string, unknown>>;
  /** For a return: what is missing, beside what the checks found. */
  readonly deficiencies?: readonly string[];
  /** For an answer to a return: by item of the list. */
  readonly answers?: Readonly<Record<string, string>>;
}

export function moveCase(
  context: RegisterContext,
  caller: Caller,
  input: MoveCase,
): Promise<Outcome> {
  const command = {
    verb: input.verb,
    subjectKind: "case",
    subject: input.caseId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const stored = await readCase(work.trx, input.caseId, "change");
    if (!stored) refuse("duty.no-case", { case: input.caseId });
    const { record } = stored;
    const workflow = workflowNamed(record.workflow);
    const kind = caseKindOf({ ...record, kind: stored.kind });
    if (!workflow || !kind) throw new Error(`case ${record.caseId} is of no kind that stands`);
    const intent = { verb: input.verb, ...(input.response ? { response: input.response } : {}) };
    const permission = permissionFor(workflow, record, caller.actor, intent);
    if ("refused" in permission) throw new Refusal(permission.refused);
    const { step } = permission;
    if (record.version !== input.version) {
      refuse("duty.changed", { case: record.caseId, seen: input.version, now: record.version });
    }
    const needsReason = step.response === "reject" || step.voids === true;
    if (needsReason && !input.reason?.trim()) refuse("duty.no-reason");
    const result = await doStep(work, stored, kind, step, input);
    // Asked after the step, which alone knows the amount.
    if (step.withinAmount) await requireWithinAmount(work, record.scheme, result.amountPaise ?? 0n);
    await writeMove(work, stored, step, input, result);
    return doneOf(stored, step, result);
  });
}

async function doStep(
  work: CommandWork,
  stored: StoredCase,
  kind: CaseKind,
  step: Step,
  input: MoveCase,
): Promise<StepResult> {
  const ofKind = kind.steps[`${step.from}>${step.to}`];
  if (ofKind?.takenBy) refuse(ofKind.takenBy);
  const added = readAdded(ofKind?.form ?? [], input.added ?? {});
  const stepWork: StepWork = { ...work, stored, values: stored.data as FormValues, added };
  await keepDeficiencies(stepWork, kind, step, input);
  return (await ofKind?.does?.(stepWork)) ?? {};
}

function readAdded(form: readonly Field[], added: Readonly<Record<string, unknown>>): FormValues {
  const read = readForm(form, added);
  if ("faults" in read) throw new FormRefusal(read.faults);
  return read.values;
}

/** A return lists what is missing, once; filing again answers the list; verifying settles it. */
async function keepDeficiencies(
  work: StepWork,
  kind: CaseKind,
  step: Step,
  input: MoveCase,
): Promise<void> {
  const { trx, at, stored } = work;
  const { caseId, round } = stored.record;
  if (step.voids) {
    const checks = (await kind.checks?.(work)) ?? [];
    await raiseDeficiencies(
      trx,
      caseId,
      round,
      at,
      deficienciesOf(checks, input.deficiencies ?? []),
    );
  }
  if (step.verb === "submit") await answerDeficiencies(trx, caseId, at, input.answers ?? {});
  if (step.verb === "verify") await settleDeficiencies(trx, caseId, at);
}

async function writeMove(
  work: CommandWork,
  stored: StoredCase,
  step: Step,
  input: MoveCase,
  result: StepResult,
): Promise<void> {
  const { trx, at, caller, context } = work;
  const reason = input.reason?.trim() ?? "";
  const noteId = reason === "" ? null : await insertNote(trx, context.newId(), reason);
  await insertMove(trx, {
    caseId: stored.record.caseId,
    moveNo: stored.moves.length + 1,
    fromState: step.from,
    toState: step.to,
    verb: step.verb,
    stage: step.stage ?? null,
    response: step.response ?? null,
    round: stored.record.round,
    personId: caller.actor.personId,
    role: caller.actor.role,
    forPersonId: caller.actor.forPersonId,
    at,
    caseVersion: stored.record.version,
    seenHash: dataHash(stored.data),
    facts: result.facts ?? {},
    amountPaise: result.amountPaise ?? null,
    noteId,
    commandKey: caller.key,
  });
}

function doneOf(stored: StoredCase, step: Step, result: StepResult): Done {
  const { caseId, round, version } = stored.record;
  return {
    subject: caseId,
    result: { caseId, state: step.to, version, ...result.result },
    detail: {
      from: step.from,
      to: step.to,
      stage: step.stage ?? null,
      response: step.response ?? null,
      round,
      seenHash: dataHash(stored.data).toString("hex"),
      factsHash: dataHash(result.facts ?? {}).toString("hex"),
      amountPaise: result.amountPaise === undefined ? null : String(result.amountPaise),
    },
    transfers: result.transfers ?? [],
    ...(result.caps ? { caps: result.caps } : {}),
  };
}
