/** What a backup says of itself: the shape of its database, and each table's rows and checksum. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import type { Database } from "./connect.ts";
import type { MigrationDone } from "./migrate.ts";
import { OWN_SCHEMA } from "./schema-dump.ts";

export const MANIFEST_FILE = "manifest.json";
export const BACKUP_FORMAT = 1;

/** Walks every chain of the register, refuses a broken one, and returns what each ends in. */
export type VerifyChains = (database: Database) => Promise<Readonly<Record<string, string>>>;

export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly madeAt: string;
  readonly migrations: readonly MigrationDone[];
  readonly tables: readonly TableCopy[];
  readonly sequences: readonly SequenceValue[];
  readonly chainHeads: Readonly<Record<string, string>>;
}

export interface TableCopy extends TableShape {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Names as SQL writes them, quoted where they must be. */
export interface TableShape {
  readonly table: string;
  readonly columns: string;
}

export interface SequenceValue {
  readonly sequence: string;
  readonly lastValue: string;
}

/** Every table that holds rows of its own, without the columns that follow from others. */
export async function tablesOf(session: pg.Client): Promise<TableShape[]> {
  const { rows } = await session.query<TableShape>(
    `select format('%I.%I', n.nspname, r.relname) as "table",
       (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = r.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
     from pg_class r join pg_namespace n on n.oid = r.relnamespace
     where ${OWN_SCHEMA} and r.relkind = 'r' and r.oid is distinct from to_regclass('register.migration')
     order by n.nspname, r.relname`,
  );
  return rows;
}

export async function readManifest(folder: string): Promise<BackupManifest> {
  const file = path.join(folder, MANIFEST_FILE);
  try {
    const manifest: unknown = JSON.parse(await readFile(file, "utf8"));
    if (isManifest(manifest)) return manifest;
  } catch (cause) {
    throw new Refusal(sentence("database.backup-unreadable", { file }), { cause });
  }
  throw new Refusal(sentence("database.backup-unreadable", { file }));
}

/** A manifest is written and read by this code alone; its format number stands for its shape. */
function isManifest(value: unknown): value is BackupManifest {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === BACKUP_FORMAT
  );
}

export async function refuseDamage(folder: string, manifest: BackupManifest): Promise<void> {
  for (const { file, sha256 } of manifest.tables) {
    const place = path.join(folder, path.basename(file));
    const hash = createHash("sha256");
    await pipeline(createReadStream(place), hash).catch(() => undefined);
    if (hash.digest("hex") !== sha256) {
      throw new Refusal(sentence("database.backup-damaged", { file: place }));
    }
  }
}
