/** People as the register knows them: who they are, what they may do on a day, and for whom. */
import { createHash, randomBytes } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { Actor } from "../workflow/actor.ts";
import { emailKept } from "../workflow/email-kept.ts";
import type { Role } from "../workflow/roles.ts";
import { excluded, type GrantedRole } from "../workflow/role-terms.ts";
import type { Tables } from "./tables.ts";

/** The database, or a transaction on it. */
type Db = Kysely<Tables>;

export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** A desk a person can sit at: by their own grant, or by one lent to them. */
export interface Desk {
  /** The grant or the delegation; what a request names to say as whom it acts. */
  readonly desk: string;
  readonly actor: Actor;
}

/** Adds a person; what identifies them stands in this row alone. */
export async function addPerson(db: Db, person: Person, at: string): Promise<Buffer> {
  const salt = randomBytes(32);
  const email = emailKept(person.email);
  const identityHash = createHash("sha256")
    .update(salt)
    .update(JSON.stringify([person.name, email]))
    .digest();
  await db
    .insertInto("register.person")
    .values({
      person_id: person.personId,
      name: person.name,
      email,
      salt,
      identity_hash: identityHash,
      known_since: at,
    })
    .execute();
  return identityHash;
}

export async function findPerson(db: Db, personId: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom("register.person")
    .select(["person_id", "name", "email"])
    .where("person_id", "=", personId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row && { personId: row.person_id, name: row.name ?? "", email: row.email ?? "" };
}

/** Everybody not erased, by name. */
export async function allPeople(db: Db): Promise<(Person & { readonly knownSince: string })[]> {
  const rows = await db
    .selectFrom("register.person")
    .select(["person_id", "name", "email", "known_since"])
    .where("erased_at", "is", null)
    .orderBy(sql`name collate "C"`)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name ?? "",
    email: row.email ?? "",
    knownSince: row.known_since,
  }));
}

/** Holds a person's row, so that two administrators do not give excluding roles at one time. */
export async function holdPerson(db: Db, personId: string): Promise<boolean> {
  const held = await db
    .selectFrom("register.person")
    .select("person_id")
    .where("person_id", "=", personId)
    .where("erased_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
}

export async function emailIsKnown(db: Db, email: string): Promise<boolean> {
  const row = await db
    .selectFrom("register.person")
    .select("person_id")
    .where("email", "=", emailKept(email))
    .executeTakeFirst();
  return row !== undefined;
}

/** Nobody who holds it can sign in: the register has no keeper yet. */
export async function lacksAdministrator(db: Db, at: string): Promise<boolean> {
  const row = await grantsInForce(db, at)
    .where("role", "=", "administrator")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("auth.account")
          .select("auth.account.id")
          .whereRef("auth.account.userId", "=", "register.role_grant.person_id"),
      ),
    )
    .select("grant_id")
    .executeTakeFirst();
  return row === undefined;
}

/** Grants run by India's calendar days, both ends included; a revocation counts at once. */
function grantsInForce(db: Db, at: string) {
  const day = sql<string>`(${at}::timestamptz at time zone 'Asia/Kolkata')::date`;
  return db
    .selectFrom("register.role_grant")
    .where("from_on", "<=", day)
    .where((eb) => eb.or([eb("until_on", "is", null), eb("until_on", ">=", day)]))
    .where((eb) => eb.or([eb("revoked_at", "is", null), eb("revoked_at", ">", at)]))
    .where((eb) =>
      eb.or([
        eb("register.role_grant.until_at", "is", null),
        eb("register.role_grant.until_at", ">", at),
      ]),
    );
}

/** Every desk of a person at an instant: their own first, then those lent to them. */
export async function desksOf(db: Db, personId: string, at: string): Promise<Desk[]> {
  const own = await grantsInForce(db, at)
    .selectAll("register.role_grant")
    .where("person_id", "=", personId)
    .orderBy("granted_at")
    .execute();
  const lent = await grantsInForce(db, at)
    .innerJoin(
      "register.delegation",
      "register.delegation.grant_id",
      "register.role_grant.grant_id",
    )
    .selectAll("register.role_grant")
    .select(["delegation_id", "from_person"])
    .where("to_person", "=", personId)
    .where("from_at", "<=", at)
    .where("register.delegation.until_at", ">", at)
    .where((eb) => eb.or([eb("ended_at", "is", null), eb("ended_at", ">", at)]))
    .orderBy("declared_at")
    .execute();
  const held = own.map(({ role }) => role);
  return [
    ...own.map((grant) => ({ desk: grant.grant_id, actor: actorOf(grant, personId, null) })),
    ...lent
      .filter(({ role }) => excluded(role, held) === undefined)
      .map((grant) => ({
        desk: grant.delegation_id,
        actor: actorOf(grant, personId, grant.from_person),
      })),
  ];
}

/** Names of those who may decide an amount in a role, for a scheme, at an instant. */
export async function decidersOf(
  db: Db,
  asked: {
    readonly role: Role;
    readonly scheme: string;
    readonly amountPaise: bigint;
    readonly at: string;
  },
): Promise<string[]> {
  const rows = await grantsInForce(db, asked.at)
    .innerJoin("register.person", "register.person.person_id", "register.role_grant.person_id")
    .select("name")
    .distinct()
    .where(sql<boolean>`role = ${asked.role}`)
    .where("amount_most_paise", ">=", asked.amountPaise)
    .where((eb) => eb.or([eb("scope", "is", null), eb("scope", "=", asked.scheme)]))
    .execute();
  return rows.flatMap(({ name }) => name ?? []).sort();
}

interface GrantTerms {
  readonly role: GrantedRole;
  readonly scope_kind: NonNullable<Actor["scope"]>["kind"] | null;
  readonly scope: string | null;
  readonly amount_most_paise: bigint | null;
}

function actorOf(grant: GrantTerms, personId: string, forPersonId: string | null): Actor {
  const { scope_kind: kind, scope: key } = grant;
  return {
    personId,
    role: grant.role,
    forPersonId,
    scope: kind !== null && key !== null ? { kind, key } : null,
    amountMostPaise: grant.amount_most_paise,
  };
}

/** Takes a person's name, address and ways of signing in out of the database; the id stays. */
export async function erasePerson(db: Db, personId: string, at: string): Promise<void> {
  await db.deleteFrom("auth.user").where("id", "=", personId).execute();
  await db
    .updateTable("register.person")
    .set({ name: null, email: null, salt: null, erased_at: at })
    .where("person_id", "=", personId)
    .execute();
}
