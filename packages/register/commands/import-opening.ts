/**
 * The verb `import` for opening balances: each row is a command of its own with one entry of the
 * ledger, so that a row the ledger refuses does not undo the others. The account is the key: the
 * same balance again is the same command, and another for the same account is refused and told.
 */
import { createHash } from "node:crypto";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { guessColumns, headerHash, usableMapping, type ColumnMapping } from "../files/columns.ts";
import { readListFile, type ListFile } from "../files/list-file.ts";
import type { RowFault } from "../files/list-rows.ts";
import { openingFields, readOpeningRows, type OpeningRow } from "../files/opening-rows.ts";
import { canonical } from "../ledger/canonical.ts";
import { ledgerRefusalSentence } from "../store/ledger-refusal.ts";
import { rememberColumns, rememberedColumns } from "../store/list-imports.ts";
import { recordCommands } from "../store/record-commands.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Actor } from "../workflow/actor.ts";
import type { RegisterContext } from "./context.ts";

export interface OpeningAsked {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly columns?: ColumnMapping;
  /** Nothing is written: what the rows themselves lack is told. */
  readonly dryRun: boolean;
}

export interface OpeningLine {
  readonly row: number;
  readonly path: string;
  readonly amountPaise: bigint;
  readonly kind: "new" | "same" | "fault";
  readonly faults: readonly RowFault[];
  readonly like: readonly string[];
}

export interface OpeningImport {
  readonly list: ListFile;
  readonly columns: ColumnMapping;
  readonly columnsFrom: "given" | "remembered" | "guessed";
  readonly lines: readonly OpeningLine[];
}

const ROWS_AT_ONCE = 500;
/** Under which the columns of such a list are remembered. */
const LIST = "opening";

export async function importOpening(
  context: RegisterContext,
  actor: Actor,
  asked: OpeningAsked,
): Promise<OpeningImport | { readonly wrong: Sentence }> {
  if (actor.role !== "finance") {
    const blanks = { verb: verbName("import"), desk: roleName("finance") };
    return { wrong: sentence("duty.wrong-desk", { ...blanks, role: roleName(actor.role) }) };
  }
  const list = await readListFile(asked.fileName, asked.bytes);
  if ("wrong" in list) return list;
  const hash = headerHash(list.header);
  const kept = asked.columns
    ? undefined
    : await rememberedColumns(context.db, actor.personId, LIST, hash);
  const known = asked.columns ?? kept;
  const columnsFrom = kept ? "remembered" : known ? "given" : "guessed";
  const columns = known
    ? usableMapping(known, list.header, openingFields)
    : guessColumns(list.header, openingFields);
  const missing = openingFields.find(
    ({ name, required }) => required && !Object.values(columns).includes(name),
  );
  if (missing) {
    return { wrong: sentence("opening.missing-column", { field: sentence(missing.label) }) };
  }
  const rows = readOpeningRows(list, columns);
  const lines = rows.map(lineOf);
  if (asked.dryRun) return { list, columns, columnsFrom, lines };
  await context.db.transaction().execute(async (trx) => {
    const writer = { personId: actor.personId, at: context.now() };
    await rememberColumns(trx, LIST, hash, columns, writer);
  });
  const sound = rows.filter(({ faults }) => faults.length === 0);
  const written = new Map<number, OpeningLine>();
  for (let from = 0; from < sound.length; from += ROWS_AT_ONCE) {
    const group = sound.slice(from, from + ROWS_AT_ONCE);
    const at = context.now();
    const answers = await recordCommands(
      context.db,
      group.map((row) => commandOf(row, actor, at)),
      { together: false },
    );
    group.forEach((row, i) => {
      const answer = answers[i];
      if (!answer) throw new Error("a group of commands has an answer each");
      if ("refused" in answer) {
        const what = ledgerRefusalSentence(answer.refused);
        const fault = { column: undefined, value: row.path, what };
        written.set(row.row, { ...lineOf(row), kind: "fault", faults: [fault] });
      } else written.set(row.row, { ...lineOf(row), kind: answer.replayed ? "same" : "new" });
    });
  }
  return { list, columns, columnsFrom, lines: lines.map((line) => written.get(line.row) ?? line) };
}

function lineOf({ row, path, amountPaise, faults }: OpeningRow): OpeningLine {
  return { row, path, amountPaise, kind: faults.length > 0 ? "fault" : "new", faults, like: [] };
}

function commandOf({ path, source, amountPaise, on }: OpeningRow, actor: Actor, at: string) {
  const detail = { path, amountPaise: String(amountPaise), on };
  return {
    key: `opening/${createHash("sha256").update(path).digest("hex")}`,
    bodyHash: createHash("sha256").update(canonical(detail)).digest("hex"),
    verb: "import",
    actor: actor.personId,
    role: actor.role,
    forActor: actor.forPersonId,
    subjectKind: "opening",
    subject: path,
    at,
    detail,
    result: detail,
    transfers: [
      { kind: "opening", caseId: null, from: source, to: path, amountPaise, effectiveOn: on },
    ],
  };
}
