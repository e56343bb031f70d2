/**
 * Restores a backup into an empty migrated database: all of it, with its chains verified, or
 * nothing. Needs no more than the owner's rights, so triggers and references are held back by the
 * owner's own means for the one transaction.
 */
import { createReadStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import {
  readManifest,
  refuseDamage,
  tablesOf,
  type BackupManifest,
  type VerifyChains,
} from "./backup-manifest.ts";
import { databaseOf } from "./connect.ts";
import { withSession } from "./databases.ts";
import { MIGRATION_LOCK } from "./locks.ts";
import { migrationsDone } from "./migrate.ts";
import { OWN_SCHEMA } from "./schema-dump.ts";

export async function restore(
  ownerUrl: string,
  folder: string,
  verifyChains: VerifyChains,
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  await refuseDamage(folder, manifest);
  await withSession(ownerUrl, async (session) => {
    await session.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    try {
      await session.query("begin");
      await refuseUnfit(session, manifest);
      await copyIn(session, folder, manifest);
      await verify(session, manifest, verifyChains);
      await session.query("commit");
    } catch (cause) {
      await session.query("rollback").catch(() => undefined);
      if (cause instanceof Refusal) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Refusal(sentence("database.restore-failed", { reason }), { cause });
    }
  });
  return manifest;
}

async function refuseUnfit(session: pg.Client, manifest: BackupManifest): Promise<void> {
  const here = await migrationsDone(session);
  if (!isDeepStrictEqual(here, manifest.migrations)) {
    throw new Refusal(
      sentence("database.restore-other-schema", {
        backup: manifest.migrations.at(-1)?.name ?? "0000",
        database: here.at(-1)?.name ?? "0000",
      }),
    );
  }
  const tables = await tablesOf(session);
  const copied = manifest.tables.map(({ table, columns }) => ({ table, columns }));
  if (!isDeepStrictEqual(tables, copied)) {
    throw new Refusal(sentence("database.restore-other-tables"));
  }
  for (const { table } of tables) {
    await session.query(`lock table ${table} in access exclusive mode`);
    const { rowCount } = await session.query(`select from ${table} limit 1`);
    if (rowCount) throw new Refusal(sentence("database.restore-not-empty", { table }));
  }
}

async function copyIn(session: pg.Client, folder: string, manifest: BackupManifest): Promise<void> {
  const held = [...(await triggersOf(session)), ...(await referencesOf(session))];
  for (const { holdBack } of held) await session.query(holdBack);
  for (const { table, columns, file, rows } of manifest.tables) {
    const place = path.join(folder, path.basename(file));
    const target = session.query(copyFrom(`copy ${table} (${columns}) from stdin`));
    await pipeline(createReadStream(place), target);
    if (target.rowCount !== rows) {
      throw new Refusal(sentence("database.backup-damaged", { file: place }));
    }
  }
  for (const { sequence, lastValue } of manifest.sequences)
    await session.query("select setval($1::regclass, $2)", [sequence, lastValue]);
  // Whatever refers to a row that is not there is refused here.
  await session.query("set constraints all immediate");
  for (const { letGo } of held) await session.query(letGo);
}

interface HeldBack {
  readonly holdBack: string;
  readonly letGo: string;
}

/** Triggers that guard entries against change, or number and chain them, have done so already. */
async function triggersOf(session: pg.Client): Promise<HeldBack[]> {
  const { rows } = await session.query<HeldBack>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as "holdBack",
       format('alter table %s enable %s trigger %I', tgrelid::regclass,
         case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as "letGo"
     from pg_trigger join pg_class r on r.oid = tgrelid join pg_namespace n on n.oid = r.relnamespace
     where ${OWN_SCHEMA} and not tgisinternal and tgenabled <> 'D' and tgparentid = 0`,
  );
  return rows;
}

/** References are looked at when all tables are full, so that their order does not matter. */
async function referencesOf(session: pg.Client): Promise<HeldBack[]> {
  const { rows } = await session.query<HeldBack>(
    `select format('alter table %s alter constraint %I deferrable initially deferred',
         conrelid::regclass, conname) as "holdBack",
       format('alter table %s alter constraint %I %s', conrelid::regclass, conname,
         case when condeferrable then 'deferrable initially immediate' else 'not deferrable' end) as "letGo"
     from pg_constraint c join pg_class r on r.oid = conrelid join pg_namespace n on n.oid = r.relnamespace
     where ${OWN_SCHEMA} and contype = 'f' and conparentid = 0 and not condeferred`,
  );
  return rows;
}

async function verify(
  session: pg.Client,
  manifest: BackupManifest,
  verifyChains: VerifyChains,
): Promise<void> {
  const heads = await verifyChains(databaseOf(session));
  if (isDeepStrictEqual(heads, manifest.chainHeads)) return;
  throw new Refusal(sentence("database.restore-other-chain"));
}
