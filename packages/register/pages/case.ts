/** A case's page: everything that hangs on it, read in one moment. */
import type { Transaction } from "kysely";
import { caseKindOf, caseKinds } from "../commands/case-kinds.ts";
import { amendedFields } from "../commands/amendment-kind.ts";
import type { CaseKind } from "../commands/case-kind.ts";
import type { FormValues } from "../forms/field.ts";
import { listCases } from "../store/case-list-read.ts";
import { readCaseMoney } from "../store/case-money.ts";
import type { StoredCase } from "../store/cases.ts";
import { readDeficiencies } from "../store/deficiencies.ts";
import { evidenceOf } from "../store/evidence.ts";
import { guaranteesOf } from "../store/guarantees.ts";
import { partyName, personNames, undertakingName } from "../store/names-read.ts";
import { notesOf } from "../store/notes.ts";
import { obligationsOf } from "../store/obligations.ts";
import { inSnapshot } from "../store/snapshot.ts";
import type { Tables } from "../store/tables.ts";
import { casePage, type CaseRead } from "../views/case-page.ts";
import { peopleIn } from "../views/deed-view.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import { readCaseFor } from "../store/readable-case.ts";
import type { Reader } from "./reader.ts";

/** More hang on no case: the bids of a tender, the claims of an agreement. */
const CHILDREN_MOST = 200;

export async function readCasePage(reader: Reader, caseId: string) {
  const { context, actor, now, today } = reader;
  return await inSnapshot(context.db, async (trx) => {
    const stored = await readCaseFor(trx, caseId, actor, today);
    const read = stored && (await readAll(trx, reader, stored));
    return read && casePage(read, actor, context.rules, now);
  });
}

async function readAll(
  trx: Transaction<Tables>,
  reader: Reader,
  stored: StoredCase,
): Promise<CaseRead | undefined> {
  const { record, parentCaseId, undertakingId } = stored;
  const { caseId, partyId } = record;
  const workflow = workflowNamed(record.workflow);
  const kind = caseKindOf({ ...record, kind: stored.kind });
  const byIds = await listCases(
    trx,
    reader,
    { caseIds: parentCaseId === null ? [caseId] : [caseId, parentCaseId] },
    { limit: 2 },
  );
  const outline = byIds.cases.find((row) => row.caseId === caseId);
  if (!workflow || !kind || !outline) return undefined;
  const under = { parentCaseId: caseId };
  const named = partyId === null ? undefined : await partyName(trx, partyId);
  const party = named ?? { en: partyId ?? "", hi: "" };
  const noteIds = stored.moves.flatMap(({ noteId }) => noteId ?? []);
  return {
    stored,
    outline,
    workflow,
    kind,
    parent: byIds.cases.find((row) => row.caseId === parentCaseId),
    children: (await listCases(trx, reader, under, { limit: CHILDREN_MOST })).cases,
    undertaking: undertakingId === null ? undefined : await undertakingName(trx, undertakingId),
    opens: await opensUnder(trx, reader, stored),
    checks: await checksOf(trx, reader, stored, kind),
    amended: record.workflow === "amendment" ? await amendedOf(trx, reader, stored) : null,
    deficiencies: await readDeficiencies(trx, caseId),
    evidence: await evidenceOf(trx, caseId),
    guarantees: (await guaranteesOf(trx, caseId)).map((guarantee) => ({ ...guarantee, party })),
    obligations: (await obligationsOf(trx, caseId)).map((owed) => ({ ...owed, party })),
    money: record.workflow === "claim" ? await readCaseMoney(trx, caseId) : undefined,
    notes: await notesOf(trx, noteIds),
    names: await personNames(trx, [...peopleIn(stored.moves), ...personsNamed(stored)]),
  };
}

/** An emergency names a person by their id. */
function personsNamed({ record, data }: StoredCase): string[] {
  return record.workflow === "emergency" ? [String(data["person"])] : [];
}

/** What this person may open under the case as it stands. */
async function opensUnder(
  trx: Transaction<Tables>,
  { actor, today }: Reader,
  parent: StoredCase,
): Promise<readonly CaseKind[]> {
  const { workflow, scheme } = parent.record;
  const open: CaseKind[] = [];
  for (const kind of caseKinds) {
    if (kind.under !== workflow || kind.scheme !== scheme) continue;
    if (!workflowNamed(kind.workflow)?.openedBy.includes(actor.role)) continue;
    if (!(await kind.closedUnder?.({ trx, parent, today }))) open.push(kind);
  }
  return open;
}

async function amendedOf(
  trx: Transaction<Tables>,
  { context, actor, now }: Reader,
  stored: StoredCase,
) {
  const caller = { actor, key: "" };
  const values = stored.data as FormValues;
  return await amendedFields({ trx, at: now, caller, context, stored, values });
}

async function checksOf(
  trx: Transaction<Tables>,
  { context, actor, now }: Reader,
  stored: StoredCase,
  kind: CaseKind,
) {
  const caller = { actor, key: "" };
  const values = stored.data as FormValues;
  return (await kind.checks?.({ trx, at: now, caller, context, stored, values })) ?? [];
}
