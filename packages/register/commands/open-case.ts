/** The verb `register` for a case: opens it as a draft of the one who asks. */
import { roleName, workflowName } from "../workflow/names.ts";
import { readForm } from "../forms/read-form.ts";
import { readCase } from "../store/cases.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import { caseKindOf } from "./case-kinds.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { dataHash } from "./data-hash.ts";
import { bringIntoBeing } from "./new-case.ts";
import { Refusal } from "../refusal.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Json, type Outcome } from "./run-command.ts";

export interface OpenCase {
  readonly scheme: string;
  readonly workflow: string;
  readonly kind: string;
  readonly parentCaseId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export function openCase(
  context: RegisterContext,
  caller: Caller,
  input: OpenCase,
): Promise<Outcome> {
  return openAsked(context, caller, input, { ...input }, () => Promise.resolve(input.data));
}

/** The same where the form's data follow from what was asked and from what stands: read in the transaction. */
export function openAsked(
  context: RegisterContext,
  caller: Caller,
  input: Omit<OpenCase, "data">,
  asked: Json,
  dataOf: (work: CommandWork) => Promise<OpenCase["data"]>,
): Promise<Outcome> {
  const command = {
    verb: "register",
    subjectKind: "case",
    subject: input.parentCaseId ?? input.workflow,
    input: asked,
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const { trx, at } = work;
    const { actor } = caller;
    const workflow = workflowNamed(input.workflow);
    const kind = caseKindOf(input);
    if (!workflow || !kind) {
      refuse("case.no-kind", { kind: `${input.scheme}/${input.workflow}/${input.kind}` });
    }
    if (!workflow.openedBy.includes(actor.role)) {
      refuse("duty.no-opener", {
        role: roleName(actor.role),
        workflow: workflowName(workflow.workflow),
        openers: workflow.openedBy.map(roleName),
      });
    }
    const read = readForm(kind.form, await dataOf(work));
    if ("faults" in read) throw new FormRefusal(read.faults);
    const parent =
      input.parentCaseId === null ? undefined : await readCase(trx, input.parentCaseId);
    if (kind.under !== undefined && parent?.record.workflow !== kind.under) {
      refuse("case.no-parent", { workflow: workflowName(kind.under) });
    }
    const closed = parent && (await kind.closedUnder?.({ trx, parent, today: indianDay(at) }));
    if (closed) throw new Refusal(closed);
    const { values = read.values, ...facts } = await kind.open({
      ...work,
      values: read.values,
      parent,
    });
    if (actor.scope?.kind === "party" && actor.scope.key !== facts.partyId) {
      refuse("case.other-party", { party: facts.partyId ?? "", own: actor.scope.key });
    }
    if (actor.role === "applicant" && actor.scope?.kind !== "party") {
      refuse("duty.applicant-without-party");
    }
    const caseId = await bringIntoBeing(work, "register", {
      workflow: input.workflow,
      scheme: input.scheme,
      kind: input.kind,
      initial: workflow.initial,
      parentCaseId: input.parentCaseId,
      ...facts,
      data: values,
    });
    return {
      subject: caseId,
      result: { caseId, state: workflow.initial, version: 1 },
      detail: { to: workflow.initial, dataHash: dataHash(values).toString("hex") },
    };
  });
}
