/** A command's key: locked while it is worked on, and known for good once it was recorded. */
import { sql, type Transaction } from "kysely";
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
  trx: Transaction<Tables>,
  key: string,
): Promise<KnownCommand | undefined> {
  const { rows } = await sql<KnownCommand>`
    select encode(body_hash, 'hex') as "bodyHash", audit_no::integer as "auditNo",
      encode(hash, 'hex') as "auditHash", result
    from register.audit where command_key = ${key}`.execute(trx);
  return rows[0];
}
