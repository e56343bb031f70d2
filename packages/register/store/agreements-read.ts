/** The agreements of a party under a scheme, the latest first. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export async function agreementsOf(
  db: Kysely<Tables>,
  scheme: string,
  partyId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("register.case_file")
    .select("case_id")
    .where("workflow", "=", "agreement")
    .where("scheme", "=", scheme)
    .where("party_id", "=", partyId)
    .orderBy("opened_at", "desc")
    .orderBy("case_id")
    .execute();
  return rows.map(({ case_id }) => case_id);
}
