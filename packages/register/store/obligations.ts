/** Obligations: what a party owes by a day (a milestone, a report, a condition), and whether it was met. */
import { sql, type Kysely, type Selectable, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export interface Obligation {
  readonly obligationId: string;
  readonly caseId: string | null;
  readonly undertakingId: string | null;
  readonly partyId: string | null;
  readonly kind: "milestone" | "report" | "condition";
  readonly milestone: string;
  readonly titleEn: string;
  readonly titleHi: string;
  readonly dueOn: string;
  readonly state: "scheduled" | "submitted" | "returned" | "accepted";
  readonly metOn: string | null;
  readonly submittedBy: string | null;
  /** Why it was last returned; null where it never was, or the note was erased. */
  readonly returnReason: string | null;
  readonly version: number;
}

type NewObligation = Omit<
  Obligation,
  "state" | "metOn" | "submittedBy" | "returnReason" | "version"
> & {
  readonly personId: string;
  readonly at: string;
};

export async function insertObligation(
  trx: Transaction<Tables>,
  obligation: NewObligation,
): Promise<void> {
  await trx
    .insertInto("register.obligation")
    .values({
      obligation_id: obligation.obligationId,
      case_id: obligation.caseId,
      undertaking_id: obligation.undertakingId,
      party_id: obligation.partyId,
      kind: obligation.kind,
      milestone: obligation.milestone,
      title_en: obligation.titleEn,
      title_hi: obligation.titleHi,
      due_on: obligation.dueOn,
      met_on: null,
      submitted_by: null,
      decided_by: null,
      changed_by: obligation.personId,
      changed_at: obligation.at,
    })
    .execute();
}

/** The text of the note that a row of obligations names. */
export const returnReason = sql<string | null>`
  (select n.text from register.note n where n.note_id = return_note_id)`.as("return_reason");

export async function readObligation(
  db: Kysely<Tables>,
  obligationId: string,
  lock: "look" | "change" = "look",
): Promise<Obligation | undefined> {
  const query = db
    .selectFrom("register.obligation")
    .selectAll()
    .select(returnReason)
    .where("obligation_id", "=", obligationId);
  const row = await (lock === "change" ? query.forUpdate() : query).executeTakeFirst();
  return row && storedObligation(row);
}

export async function obligationsOf(
  db: Kysely<Tables>,
  caseId: string,
): Promise<readonly Obligation[]> {
  const rows = await db
    .selectFrom("register.obligation")
    .selectAll()
    .select(returnReason)
    .where("case_id", "=", caseId)
    .orderBy("due_on")
    .orderBy("obligation_id")
    .execute();
  return rows.map(storedObligation);
}

export interface ObligationChange {
  readonly state: Obligation["state"];
  readonly metOn?: string;
  readonly submittedBy?: string;
  readonly decidedBy?: string;
  readonly returnNoteId?: string;
  readonly personId: string;
  readonly at: string;
}

export async function changeObligation(
  trx: Transaction<Tables>,
  obligation: Obligation,
  change: ObligationChange,
): Promise<void> {
  await trx
    .updateTable("register.obligation")
    .set({
      state: change.state,
      version: obligation.version + 1,
      changed_by: change.personId,
      changed_at: change.at,
      ...(change.metOn === undefined ? {} : { met_on: change.metOn }),
      ...(change.submittedBy === undefined
        ? {}
        : { submitted_by: change.submittedBy, decided_by: null }),
      ...(change.returnNoteId === undefined ? {} : { return_note_id: change.returnNoteId }),
      ...(change.decidedBy === undefined ? {} : { decided_by: change.decidedBy }),
    })
    .where("obligation_id", "=", obligation.obligationId)
    .execute();
}

type ObligationRow = Selectable<Tables["register.obligation"]> & {
  readonly return_reason: string | null;
};

export function storedObligation(row: ObligationRow): Obligation {
  return {
    obligationId: row.obligation_id,
    caseId: row.case_id,
    undertakingId: row.undertaking_id,
    partyId: row.party_id,
    kind: row.kind,
    milestone: row.milestone,
    titleEn: row.title_en,
    titleHi: row.title_hi,
    dueOn: row.due_on,
    state: row.state,
    metOn: row.met_on,
    submittedBy: row.submitted_by,
    returnReason: row.return_reason,
    version: row.version,
  };
}
