/** Reads that belong together see one moment of the books, and can change nothing. */
import type { Transaction } from "kysely";
import type { Database } from "./connect.ts";
import type { Tables } from "./tables.ts";

export function inSnapshot<Result>(
  db: Database,
  read: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(read);
}

/** The same for what is read piece by piece: the snapshot lasts until the last piece, or the reader goes. */
export async function* streamInSnapshot<Piece>(
  db: Database,
  read: (trx: Transaction<Tables>) => AsyncGenerator<Piece>,
): AsyncGenerator<Piece> {
  const trx = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  try {
    yield* read(trx);
  } finally {
    await trx.rollback().execute();
  }
}
