/** The verb `revise` for a case: changes its facts, while its desk may. */
import { readForm } from "../forms/read-form.ts";
import { readCase, updateCaseData } from "../store/cases.ts";
import { revisionRefusal } from "../workflow/duty.ts";
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
  const command = {
    verb: "revise",
    subjectKind: "case",
    subject: input.caseId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async ({ trx }) => {
    const stored = await readCase(trx, input.caseId, "change");
    if (!stored) refuse("duty.no-case", { case: input.caseId });
    const { record } = stored;
    const workflow = workflowNamed(record.workflow);
    if (!workflow) throw new Error(`case ${record.caseId} is of no workflow that stands`);
    const refused = revisionRefusal(workflow, record, caller.actor);
    if (refused) throw new Refusal(refused);
    if (record.version !== input.version) {
      const blanks = { case: record.caseId, seen: input.version, now: record.version };
      refuse("duty.changed", blanks);
    }
    const kind = caseKindOf({ ...record, kind: stored.kind });
    const read = readForm(kind?.form ?? [], input.data);
    if ("faults" in read) throw new FormRefusal(read.faults);
    const other = kind?.otherCase?.(stored, read.values);
    if (other) throw new Refusal(other);
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
