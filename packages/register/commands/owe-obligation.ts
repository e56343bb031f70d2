/**
 * The verb `register` for an obligation: the programme writes down what a winner owes under its
 * agreement beside the milestone of commissioning: a report or a condition, by a day.
 */
import type { Field } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { Refusal } from "../refusal.ts";
import { readCase } from "../store/cases.ts";
import { insertObligation, obligationsOf } from "../store/obligations.ts";
import type { Actor } from "../workflow/actor.ts";
import type { CaseRecord } from "../workflow/case-record.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { scopeRefusal } from "../workflow/duty.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface OweObligation {
  readonly caseId: string;
  /** kind, titleEn, titleHi, dueOn. */
  readonly values: Readonly<Record<string, unknown>>;
}

export const obligationForm: readonly Field[] = [
  {
    name: "kind",
    kind: "choice",
    label: "obligation.kind",
    required: true,
    choices: ["report", "condition"],
    choiceWords: "obligation.kind-",
  },
  { name: "titleEn", kind: "text", label: "obligation.title-en", required: true, most: 300 },
  { name: "titleHi", kind: "text", label: "obligation.title-hi", required: false, most: 300 },
  { name: "dueOn", kind: "date", label: "obligation.due-on", required: true },
];

/** Whether a person may write down what is owed under a case; scope is asked when they do. */
export function mayOwe(
  { workflow, state }: Pick<CaseRecord, "workflow" | "state">,
  { role }: Actor,
) {
  return role === "programme" && workflow === "agreement" && state === "in-force";
}

export function oweObligation(
  context: RegisterContext,
  caller: Caller,
  input: OweObligation,
): Promise<Outcome> {
  const asked = { subjectKind: "obligation", subject: input.caseId, input: { ...input } };
  return runCommand(context, caller, { verb: "register", ...asked }, async ({ trx, at }) => {
    const { role, personId } = caller.actor;
    if (role !== "programme") {
      const blanks = { verb: verbName("register"), desk: roleName("programme") };
      refuse("duty.wrong-desk", { ...blanks, role: roleName(role) });
    }
    const agreement = await readCase(trx, input.caseId, "change");
    if (!agreement) refuse("duty.no-case", { case: input.caseId });
    const outside = scopeRefusal(agreement.record, caller.actor);
    if (outside) throw new Refusal(outside);
    const { workflow, state, partyId } = agreement.record;
    if (workflow !== "agreement" || state !== "in-force") refuse("obligation.no-agreement");
    const read = readForm(obligationForm, input.values);
    if ("faults" in read) throw new FormRefusal(read.faults);
    const { kind, titleEn, titleHi, dueOn } = read.values;
    if (String(dueOn) < indianDay(at)) refuse("obligation.due-past", { due: String(dueOn) });
    const owed = await obligationsOf(trx, input.caseId);
    const obligationId = `${input.caseId}/obligation-${owed.length + 1}`;
    await insertObligation(trx, {
      obligationId,
      caseId: input.caseId,
      undertakingId: agreement.undertakingId,
      partyId,
      kind: kind === "report" ? "report" : "condition",
      milestone: "",
      titleEn: String(titleEn),
      titleHi: titleHi === null ? "" : String(titleHi),
      dueOn: String(dueOn),
      personId,
      at,
    });
    return {
      subject: obligationId,
      result: { obligationId },
      detail: { case: input.caseId, kind: String(kind), dueOn: String(dueOn) },
    };
  });
}
