/**
 * Whose accounts and ceilings a reader is shown: a party its own, an office all within its scope (the
 * same rule as workflow/reading.ts). An account says no State, so a State's officer is shown a
 * party's where every case of the party in that scheme which stands anywhere stands in the State.
 */
import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Actor } from "../workflow/actor.ts";

/** Of a row that has a scheme and a party (null or "*" for what is of no party). */
export function readableMoney(
  { role, scope }: Actor,
  { scheme, party }: { readonly scheme: string; readonly party: string },
): RawBuilder<SqlBool> {
  if (role === "administrator" || role === "public") return sql`false`;
  if (role === "applicant" && scope?.kind !== "party") return sql`false`;
  // A State's officer without a State would be one of every State.
  if (scope === null) return role === "state-officer" ? sql`false` : sql`true`;
  if (scope.kind === "party") return sql`coalesce(${sql.ref(party)} = ${scope.key}, false)`;
  if (scope.kind === "scheme") return sql`${sql.ref(scheme)} = ${scope.key}`;
  return sql`(coalesce(${sql.ref(party)}, '*') = '*' or coalesce((
    select bool_and(c.place = ${scope.key}) from register.case_file c
    where c.scheme = ${sql.ref(scheme)} and c.party_id = ${sql.ref(party)}), false))`;
}
