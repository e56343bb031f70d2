/** The verbs `raise` and `close` for an action point. */
import { sentence } from "@lodestone/words/sentence";
import type { Field } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { closeActionPoint, insertActionPoint, readActionPoint } from "../store/action-points.ts";
import { readCase } from "../store/cases.ts";
import { findPerson } from "../store/people.ts";
import { readUndertaking } from "../store/records.ts";
import { personsOf } from "../workflow/actor.ts";
import { roleName } from "../workflow/names.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { writerOf } from "./record-undertaking.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Outcome } from "./run-command.ts";

export interface RaiseActionPoint {
  readonly subjectKind: "undertaking" | "case";
  readonly subject: string;
  readonly ownerId: string | null;
  /** what, dueOn, tier. */
  readonly values: Readonly<Record<string, unknown>>;
}

const NEVER = ["applicant", "auditor", "public", "administrator"];

const actionPointForm: readonly Field[] = [
  { name: "what", kind: "text", label: "action.what", required: true, most: 1_000 },
  { name: "dueOn", kind: "date", label: "action.due", required: false },
  { name: "tier", kind: "count", label: "action.tier", required: false, least: 1, most: 5 },
];

export function raiseActionPoint(
  context: RegisterContext,
  caller: Caller,
  input: RaiseActionPoint,
): Promise<Outcome> {
  const command = {
    verb: "raise",
    subjectKind: "action-point",
    subject: input.subject,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    requireActionRole(caller);
    const read = readForm(actionPointForm, input.values);
    if ("faults" in read) throw new FormRefusal(read.faults);
    await requireSubject(work, input);
    if (input.ownerId !== null && !(await findPerson(work.trx, input.ownerId))) {
      refuse("action.no-owner", { owner: input.ownerId });
    }
    const actionPointId = context.newId();
    const { what, dueOn, tier } = read.values;
    const point = {
      actionPointId,
      subjectKind: input.subjectKind,
      subject: input.subject,
      what: String(what),
      ownerId: input.ownerId,
      dueOn: dueOn ? String(dueOn) : null,
      tier: tier ? Number(tier) : 1,
    };
    await insertActionPoint(work.trx, point, writerOf(work));
    return {
      subject: actionPointId,
      result: { actionPointId, version: 1 },
      detail: { of: `${input.subjectKind}/${input.subject}`, dueOn: point.dueOn, tier: point.tier },
    };
  });
}

export function closeRaisedActionPoint(
  context: RegisterContext,
  caller: Caller,
  input: { readonly actionPointId: string; readonly version: number },
): Promise<Outcome> {
  const command = {
    verb: "close",
    subjectKind: "action-point",
    subject: input.actionPointId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    requireActionRole(caller);
    const action = input.actionPointId;
    const point = await readActionPoint(work.trx, action, "change");
    if (!point) refuse("action.none", { action });
    if (point.state === "closed") refuse("action.closed", { action });
    if (point.version !== input.version) {
      refuse("record.changed", { key: action, seen: input.version, now: point.version });
    }
    const persons = personsOf(caller.actor);
    const concerns = [point.ownerId, point.changedBy].some((id) => id && persons.includes(id));
    if (!concerns && caller.actor.role !== "programme") refuse("action.not-owner", { action });
    await closeActionPoint(work.trx, point, writerOf(work));
    return {
      subject: action,
      result: { actionPointId: action, version: point.version + 1, state: "closed" },
      detail: { of: `${point.subjectKind}/${point.subject}` },
    };
  });
}

function requireActionRole({ actor }: Caller): void {
  if (NEVER.includes(actor.role)) refuse("action.not-yours", { role: roleName(actor.role) });
}

async function requireSubject({ trx }: CommandWork, input: RaiseActionPoint): Promise<void> {
  const { subject } = input;
  if (input.subjectKind === "case") {
    if (!(await readCase(trx, subject))) refuse("duty.no-case", { case: subject });
  } else if (!(await readUndertaking(trx, subject))) {
    refuse("record.none", { noun: sentence("record.undertaking"), key: subject });
  }
}
