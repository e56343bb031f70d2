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
