/** The laws that hold for every database at every moment, for tests that ask after each step. */
import type { Database } from "./connect.ts";
import { inSnapshot } from "./snapshot.ts";
import { verifyBooks } from "./verify-books.ts";

export async function brokenLaws(db: Database): Promise<string[]> {
  const { faults } = await inSnapshot(db, verifyBooks);
  return faults.map(({ law, found }) => `${law}: ${found}`);
}
