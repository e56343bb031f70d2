/**
 * Brings a database to the shape this release knows: numbered SQL files in order, each in one
 * transaction, each remembered by its checksum so that a changed or missing one is noticed.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { prepareAppRole } from "./app-role.ts";
import { withSession } from "./databases.ts";
import { MIGRATION_LOCK } from "./locks.ts";

const FOLDER = path.join(import.meta.dirname, "migrations");

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

export interface Migrated {
  /** The address for the server at work: a role that cannot change what has been entered. */
  readonly appUrl: string;
  /** Names of the migrations applied now. */
  readonly applied: readonly string[];
}

export async function migrate(
  ownerUrl: string,
  given: { readonly appUrl?: string | undefined; readonly folder?: string } = {},
): Promise<Migrated> {
  const known = await migrationsIn(given.folder ?? FOLDER);
  return withSession(ownerUrl, async (session) => {
    await session.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const appUrl = await prepareAppRole(session, ownerUrl, given.appUrl);
    const done = await migrationsDone(session);
    refuseOtherHistory(known, done);
    const due = known.slice(done.length);
    for (const migration of due) await apply(session, migration);
    return { appUrl, applied: due.map(({ name }) => name) };
  });
}

/** Numbered without gaps, so that the order is plain and a lost file is seen. */
async function migrationsIn(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const number = index + 1;
      if (!new RegExp(`^${String(number).padStart(4, "0")}-[a-z0-9-]+\\.sql$`).test(file)) {
        throw new Refusal(sentence("database.migration-misnamed", { file, number }));
      }
      // A checkout on Windows may hold other line ends; the migration is the same.
      const sql = (await readFile(path.join(folder, file), "utf8")).replaceAll("\r\n", "\n");
      const sha256 = createHash("sha256").update(sql).digest("hex");
      return { number, name: path.basename(file, ".sql"), sha256, sql };
    }),
  );
}

export type MigrationDone = Omit<Migration, "sql">;

export async function migrationsDone(session: pg.ClientBase): Promise<MigrationDone[]> {
  const found = await session.query<{ table: string | null }>(
    `select to_regclass('register.migration')::text as "table"`,
  );
  if (!found.rows[0]?.table) return [];
  const done = await session.query<MigrationDone>(
    "select number, name, sha256 from register.migration order by number",
  );
  return done.rows;
}

function refuseOtherHistory(known: readonly Migration[], done: readonly MigrationDone[]): void {
  for (const [index, { name, sha256 }] of done.entries()) {
    const here = known[index];
    if (!here) throw new Refusal(sentence("database.newer-than-program", { name }));
    if (here.name !== name || here.sha256 !== sha256) {
      throw new Refusal(sentence("database.migration-changed", { name: here.name }));
    }
  }
}

async function apply(session: pg.Client, migration: Migration): Promise<void> {
  const { number, name, sha256, sql } = migration;
  try {
    await session.query("begin");
    await session.query(sql);
    await session.query(
      "insert into register.migration (number, name, sha256) values ($1, $2, $3)",
      [number, name, sha256],
    );
    await session.query("commit");
  } catch (cause) {
    await session.query("rollback").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(sentence("database.migration-failed", { name, reason }), { cause });
  }
}
