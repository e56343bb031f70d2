/** A command's key: locked while it is worked on, and known for good once it was recorded. */
import { sql, type Kysely, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** Holds a key until the transaction ends, so that the same command sent twice at once is done once. */
export async function lockKey(trx: Transaction<Tables>, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
}

interface KnownCommand {
  readonly bodyHash: string;
  readonly auditNo: number;
  readonly auditHash: string;
  readonly result: Readonly<Record<string, unknown>>;
}

export async function findCommand(
  db: Kysely<Tables>,
  key: string,
): Promise<KnownCommand | undefined> {
  const { rows } = await sql<KnownCommand>`
    select encode(body_hash, 'hex') as "bodyHash", audit_no::integer as "auditNo",
      encode(hash, 'hex') as "auditHash", result
    from register.audit where command_key = ${key}`.execute(db);
  return rows[0];
}

/** What was asked under each of some keys that were used. */
export async function bodiesOf(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; bodyHash: string }>`
    select command_key as key, encode(body_hash, 'hex') as "bodyHash"
    from register.audit where command_key = any (${[...keys]})`.execute(db);
  return new Map(rows.map(({ key, bodyHash }) => [key, bodyHash]));
}
