/**
 * The verb `import` for a list of undertakings, CSV or workbook. First a dry run that shows every row
 * and writes nothing; then the same again inside the transaction, and what was seen is written.
 */
import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { headerHash, type ColumnMapping } from "../files/columns.ts";
import { diffList, type DuplicateChoice, type ListLine } from "../files/list-diff.ts";
import { readListFile, type ListFile } from "../files/list-file.ts";
import { readListRows, type PlaceNames } from "../files/list-rows.ts";
import { canonical } from "../ledger/canonical.ts";
import { recordKindOf, recordKinds, valueFields } from "../records/kinds.ts";
import {
  boundTime,
  keepFile,
  namesOfKind,
  partiesOf,
  rememberColumns,
  takenFile,
  type TakenFile,
} from "../store/list-imports.ts";
import { insertUndertakings, readUndertakings, updateUndertakings } from "../store/records.ts";
import type { Tables } from "../store/tables.ts";
import type { Actor } from "../workflow/actor.ts";
import { Refusal } from "../refusal.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { columnsOf, type ListColumns } from "./list-columns.ts";
import { recordRefusal } from "./record-right.ts";
import { writerOf } from "./record-undertaking.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface ListAsked {
  readonly kind: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly places: PlaceNames;
  /** How to read the header; remembered or guessed where left out. */
  readonly columns?: ColumnMapping;
  /** What the person says of suspected duplicates, by row. */
  readonly duplicates?: Readonly<Record<string, DuplicateChoice>>;
}

export interface ListPreview extends ListColumns {
  readonly list: ListFile;
  readonly lines: readonly ListLine[];
  /** Set where these very bytes were taken before: what they changed then, they do not change again. */
  readonly taken: TakenFile | undefined;
  /** Names exactly what was shown; sent back with the import. */
  readonly seen: string;
}

const SECONDS_MOST = 60;

/** The dry run. */
export async function previewList(
  db: Kysely<Tables>,
  actor: Actor,
  asked: ListAsked,
): Promise<ListPreview | { readonly wrong: Sentence }> {
  const kind = recordKindOf(asked.kind);
  if (!kind) {
    const known = recordKinds.map((one) => one.kind);
    return { wrong: sentence("record.no-kind", { kind: asked.kind, known }) };
  }
  const list = await readListFile(asked.fileName, asked.bytes);
  if ("wrong" in list) return list;
  return await previewOf(db, actor, asked, list, "look");
}

async function previewOf(
  db: Kysely<Tables>,
  actor: Actor,
  asked: ListAsked,
  list: ListFile,
  lock: "look" | "change",
): Promise<ListPreview> {
  const kind = recordKindOf(asked.kind);
  const { columns, columnsFrom } = await columnsOf(db, actor, {
    list: asked.kind,
    header: list.header,
    fields: kind ? valueFields(kind) : [],
    columns: asked.columns,
  });
  const rows = readListRows(list, asked.kind, columns, asked.places);
  const named = Object.values(asked.duplicates ?? {}).flatMap((one) => ("is" in one ? one.is : []));
  const keys = [...new Set([...rows.map(({ key }) => key), ...named])];
  const records = await readUndertakings(db, keys, lock);
  const byKey = new Map(records.map((record) => [record.undertakingId, record]));
  const places = new Set(
    rows.map(({ key, values }) => {
      const place = values["place"] ?? byKey.get(key)?.values["place"];
      return place ? String(place) : null;
    }),
  );
  const parties = rows.flatMap(({ values }) =>
    values["party_id"] ? String(values["party_id"]) : [],
  );
  const lines = diffList(rows, {
    kind: asked.kind,
    records: byKey,
    known: await namesOfKind(db, asked.kind, [...places]),
    parties: await partiesOf(db, [...new Set(parties)]),
    refusal: (key, states) => recordRefusal(actor, key, ...states),
    duplicates: asked.duplicates ?? {},
  });
  const taken = await takenFile(db, asked.kind, sha256(asked.bytes));
  const told = lines.map(({ row, kind, key, values, changes, like }) => [
    row,
    kind,
    key,
    values,
    changes,
    like,
  ]);
  const seen = createHash("sha256")
    .update(canonical([columns, told]))
    .digest("hex");
  return { list, columns, columnsFrom, lines, taken, seen };
}

/** What an import would write: new rows and changed ones; of a file taken before, only new ones. */
function writesOf({ lines, taken }: Pick<ListPreview, "lines" | "taken">) {
  return {
    added: lines.filter(({ kind }) => kind === "new"),
    // Since it was first taken others may have changed what it says; sent again, it would undo them.
    revised: taken ? [] : lines.filter(({ kind }) => kind === "changed"),
  };
}

export async function importList(
  context: RegisterContext,
  caller: Caller,
  asked: ListAsked & { readonly seen: string },
): Promise<Outcome> {
  const { kind, columns = null, duplicates = {}, seen } = asked;
  const fileHash = sha256(asked.bytes);
  const body = { kind, file: fileHash.toString("hex"), columns, duplicates, seen };
  const command = { verb: "import", subjectKind: "list", subject: kind, input: body } as const;
  return runCommand(context, caller, command, async (work) => {
    const { trx } = work;
    if (!recordKindOf(kind)) {
      refuse("record.no-kind", { kind, known: recordKinds.map((one) => one.kind) });
    }
    const list = await readListFile(asked.fileName, asked.bytes);
    if ("wrong" in list) throw new Refusal(list.wrong);
    await boundTime(trx, SECONDS_MOST);
    const preview = await previewOf(trx, caller.actor, asked, list, "change");
    if (preview.seen !== seen) refuse("list.seen-other");
    const writer = writerOf(work);
    const { added, revised } = writesOf(preview);
    await insertUndertakings(
      trx,
      added.map(({ key, values }) => ({ undertakingId: key, kind, values, pack: null })),
      writer,
    );
    const records = await readUndertakings(
      trx,
      revised.map(({ key }) => key),
    );
    const byKey = new Map(revised.map((line) => [line.key, line.values]));
    await updateUndertakings(
      trx,
      records.map((record) => ({ record, changes: byKey.get(record.undertakingId) ?? {} })),
      writer,
    );
    await rememberColumns(trx, kind, headerHash(list.header), preview.columns, writer);
    const rowsTaken = added.length + revised.length;
    if (rowsTaken > 0) {
      const file = { list: kind, sha256: fileHash, rowsTaken, commandKey: caller.key };
      await keepFile(trx, file, writer);
    }
    const left = preview.lines.filter(({ kind: of }) => of === "fault" || of === "duplicate");
    const result = {
      kind,
      added: added.length,
      revised: revised.length,
      left: left.length,
      takenBefore: preview.taken?.importedAt ?? null,
    };
    return { subject: kind, result, detail: { ...result, file: fileHash.toString("hex") } };
  });
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
