/** Reads and writes cases; what may be written is decided by workflow/duty.ts and by the database. */
import type { Kysely, Selectable, Transaction } from "kysely";
import type { CaseMove, CaseRecord } from "../workflow/case-record.ts";
import type { Role } from "../workflow/roles.ts";
import type { Response, Verb } from "../workflow/verbs.ts";
import type { CaseFileTable, CaseMoveTable } from "./case-tables.ts";
import type { Tables } from "./tables.ts";

type Reader = Kysely<Tables> | Transaction<Tables>;

/** A case with everything that hangs on it by foreign keys, and its facts. */
export interface StoredCase {
  readonly record: CaseRecord;
  readonly kind: string;
  readonly parentCaseId: string | null;
  readonly undertakingId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly moves: readonly StoredMove[];
}

/** A move with what the decision rested on. */
export interface StoredMove extends CaseMove {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly noteId: string | null;
  /** Version and hash of the facts that the decider was shown. */
  readonly caseVersion: number;
  readonly seenHash: string;
  readonly commandKey: string;
}

/** A case by its id; locked against other commands where it is to change. */
export async function readCase(
  db: Reader,
  caseId: string,
  lock: "look" | "change" = "look",
): Promise<StoredCase | undefined> {
  const query = db.selectFrom("register.case_file").selectAll().where("case_id", "=", caseId);
  const row = await (lock === "change" ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const moves = await db
    .selectFrom("register.case_move")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("move_no")
    .execute();
  return storedCase(row, moves.map(storedMove));
}

/** Several cases at once, by their ids. */
export async function readCases(
  db: Reader,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, StoredCase>> {
  if (caseIds.length === 0) return new Map();
  const [rows, moves] = [
    await db
      .selectFrom("register.case_file")
      .selectAll()
      .where("case_id", "in", [...caseIds])
      .execute(),
    await db
      .selectFrom("register.case_move")
      .selectAll()
      .where("case_id", "in", [...caseIds])
      .orderBy("move_no")
      .execute(),
  ];
  const movesOf = Map.groupBy(moves, ({ case_id }) => case_id);
  return new Map(
    rows.map((row) => [
      row.case_id,
      storedCase(row, (movesOf.get(row.case_id) ?? []).map(storedMove)),
    ]),
  );
}

/** The cases that belong to another, oldest first. */
export async function readChildCases(
  db: Reader,
  parentCaseId: string,
  workflow: string,
): Promise<readonly StoredCase[]> {
  const rows = await db
    .selectFrom("register.case_file")
    .select("case_id")
    .where("parent_case_id", "=", parentCaseId)
    .where("workflow", "=", workflow)
    .orderBy("opened_at")
    .orderBy("case_id")
    .execute();
  const cases: StoredCase[] = [];
  for (const { case_id } of rows) {
    const stored = await readCase(db, case_id);
    if (stored) cases.push(stored);
  }
  return cases;
}

export interface NewCase {
  readonly workflow: string;
  readonly scheme: string;
  readonly kind: string;
  readonly initial: string;
  readonly parentCaseId: string | null;
  readonly undertakingId: string | null;
  readonly partyId: string | null;
  readonly place: string | null;
  /** Year in which the case's number is counted. */
  readonly numberYear: { readonly year: number; readonly label: string };
  readonly fiscalYear: number | null;
  readonly makerId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** Opens a case under the next number of its scheme, workflow and year; numbers have no gaps. */
export async function insertCase(trx: Transaction<Tables>, opened: NewCase): Promise<string> {
  const { scheme, workflow } = opened;
  const { last_no } = await trx
    .insertInto("register.case_series")
    .values({ scheme, workflow, fiscal_year: opened.numberYear.year, last_no: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["scheme", "workflow", "fiscal_year"])
        .doUpdateSet((eb) => ({ last_no: eb("register.case_series.last_no", "+", 1) })),
    )
    .returning("last_no")
    .executeTakeFirstOrThrow();
  const caseId = `${scheme}/${workflow}/${opened.numberYear.label}/${String(last_no).padStart(6, "0")}`;
  await trx
    .insertInto("register.case_file")
    .values({
      case_id: caseId,
      workflow,
      scheme,
      kind: opened.kind,
      parent_case_id: opened.parentCaseId,
      undertaking_id: opened.undertakingId,
      party_id: opened.partyId,
      place: opened.place,
      fiscal_year: opened.fiscalYear,
      state: opened.initial,
      maker: opened.makerId,
      last_editor: opened.makerId,
      data: JSON.stringify(opened.data),
      opened_at: opened.at,
      moved_at: opened.at,
    })
    .execute();
  return caseId;
}

export interface NewMove {
  readonly caseId: string;
  readonly moveNo: number;
  readonly fromState: string | null;
  readonly toState: string;
  readonly verb: Verb;
  readonly stage: string | null;
  readonly response: Response | null;
  readonly round: number;
  readonly personId: string;
  readonly role: Role;
  readonly forPersonId: string | null;
  readonly at: string;
  readonly caseVersion: number;
  readonly seenHash: Buffer;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly amountPaise: bigint | null;
  readonly noteId: string | null;
  readonly commandKey: string;
}

/** Moves a case; the database's own guard sets its state and round. */
export async function insertMove(trx: Transaction<Tables>, move: NewMove): Promise<void> {
  await trx
    .insertInto("register.case_move")
    .values({
      case_id: move.caseId,
      move_no: move.moveNo,
      from_state: move.fromState,
      to_state: move.toState,
      verb: move.verb,
      stage: move.stage,
      response: move.response,
      round: move.round,
      actor: move.personId,
      acting_role: move.role,
      for_actor: move.forPersonId,
      at: move.at,
      case_version: move.caseVersion,
      seen_hash: move.seenHash,
      facts: JSON.stringify(move.facts),
      amount_paise: move.amountPaise,
      note_id: move.noteId,
      command_key: move.commandKey,
    })
    .execute();
}

/** Writes a case's changed facts as its next version. */
export async function updateCaseData(
  trx: Transaction<Tables>,
  caseId: string,
  version: number,
  editorId: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await trx
    .updateTable("register.case_file")
    .set({ data: JSON.stringify(data), version: version + 1, last_editor: editorId })
    .where("case_id", "=", caseId)
    .execute();
}

function storedCase(row: Selectable<CaseFileTable>, moves: readonly StoredMove[]): StoredCase {
  return {
    record: {
      caseId: row.case_id,
      workflow: row.workflow,
      scheme: row.scheme,
      state: row.state,
      round: row.round,
      version: row.version,
      partyId: row.party_id,
      place: row.place,
      makerId: row.maker,
      lastEditorId: row.last_editor,
      fiscalYear: row.fiscal_year,
      openedAt: row.opened_at,
      moves,
    },
    kind: row.kind,
    parentCaseId: row.parent_case_id,
    undertakingId: row.undertaking_id,
    data: row.data,
    moves,
  };
}

function storedMove(row: Selectable<CaseMoveTable>): StoredMove {
  return {
    moveNo: row.move_no,
    fromState: row.from_state,
    toState: row.to_state,
    verb: row.verb as Verb,
    stage: row.stage,
    response: row.response as Response | null,
    round: row.round,
    personId: row.actor,
    role: row.acting_role as Role,
    forPersonId: row.for_actor,
    at: row.at,
    amountPaise: row.amount_paise,
    facts: row.facts,
    noteId: row.note_id,
    caseVersion: row.case_version,
    seenHash: row.seen_hash.toString("hex"),
    commandKey: row.command_key,
  };
}
