/** The verb `revise` for a case: changes its facts, while its desk may. */
import { readForm } from "../forms/read-form.ts";
import { readCase, updateCaseData } from "../store/cases.ts";
import { stateName } from "../workflow/names.ts";
import { scopeRefusal } from "../workflow/duty.ts";
import type { Role } from "../workflow/roles.ts";
import { stepsFrom, type Workflow } from "../workflow/workflow.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import { caseKindOf } from "./case-kinds.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { dataHash } from "./data-hash.ts";
import { Refusal } from "../refusal.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface ReviseCase {
  readonly caseId: string;
  /** The version the person changed from. */
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export function reviseCase(
  context: RegisterContext,
  caller: Caller,
  input: ReviseCase,
): Promise<Outcome> {
  const command = { verb: "revise", subjectKind: "case", input: { ...input } } as const;
  return runCommand(context, caller, command, async ({ trx }) => {
    const stored = await readCase(trx, input.caseId, "change");
    if (!stored) refuse("duty.no-case", { case: input.caseId });
    const { record } = stored;
    const workflow = workflowNamed(record.workflow);
    if (!workflow || !mayRevise(workflow, record.state, caller.actor.role)) {
      const state = stateName(record.workflow, record.state);
      refuse("duty.not-editable", { case: record.caseId, state });
    }
    const outside = scopeRefusal(record, caller.actor);
    if (outside) throw new Refusal(outside);
    if (record.version !== input.version) {
      const blanks = { case: record.caseId, seen: input.version, now: record.version };
      refuse("duty.changed", blanks);
    }
    const kind = caseKindOf({ ...record, kind: stored.kind });
    const read = readForm(kind?.form ?? [], input.data);
    if ("faults" in read) throw new FormRefusal(read.faults);
    // What a case holds beside its form (an agreement's award) is not the form's to change.
    const data = { ...stored.data, ...read.values };
    await updateCaseData(trx, record.caseId, record.version, caller.actor.personId, data);
    return {
      subject: record.caseId,
      result: { caseId: record.caseId, state: record.state, version: record.version + 1 },
      detail: { version: record.version + 1, dataHash: dataHash(data).toString("hex") },
    };
  });
}

/** The desk's own role, and whoever may file the case from there: an amendment is drafted by any of several. */
function mayRevise(workflow: Workflow, state: string, role: Role): boolean {
  const desk = workflow.states[state];
  const files = stepsFrom(workflow, state).some(
    (step) => step.verb === "submit" && step.role === role,
  );
  return desk?.editable === true && (desk.role === role || files);
}
