/** Roles given and desks lent: written once, ended once, listed for those who watch over them. */
import type { Kysely } from "kysely";
import type { Actor } from "../workflow/actor.ts";
import type { GrantedRole } from "../workflow/role-terms.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

export interface NewGrant {
  readonly grantId: string;
  readonly personId: string;
  readonly role: GrantedRole;
  readonly scope: Actor["scope"];
  readonly amountMostPaise: bigint | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
  /** Nobody, for the first administrator. */
  readonly grantedBy: string | null;
  /** Of a desk opened in an emergency: by which case, until what instant. */
  readonly emergency?: { readonly caseId: string; readonly untilAt: string };
}

export async function addGrant(db: Db, grant: NewGrant, at: string): Promise<void> {
  await db
    .insertInto("register.role_grant")
    .values({
      grant_id: grant.grantId,
      person_id: grant.personId,
      role: grant.role,
      scope_kind: grant.scope?.kind ?? null,
      scope: grant.scope?.key ?? null,
      amount_most_paise: grant.amountMostPaise,
      from_on: grant.fromOn,
      until_on: grant.untilOn,
      granted_by: grant.grantedBy,
      granted_at: at,
      emergency_case: grant.emergency?.caseId ?? null,
      until_at: grant.emergency?.untilAt ?? null,
    })
    .execute();
}

/** Roles given to a person for good that have not ended by a day, those still to begin among them. */
export async function rolesNotEnded(db: Db, personId: string, day: string): Promise<GrantedRole[]> {
  const rows = await db
    .selectFrom("register.role_grant")
    .select("role")
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .where("emergency_case", "is", null)
    .where((eb) => eb.or([eb("until_on", "is", null), eb("until_on", ">=", day)]))
    .execute();
  return rows.map(({ role }) => role);
}

export interface GrantRow {
  readonly grantId: string;
  readonly personId: string;
  readonly role: GrantedRole;
  readonly scope: Actor["scope"];
  readonly amountMostPaise: bigint | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly revokedAt: string | null;
  /** Opened in an emergency, and so neither lent nor kept. */
  readonly emergencyCase: string | null;
}

export async function grants(
  db: Db,
  by: { readonly grantId?: string; readonly personId?: string } = {},
): Promise<GrantRow[]> {
  let query = db.selectFrom("register.role_grant").selectAll().orderBy("granted_at");
  if (by.grantId !== undefined) query = query.where("grant_id", "=", by.grantId);
  if (by.personId !== undefined) query = query.where("person_id", "=", by.personId);
  const rows = await query.execute();
  return rows.map((row) => ({
    grantId: row.grant_id,
    personId: row.person_id,
    role: row.role,
    scope:
      row.scope_kind !== null && row.scope !== null
        ? { kind: row.scope_kind, key: row.scope }
        : null,
    amountMostPaise: row.amount_most_paise,
    fromOn: row.from_on,
    untilOn: row.until_on,
    revokedAt: row.revoked_at,
    emergencyCase: row.emergency_case,
  }));
}

/** False when the grant is not there or has been revoked. */
export async function revokeGrant(
  db: Db,
  by: { readonly grantId?: string; readonly personId?: string },
  revokedBy: string,
  at: string,
): Promise<boolean> {
  let query = db
    .updateTable("register.role_grant")
    .set({ revoked_at: at, revoked_by: revokedBy })
    .where("revoked_at", "is", null);
  if (by.grantId !== undefined) query = query.where("grant_id", "=", by.grantId);
  if (by.personId !== undefined) query = query.where("person_id", "=", by.personId);
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export interface NewDelegation {
  readonly delegationId: string;
  readonly grant: GrantRow;
  readonly toPerson: string;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly declaredBy: string;
}

export async function addDelegation(db: Db, lent: NewDelegation, at: string): Promise<void> {
  await db
    .insertInto("register.delegation")
    .values({
      delegation_id: lent.delegationId,
      grant_id: lent.grant.grantId,
      from_person: lent.grant.personId,
      role: lent.grant.role,
      to_person: lent.toPerson,
      from_at: lent.fromAt,
      until_at: lent.untilAt,
      declared_by: lent.declaredBy,
      declared_at: at,
    })
    .execute();
}

export interface DelegationRow {
  readonly delegationId: string;
  readonly role: GrantedRole;
  readonly from: { readonly personId: string; readonly name: string | null };
  readonly to: { readonly personId: string; readonly name: string | null };
  readonly fromAt: string;
  readonly untilAt: string;
  readonly endedAt: string | null;
}

/** Delegations that have not run out; shown to all who have signed in, for lending is no secret. */
export async function delegationsNotOver(db: Db, at: string): Promise<DelegationRow[]> {
  const rows = await db
    .selectFrom("register.delegation as lent")
    .innerJoin("register.person as lender", "lender.person_id", "lent.from_person")
    .innerJoin("register.person as borrower", "borrower.person_id", "lent.to_person")
    .select([
      "delegation_id",
      "role",
      "from_person",
      "to_person",
      "from_at",
      "until_at",
      "ended_at",
      "lender.name as from_name",
      "borrower.name as to_name",
    ])
    .where("until_at", ">", at)
    .where("ended_at", "is", null)
    .orderBy("from_at")
    .execute();
  return rows.map((row) => ({
    delegationId: row.delegation_id,
    role: row.role,
    from: { personId: row.from_person, name: row.from_name },
    to: { personId: row.to_person, name: row.to_name },
    fromAt: row.from_at,
    untilAt: row.until_at,
    endedAt: row.ended_at,
  }));
}

/** False when there is none to end: by its id, or all of a person, lent or borrowed. */
export async function endDelegations(
  db: Db,
  by: { readonly delegationId: string } | { readonly personId: string },
  endedBy: string,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("register.delegation")
    .set({ ended_at: at, ended_by: endedBy })
    .where("ended_at", "is", null)
    .where((eb) =>
      "delegationId" in by
        ? eb("delegation_id", "=", by.delegationId)
        : eb.or([eb("from_person", "=", by.personId), eb("to_person", "=", by.personId)]),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function lenderOf(db: Db, delegationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("register.delegation")
    .select("from_person")
    .where("delegation_id", "=", delegationId)
    .executeTakeFirst();
  return row?.from_person;
}
