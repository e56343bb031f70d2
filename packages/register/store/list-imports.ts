/** Lists taken in: how a person last read a header's columns, and which files were taken already. */
import { sql, type Kysely, type Transaction } from "kysely";
import type { KnownName } from "../files/list-diff.ts";
import type { ColumnMapping } from "../files/columns.ts";
import type { Writer } from "./records.ts";
import type { Tables } from "./tables.ts";

export async function rememberedColumns(
  db: Kysely<Tables>,
  personId: string,
  list: string,
  headerHash: Buffer,
): Promise<ColumnMapping | undefined> {
  const row = await db
    .selectFrom("register.list_mapping")
    .select("columns")
    .where("person_id", "=", personId)
    .where("list", "=", list)
    .where("header_hash", "=", headerHash)
    .executeTakeFirst();
  return row?.columns;
}

export async function rememberColumns(
  trx: Transaction<Tables>,
  list: string,
  headerHash: Buffer,
  columns: ColumnMapping,
  { personId, at }: Writer,
): Promise<void> {
  const kept = { columns: JSON.stringify(columns), saved_at: at };
  await trx
    .insertInto("register.list_mapping")
    .values({ person_id: personId, list, header_hash: headerHash, ...kept })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "list", "header_hash"]).doUpdateSet(kept),
    )
    .execute();
}

export interface TakenFile {
  readonly importedBy: string;
  readonly importedAt: string;
}

/** When these very bytes were first taken into this list. */
export async function takenFile(
  db: Kysely<Tables>,
  list: string,
  sha256: Buffer,
): Promise<TakenFile | undefined> {
  const row = await db
    .selectFrom("register.list_file")
    .select(["imported_by", "imported_at"])
    .where("list", "=", list)
    .where("sha256", "=", sha256)
    .orderBy("imported_at")
    .limit(1)
    .executeTakeFirst();
  return row && { importedBy: row.imported_by, importedAt: row.imported_at };
}

export async function keepFile(
  trx: Transaction<Tables>,
  file: {
    readonly list: string;
    readonly sha256: Buffer;
    readonly rowsTaken: number;
    readonly commandKey: string;
  },
  { personId, at }: Writer,
): Promise<void> {
  await trx
    .insertInto("register.list_file")
    .values({
      list: file.list,
      sha256: file.sha256,
      rows_taken: file.rowsTaken,
      imported_by: personId,
      imported_at: at,
      command_key: file.commandKey,
    })
    .execute();
}

/** Names and places of a kind, by which a new row may be found to stand already. */
export async function namesOfKind(
  db: Kysely<Tables>,
  kind: string,
  places: readonly (string | null)[],
): Promise<readonly KnownName[]> {
  const rows = await db
    .selectFrom("register.undertaking")
    .select(["undertaking_id", "name_en", "place"])
    .where("kind", "=", kind)
    .where(sql<boolean>`coalesce(place, '') = any(${places.map((place) => place ?? "")})`)
    .execute();
  return rows.map(({ undertaking_id, name_en, place }) => ({
    undertakingId: undertaking_id,
    nameEn: name_en,
    place,
  }));
}

export async function partiesOf(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .selectFrom("register.party")
    .select("party_id")
    .where(sql<boolean>`party_id = any(${keys})`)
    .execute();
  return new Set(rows.map(({ party_id }) => party_id));
}

/** A list must not hold the register for long: what takes longer is refused and undone. */
export async function boundTime(trx: Transaction<Tables>, seconds: number): Promise<void> {
  await sql`select set_config('statement_timeout', ${String(seconds * 1000)}, true)`.execute(trx);
}
