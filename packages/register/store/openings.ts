/** Lists of opening balances that wait to be posted. */
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** The case in which a list waits; undefined where it does not. */
export async function standingProposal(
  db: Kysely<Tables>,
  listHash: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("register.case_file")
    .select("case_id")
    .where("workflow", "=", "opening")
    .where("state", "=", "proposed")
    .where(sql<boolean>`data ->> 'listHash' = ${listHash}`)
    .executeTakeFirst();
  return row?.case_id;
}
