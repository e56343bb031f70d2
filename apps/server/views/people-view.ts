/** People of the register as the API tells them. */
import type { Colleagues, Delegation, Me, People } from "@lodestone/api/people";
import { grants, type DelegationRow, type GrantRow } from "@lodestone/register/store/grants";
import { allPeople, findPerson } from "@lodestone/register/store/people";
import { openSecrets, waysIn } from "@lodestone/register/store/sign-in-accounts";
import type { Role } from "@lodestone/register/workflow/roles";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { OpenRegister } from "../register/office.ts";
import type { SignedIn } from "../sign-in/require-actor.ts";

const nameOf = (role: Role) => tell(sentence(`role.${role}`));

export async function meView(register: OpenRegister, found: SignedIn | undefined): Promise<Me> {
  const openId = register.signIn.hasOpenId;
  if (!found) return { person: null, desks: [], openId };
  const desks = found.desks.map(async ({ desk, actor }) => {
    const { role, scope, amountMostPaise, forPersonId } = actor;
    const lender = forPersonId ? await findPerson(register.database, forPersonId) : undefined;
    return {
      desk,
      role: role as Exclude<Role, "public">,
      name: nameOf(role),
      scope,
      amountMostPaise: amountMostPaise?.toString() ?? null,
      lentBy: forPersonId ? { personId: forPersonId, name: lender?.name ?? null } : null,
    };
  });
  return { person: found.person, desks: await Promise.all(desks), openId };
}

export function delegationView(row: DelegationRow): Delegation {
  const { delegationId: delegation, role, from, to, fromAt, untilAt } = row;
  return { delegation, role, name: nameOf(role), from, to, fromAt, untilAt };
}

export async function colleaguesView(
  { database }: OpenRegister,
  personId: string,
): Promise<Colleagues> {
  const rows = await allPeople(database);
  return {
    colleagues: rows
      .filter((row) => row.personId !== personId)
      .map((row) => ({ personId: row.personId, name: row.name })),
  };
}

export async function peopleView({ database, now }: OpenRegister): Promise<People> {
  const at = now();
  const [rows, given, secrets, ways] = await Promise.all([
    allPeople(database),
    grants(database),
    openSecrets(database, at),
    waysIn(database, at),
  ]);
  const people = rows.map((row) => ({
    ...row,
    secretUntil: secrets.get(row.personId)?.expiresAt ?? null,
    canSignIn: ways.accounts.has(row.personId),
    sessions: ways.sessions.get(row.personId) ?? 0,
    grants: given.filter(({ personId }) => personId === row.personId).map(givenView),
  }));
  return { people };
}

function givenView(row: GrantRow) {
  const { grantId: grant, role, scope, amountMostPaise, fromOn, untilOn, revokedAt } = row;
  const amount = amountMostPaise?.toString() ?? null;
  return {
    grant,
    role,
    name: nameOf(role),
    scope,
    amountMostPaise: amount,
    fromOn,
    untilOn,
    revokedAt,
  };
}
