/**
 * Recording goes by turns, and a turn ends with the commit. A commit that waits for the disk would
 * make all others wait for it too, so this one lets go first and waits afterwards, when those behind
 * it share the same write. Nobody is answered before their command is on the disk; and since the
 * log is written in order, whatever a command was built on is there before it.
 */
import { sql, type Kysely, type RawBuilder, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** Within a statement or a transaction that records: its commit does not wait. */
const letGo = sql`set_config('synchronous_commit', 'off', true)`;

/**
 * A commit of its own, with nothing in it but a message, that waits as the server is set to wait
 * (for its disk, for its standbys): everything before it in the log is then as safe as it.
 */
const untilDurable = sql`select pg_logical_emit_message(true, 'lodestone', '')`;

/** A transaction that records; answers when all of it is durable. */
export function inDurableTransaction<Result>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    const result = await connection.transaction().execute(async (trx) => {
      await sql`select ${letGo}`.execute(trx);
      return work(trx);
    });
    await untilDurable.execute(connection);
    return result;
  });
}

/**
 * The same for one expression outside of a transaction, in two trips; `committed` is called between
 * them. The wait is of the same session: another might be of a server that has lost it and come back.
 */
export function durableAnswer<Result>(
  db: Kysely<Tables>,
  expression: RawBuilder<Result>,
  committed: () => void = () => undefined,
): Promise<Result | undefined> {
  return db.connection().execute(async (connection) => {
    const query = sql<{ answer: Result }>`select ${expression} as answer, ${letGo}`;
    const { rows } = await query.execute(connection);
    committed();
    await untilDurable.execute(connection);
    return rows[0]?.answer;
  });
}
