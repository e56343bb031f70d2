/** People for tests: made straight in the database, with a role in force and a password. */
import { randomUUID } from "node:crypto";
import type { Actor } from "../workflow/actor.ts";
import type { GrantedRole } from "../workflow/role-terms.ts";
import { addGrant } from "./grants.ts";
import { addPerson, type Person } from "./people.ts";
import { addUser, setPassword } from "./sign-in-accounts.ts";
import type { Database } from "./connect.ts";

export interface PersonWithRole extends Person {
  /** The grant, which a request may name in `x-lodestone-as`. */
  readonly desk: string;
  readonly actor: Actor;
}

export interface Terms {
  readonly scope?: Actor["scope"];
  readonly amountMostPaise?: bigint;
  readonly name?: string;
  /** As the sign-in library hashes it; without one the person cannot sign in. */
  readonly passwordHash?: string;
}

/** A new person who holds one role from the first of April 2026 on, with no end. */
export async function personWith(
  database: Database,
  role: GrantedRole,
  terms: Terms = {},
): Promise<PersonWithRole> {
  const at = "2026-04-01T00:00:00Z";
  const personId = randomUUID();
  const person = {
    personId,
    name: terms.name ?? `${role} ${personId.slice(0, 4)}`,
    email: `${personId}@test.example`,
  };
  const scope = terms.scope ?? scopeNeeded[role] ?? null;
  const amountMostPaise =
    terms.amountMostPaise ?? (role === "authority" ? 10_000_000_000_000n : null);
  const desk = randomUUID();
  await addPerson(database, person, at);
  await addUser(database, person);
  if (terms.passwordHash !== undefined) await setPassword(database, personId, terms.passwordHash);
  const grant = { grantId: desk, personId, role, scope, amountMostPaise };
  await addGrant(database, { ...grant, fromOn: "2026-04-01", untilOn: null, grantedBy: null }, at);
  return { ...person, desk, actor: { personId, role, forPersonId: null, scope, amountMostPaise } };
}

const scopeNeeded: Partial<Record<GrantedRole, Actor["scope"]>> = {
  applicant: { kind: "party", key: "test-party" },
  "state-officer": { kind: "state", key: "test-state" },
};
