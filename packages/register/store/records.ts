/**
 * Undertakings as whole records: read one or many, add many, change many, each with its next
 * version. Many go in one statement, for a list of thousands is one command.
 */
import { sql, type Kysely, type Selectable, type Transaction } from "kysely";
import type { FormValues } from "../forms/field.ts";
import { addedKinds } from "../records/mission-from-register.ts";
import { isOwnColumn, type PackOrigin, type UndertakingRecord } from "../records/record.ts";
import type { Tables } from "./tables.ts";

export interface NewUndertaking {
  readonly undertakingId: string;
  readonly kind: string;
  readonly values: FormValues;
  readonly pack: PackOrigin | null;
}

/** By whom and when a record is written. */
export interface Writer {
  readonly personId: string;
  readonly at: string;
}

const REGISTERED = "registered";

export async function readUndertaking(
  db: Kysely<Tables>,
  undertakingId: string,
  lock: "look" | "change" = "look",
): Promise<UndertakingRecord | undefined> {
  const query = db
    .selectFrom("register.undertaking")
    .selectAll()
    .where("undertaking_id", "=", undertakingId);
  const row = await (lock === "change" ? query.forUpdate() : query).executeTakeFirst();
  return row && undertakingRecord(row);
}

/** Every undertaking that came from a pack, or only those of some keys. */
export async function readPackUndertakings(
  db: Kysely<Tables>,
  lock: "look" | "change" = "look",
): Promise<UndertakingRecord[]> {
  const query = db
    .selectFrom("register.undertaking")
    .selectAll()
    .where("pack_table", "is not", null)
    .orderBy("undertaking_id");
  const rows = await (lock === "change" ? query.forUpdate() : query).execute();
  return rows.map(undertakingRecord);
}

/** What the first page is laid over with: records of packs, and those of the kinds that packs hold. */
export async function readRecordsForMission(db: Kysely<Tables>): Promise<UndertakingRecord[]> {
  const rows = await forMission(db).selectAll().orderBy("undertaking_id").execute();
  return rows.map(undertakingRecord);
}

/** Another text after every change of one of them: a record only grows in versions and is never taken away. */
export async function stampForMission(db: Kysely<Tables>): Promise<string> {
  const { records, versions } = await forMission(db)
    .select(({ fn }) => [
      fn.countAll<bigint>().as("records"),
      fn.coalesce(fn.sum<bigint>("version"), sql.lit(0)).as("versions"),
    ])
    .executeTakeFirstOrThrow();
  return `${records} ${versions}`;
}

function forMission(db: Kysely<Tables>) {
  return db
    .selectFrom("register.undertaking")
    .where((eb) =>
      eb.or([eb("pack_table", "is not", null), eb("kind", "in", Object.keys(addedKinds))]),
    );
}

export async function readUndertakings(
  db: Kysely<Tables>,
  keys: readonly string[],
  lock: "look" | "change" = "look",
): Promise<UndertakingRecord[]> {
  const query = db
    .selectFrom("register.undertaking")
    .selectAll()
    .where(sql<boolean>`undertaking_id = any(${keys})`)
    .orderBy("undertaking_id");
  const rows = await (lock === "change" ? query.forUpdate() : query).execute();
  return rows.map(undertakingRecord);
}

/** Which of these keys name an undertaking that came from no pack. */
export async function keysTaken(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("register.undertaking")
    .select("undertaking_id")
    .where("pack_table", "is", null)
    .where(sql<boolean>`undertaking_id = any(${keys})`)
    .execute();
  return new Set(rows.map(({ undertaking_id }) => undertaking_id));
}

export async function insertUndertakings(
  trx: Transaction<Tables>,
  added: readonly NewUndertaking[],
  { personId, at }: Writer,
): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map(({ undertakingId, kind, values, pack }) => ({
    undertaking_id: undertakingId,
    kind,
    ...columnsOf(values),
    pack_table: pack?.table ?? null,
    pack_key: pack?.key ?? null,
    pack_row: pack?.row ?? null,
  }));
  await sql`
    insert into register.undertaking
      (undertaking_id, kind, name_en, name_hi, place, party_id, scheme, status, fields,
       pack_table, pack_key, pack_row, changed_by, changed_at)
    select undertaking_id, kind, name_en, name_hi, place, party_id, scheme, status, fields,
           pack_table, pack_key, pack_row, ${personId}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as added
      (undertaking_id text, kind text, name_en text, name_hi text, place text, party_id text,
       scheme text, status text, fields jsonb, pack_table text, pack_key text, pack_row jsonb)
  `.execute(trx);
}

export interface UndertakingChange {
  readonly record: UndertakingRecord;
  readonly changes: FormValues;
  /** The pack's row as now taken or kept; undefined where it stays. */
  readonly packRow?: FormValues | undefined;
}

/** Changes records that the caller has read and locked. */
export async function updateUndertakings(
  trx: Transaction<Tables>,
  changed: readonly UndertakingChange[],
  { personId, at }: Writer,
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ record, changes, packRow }) => ({
    undertaking_id: record.undertakingId,
    ...columnsOf({ ...record.values, ...changes }),
    pack_row: packRow ?? record.pack?.row ?? null,
    version: record.version + 1,
  }));
  await sql`
    update register.undertaking u
    set name_en = c.name_en, name_hi = c.name_hi, place = c.place, party_id = c.party_id,
        scheme = c.scheme, status = c.status, fields = c.fields, pack_row = c.pack_row,
        version = c.version, changed_by = ${personId}::uuid, changed_at = ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c
      (undertaking_id text, name_en text, name_hi text, place text, party_id text,
       scheme text, status text, fields jsonb, pack_row jsonb, version integer)
    where u.undertaking_id = c.undertaking_id
  `.execute(trx);
}

function columnsOf(values: FormValues) {
  const text = (name: string) => (values[name] ? String(values[name]) : null);
  return {
    name_en: text("name_en") ?? "",
    name_hi: text("name_hi") ?? "",
    place: text("place"),
    party_id: text("party_id"),
    scheme: text("scheme"),
    status: text("status") ?? REGISTERED,
    fields: Object.fromEntries(
      Object.entries(values).filter(([name, value]) => !isOwnColumn(name) && value !== null),
    ),
  };
}

type UndertakingRow = Omit<Selectable<Tables["register.undertaking"]>, "words">;

export function undertakingRecord(row: UndertakingRow): UndertakingRecord {
  const { pack_table: table, pack_key: key, pack_row: packRow } = row;
  return {
    undertakingId: row.undertaking_id,
    kind: row.kind,
    values: {
      ...(row.fields as FormValues),
      name_en: row.name_en,
      name_hi: row.name_hi,
      place: row.place,
      party_id: row.party_id,
      scheme: row.scheme,
      status: row.status,
    },
    pack:
      table !== null && key !== null ? { table, key, row: (packRow ?? {}) as FormValues } : null,
    version: row.version,
  };
}
