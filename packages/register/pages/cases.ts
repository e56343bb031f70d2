/** The list of cases, and the forms that open one. */
import { caseKinds } from "../commands/case-kinds.ts";
import { listCases, type CaseFilter, type CasePageAsked } from "../store/case-list-read.ts";
import { caseRow } from "../views/case-row.ts";
import { formView } from "../views/form-view.ts";
import { kindView, recordView, workflowView } from "../views/named.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import type { Reader } from "./reader.ts";

export async function readCaseList(reader: Reader, filter: CaseFilter, page: CasePageAsked) {
  const { context, now } = reader;
  const { cases, next } = await listCases(context.db, reader, filter, page);
  return { cases: cases.map((outline) => caseRow(outline, context.rules, now)), next };
}

export function caseKindList({ context, actor }: Reader) {
  const kinds = caseKinds.map(({ scheme, workflow, kind, under, form }) => ({
    scheme: recordView(scheme, context.rules.name(scheme)),
    workflow: workflowView(workflow),
    kind: kind === "" ? null : kindView(kind),
    under: under === undefined ? null : workflowView(under),
    mayOpen: workflowNamed(workflow)?.openedBy.includes(actor.role) ?? false,
    form: formView(form),
  }));
  return { kinds };
}
