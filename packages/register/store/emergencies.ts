/** Desks opened in an emergency and not yet reviewed: shown on every office's desk until they are. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface OpenEmergency {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string | null;
  readonly role: string;
  readonly untilAt: string;
}

export async function openEmergencies(db: Kysely<Tables>): Promise<readonly OpenEmergency[]> {
  const rows = await db
    .selectFrom("register.case_file as c")
    .innerJoin("register.role_grant as g", "g.emergency_case", "c.case_id")
    .innerJoin("register.person as p", "p.person_id", "g.person_id")
    .select(["c.case_id", "g.person_id", "p.name", "g.role", "g.until_at"])
    .where("c.workflow", "=", "emergency")
    .where("c.state", "=", "open")
    .orderBy("g.granted_at")
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    personId: row.person_id,
    name: row.name,
    role: row.role,
    untilAt: row.until_at ?? "",
  }));
}
