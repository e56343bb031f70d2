/**
 * Pages of undertakings: filtered, sorted, and cut by the key where the page before it ended, so
 * that the thousandth page costs what the first does.
 */
import { sql, type Kysely, type SelectQueryBuilder } from "kysely";
import type { UndertakingRecord } from "../records/record.ts";
import { isInstant, isKeepable, noSuchPlace } from "./list-place.ts";
import { undertakingRecord } from "./records.ts";
import type { Tables } from "./tables.ts";

export interface UndertakingFilter {
  readonly kind?: string | undefined;
  /** Of these kinds alone, for a reader from whom others are closed. */
  readonly kinds?: readonly string[] | undefined;
  /** Key of a State or country. */
  readonly place?: string | undefined;
  readonly partyId?: string | undefined;
  readonly scheme?: string | undefined;
  readonly status?: string | undefined;
  /** Words of the names or the key, each by how it begins. */
  readonly text?: string | undefined;
}

/** How many stand under each kind, place and status, for a reader to pick among. */
export interface UndertakingTally {
  readonly kind: string;
  readonly place: string | null;
  readonly status: string;
  readonly count: number;
}

export async function tallyUndertakings(
  db: Kysely<Tables>,
  filter: UndertakingFilter,
): Promise<readonly UndertakingTally[]> {
  const rows = await filtered(db, filter)
    .select(["kind", "place", "status"])
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .groupBy(["kind", "place", "status"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** All that a filter finds, by key, for a file; undefined where it is more than a file holds. */
export async function allUndertakings(
  db: Kysely<Tables>,
  filter: UndertakingFilter,
  most: number,
): Promise<readonly UndertakingRecord[] | undefined> {
  const rows = await filtered(db, filter)
    .select(RECORD_COLUMNS)
    .orderBy(sql`undertaking_id collate "C"`)
    .limit(most + 1)
    .execute();
  return rows.length > most ? undefined : rows.map(undertakingRecord);
}

export type UndertakingSort = "name" | "key" | "changed";

export interface UndertakingPage {
  readonly records: readonly UndertakingRecord[];
  /** Goes back as `after`; null where the list ends. */
  readonly next: string | null;
}

const PAGE_MOST = 200;

const RECORD_COLUMNS = [
  "undertaking_id",
  "kind",
  "name_en",
  "name_hi",
  "place",
  "party_id",
  "scheme",
  "status",
  "fields",
  "pack_table",
  "pack_key",
  "pack_row",
  "version",
  "changed_by",
  "changed_at",
] as const;

type Query = SelectQueryBuilder<Tables, "register.undertaking", unknown>;

export async function undertakingPage(
  db: Kysely<Tables>,
  filter: UndertakingFilter,
  page: {
    readonly sort: UndertakingSort;
    readonly descending?: boolean;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<UndertakingPage> {
  const limit = Math.min(Math.max(1, page.limit), PAGE_MOST);
  const way = page.descending ? sql.raw("desc") : sql.raw("asc");
  const expression = sorts[page.sort];
  const key = sql`undertaking_id collate "C"`;
  let query = filtered(db, filter)
    .select(RECORD_COLUMNS)
    .select(sql<string>`${written[page.sort]}`.as("sorted_by"))
    .limit(limit + 1);
  query =
    page.sort === "key"
      ? query.orderBy(sql`${key} ${way}`)
      : query.orderBy(sql`${expression} ${way}`).orderBy(sql`${key} ${way}`);
  const after = page.after === undefined ? undefined : readAfter(page.sort, page.after);
  if (after) {
    const than = page.descending ? sql.raw("<") : sql.raw(">");
    query =
      page.sort === "key"
        ? query.where(sql<boolean>`${key} ${than} ${after.key}`)
        : query.where(
            sql<boolean>`(${expression}, ${key}) ${than} (${after.value}${casts[page.sort]}, ${after.key})`,
          );
  }
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    records: shown.map(undertakingRecord),
    next: last ? writeAfter(page.sort, last.sorted_by, last.undertaking_id) : null,
  };
}

const sorts = {
  name: sql`lower(name_en) collate "C"`,
  key: sql`undertaking_id collate "C"`,
  changed: sql`changed_at`,
};

/** The same as a place in the list says it. */
const written = {
  ...sorts,
  changed: sql`to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
};

const casts = { name: sql``, key: sql``, changed: sql`::timestamptz` };

function filtered(db: Kysely<Tables>, filter: UndertakingFilter): Query {
  let query: Query = db.selectFrom("register.undertaking");
  if (filter.kind !== undefined) query = query.where("kind", "=", filter.kind);
  if (filter.kinds) query = query.where(sql<boolean>`kind = any(${[...filter.kinds]})`);
  if (filter.place !== undefined) query = query.where("place", "=", filter.place);
  if (filter.partyId !== undefined) query = query.where("party_id", "=", filter.partyId);
  if (filter.scheme !== undefined) query = query.where("scheme", "=", filter.scheme);
  if (filter.status !== undefined) query = query.where("status", "=", filter.status);
  const words = wordQuery(filter.text ?? "");
  if (words !== "") query = query.where(sql<boolean>`words @@ to_tsquery('simple', ${words})`);
  return query;
}

/** "Iit Bom" finds what has words that begin so; nothing of what is typed is read as an operator. */
function wordQuery(text: string): string {
  return (text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .slice(0, 8)
    .map((word) => `${word.slice(0, 60)}:*`)
    .join(" & ");
}

function writeAfter(...place: readonly [UndertakingSort, value: string, key: string]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** A place of a list that is sorted otherwise is none of this one. */
function readAfter(
  asked: UndertakingSort,
  after: string,
): { readonly value: string; readonly key: string } {
  const [sort, value, key] = partsOf(after);
  if (sort !== asked || typeof value !== "string" || typeof key !== "string") return noSuchPlace();
  if (!isKeepable(value) || !isKeepable(key)) return noSuchPlace();
  if (sort === "changed" && !isInstant(value)) return noSuchPlace();
  return { value, key };
}

function partsOf(after: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
