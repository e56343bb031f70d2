/** What falls due: obligations not yet accepted and guarantees held, by day, within a reader's scope. */
import { sql, type Kysely, type SqlBool } from "kysely";
import type { Actor } from "../workflow/actor.ts";
import { guaranteeOf, type Guarantee } from "./guarantees.ts";
import { returnReason, storedObligation, type Obligation } from "./obligations.ts";
import type { Tables } from "./tables.ts";

export interface Named {
  readonly en: string;
  readonly hi: string;
}

export type DueObligation = Obligation & { readonly party: Named | null };
export type DueGuarantee = Guarantee & { readonly party: Named };

/** Due up to a day, the overdue before all. */
export async function obligationsDue(
  db: Kysely<Tables>,
  actor: Actor,
  until: string,
): Promise<readonly DueObligation[]> {
  const rows = await owed(db, actor)
    .where("o.state", "<>", "accepted")
    .where("o.due_on", "<=", until)
    .limit(ROWS_MOST)
    .execute();
  return rows.map(dueObligation);
}

/** What is or was owed for an undertaking, whatever case it came from. */
export async function obligationsOfUndertaking(
  db: Kysely<Tables>,
  actor: Actor,
  undertakingId: string,
): Promise<readonly DueObligation[]> {
  const rows = await owed(db, actor).where("o.undertaking_id", "=", undertakingId).execute();
  return rows.map(dueObligation);
}

function owed(db: Kysely<Tables>, actor: Actor) {
  return db
    .selectFrom("register.obligation as o")
    .leftJoin("register.party as p", "p.party_id", "o.party_id")
    .leftJoin("register.case_file as c", "c.case_id", "o.case_id")
    .selectAll("o")
    .select(returnReason)
    .select(["p.name_en", "p.name_hi"])
    .where(within(actor, "o.party_id"))
    .orderBy("o.due_on")
    .orderBy("o.obligation_id");
}

type OwedRow = Awaited<ReturnType<ReturnType<typeof owed>["execute"]>>[number];

function dueObligation(row: OwedRow): DueObligation {
  const party = row.name_en === null ? null : { en: row.name_en, hi: row.name_hi ?? "" };
  return { ...storedObligation(row), party };
}

export async function guaranteesDue(
  db: Kysely<Tables>,
  actor: Actor,
  until: string,
): Promise<readonly DueGuarantee[]> {
  const rows = await db
    .selectFrom("register.guarantee as g")
    .innerJoin("register.party as p", "p.party_id", "g.party_id")
    .innerJoin("register.case_file as c", "c.case_id", "g.case_id")
    .selectAll("g")
    .select(["p.name_en", "p.name_hi"])
    .where("g.state", "=", "held")
    .where("g.expires_on", "<=", until)
    .where(within(actor, "g.party_id"))
    .orderBy("g.expires_on")
    .orderBy("g.guarantee_id")
    .limit(ROWS_MOST)
    .execute();
  return rows.map((row) => ({
    ...guaranteeOf(row),
    party: { en: row.name_en, hi: row.name_hi },
  }));
}

/** All that is held, whenever it expires. */
export async function guaranteesHeld(db: Kysely<Tables>, actor: Actor): Promise<bigint> {
  const row = await db
    .selectFrom("register.guarantee as g")
    .innerJoin("register.case_file as c", "c.case_id", "g.case_id")
    .select(sql<bigint>`coalesce(sum(g.amount_paise), 0)::bigint`.as("held"))
    .where("g.state", "=", "held")
    .where(within(actor, "g.party_id"))
    .executeTakeFirstOrThrow();
  return row.held;
}

/** A page shows no more; a country's schemes owe hundreds, not thousands, within a year. */
const ROWS_MOST = 1000;

function within({ role, scope }: Actor, partyColumn: string) {
  if (role === "administrator" || role === "public") return sql<SqlBool>`false`;
  if (role === "applicant" && scope?.kind !== "party") return sql<SqlBool>`false`;
  if (scope === null) return sql<SqlBool>`true`;
  const column = { party: partyColumn, state: "c.place", scheme: "c.scheme" }[scope.kind];
  return sql<SqlBool>`${sql.ref(column)} = ${scope.key}`;
}
