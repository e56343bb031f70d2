/**
 * A backup: a folder with every table as PostgreSQL copies it out, all from one moment, and a
 * manifest. Made by COPY over the ordinary connection, so it works for every kind of server.
 */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import {
  BACKUP_FORMAT,
  MANIFEST_FILE,
  tablesOf,
  type BackupManifest,
  type SequenceValue,
  type TableCopy,
  type TableShape,
  type VerifyChains,
} from "./backup-manifest.ts";
import { databaseOf } from "./connect.ts";
import { withSession } from "./databases.ts";
import { MIGRATION_LOCK } from "./locks.ts";
import { migrationsDone } from "./migrate.ts";
import { OWN_SCHEMA } from "./schema-dump.ts";

export async function backUp(
  ownerUrl: string,
  folder: string,
  verifyChains: VerifyChains,
): Promise<BackupManifest> {
  if (await stat(folder).catch(() => undefined)) {
    throw new Refusal(sentence("database.backup-exists", { folder }));
  }
  // Personal data lies in it: nobody but its maker reads it. It gets its name when it is whole.
  const begun = `${folder}.partial`;
  await rm(begun, { recursive: true, force: true });
  await mkdir(begun, { recursive: true, mode: 0o700 });
  const manifest = await withSession(ownerUrl, (session) => copyOut(session, begun, verifyChains));
  await writeFile(path.join(begun, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  await rename(begun, folder);
  return manifest;
}

async function copyOut(
  session: pg.Client,
  folder: string,
  verifyChains: VerifyChains,
): Promise<BackupManifest> {
  await session.query("select pg_advisory_lock_shared($1)", [MIGRATION_LOCK]);
  await session.query("begin isolation level repeatable read read only");
  // Should a policy hide rows from the owner, this makes it an error and not a smaller backup.
  await session.query("set local row_security = off");
  const { rows } = await session.query<{ now: string }>("select now()");
  const migrations = await migrationsDone(session);
  const tables: TableCopy[] = [];
  for (const shape of await tablesOf(session)) tables.push(await copyTable(session, folder, shape));
  const chainHeads = await verifyChains(databaseOf(session));
  const sequences = await sequencesOf(session);
  await session.query("commit");
  const madeAt = rows[0]?.now ?? "";
  return { format: BACKUP_FORMAT, madeAt, migrations, tables, sequences, chainHeads };
}

async function copyTable(
  session: pg.Client,
  folder: string,
  { table, columns }: TableShape,
): Promise<TableCopy> {
  const file = `${table.replaceAll(/[^\w.]/g, "_")}.copy`;
  const hash = createHash("sha256");
  const rows = session.query(copyTo(`copy ${table} (${columns}) to stdout`));
  await pipeline(
    rows,
    async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        hash.update(part);
        yield part;
      }
    },
    createWriteStream(path.join(folder, file), { mode: 0o600, flush: true }),
  );
  return { table, columns, file, rows: rows.rowCount, sha256: hash.digest("hex") };
}

/** Counters stand outside transactions: read last, they are at or past every row that was copied. */
async function sequencesOf(session: pg.Client): Promise<SequenceValue[]> {
  const { rows } = await session.query<SequenceValue>(
    `select format('%I.%I', schemaname, sequencename) as sequence, last_value::text as "lastValue"
     from pg_sequences join pg_namespace n on n.nspname = schemaname
     where ${OWN_SCHEMA} and last_value is not null order by 1`,
  );
  return rows;
}
