/** Counts refused attempts of a person by the hour, so that a flood of them does not fill the trail. */
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Attempts of a person within an hour that the trail keeps one by one; one more row says that the rest is counted. */
export const REFUSALS_KEPT = 20;

/** Which of the hour's attempts this is, from one on. */
export async function countRefusal(
  trx: Kysely<Tables>,
  personId: string,
  at: string,
): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`
    insert into register.refused_attempt as known (person_id, hour, attempts)
    values (${personId}, date_trunc('hour', ${at}::timestamptz, 'UTC'), 1)
    on conflict (person_id, hour) do update set attempts = known.attempts + 1
    returning attempts`.execute(trx);
  return rows[0]?.attempts ?? 1;
}
