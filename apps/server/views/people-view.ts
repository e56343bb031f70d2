/** People of the register as the API tells them. */
import type { Colleagues, Delegation, Me, People } from "@lodestone/api/people";
import { findRow, nameOf as rowName, type Mission } from "@lodestone/mission/mission";
import { partyNames } from "@lodestone/register/store/names-read";
import { grants, type DelegationRow, type GrantRow } from "@lodestone/register/store/grants";
import { openSecrets, waysIn } from "@lodestone/register/store/sign-in-accounts";
import type { Actor } from "@lodestone/register/workflow/actor";
import { excluded } from "@lodestone/register/workflow/role-terms";
import type { Role } from "@lodestone/register/workflow/roles";
import { tell } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { OpenRegister } from "../register/office.ts";
import type { RegisterDoor } from "../register/register-door.ts";
import type { SignedIn } from "../sign-in/require-actor.ts";

const people = () => import("@lodestone/register/store/people");
const nameOf = (role: Role) => tell(sentence(`role.${role}`));

type Parties = Awaited<ReturnType<typeof partyNames>>;

/** The names of the parties that some roles are limited to. */
async function partiesIn({ database }: OpenRegister, scopes: readonly Actor["scope"][]) {
  const keys = scopes.flatMap((scope) => (scope?.kind === "party" ? [scope.key] : []));
  return await partyNames(database, keys);
}

/** A scope's name: a party's is the register's, a State's or a scheme's the pack's. */
function scopeName(mission: Mission, parties: Parties, scope: Actor["scope"]) {
  if (!scope) return null;
  const { kind, key } = scope;
  if (kind === "party") return parties.get(key) ?? { en: key, hi: key };
  const row = kind === "state" ? findRow(mission, "places", key) : findRow(mission, "schemes", key);
  return row ? rowName(row) : { en: key, hi: key };
}

export const shutView = (door: RegisterDoor, why: Sentence): Me => ({
  shut: { starting: door.isStarting, what: tell(why) },
  person: null,
  desks: [],
  openId: false,
});

export async function meView(
  register: OpenRegister,
  mission: Mission,
  found: SignedIn | undefined,
): Promise<Me> {
  const openId = register.signIn.hasOpenId;
  if (!found) return { shut: null, person: null, desks: [], openId };
  const { findPerson } = await people();
  const parties = await partiesIn(
    register,
    found.desks.map(({ actor }) => actor.scope),
  );
  const desks = found.desks.map(async ({ desk, actor }) => {
    const { role, scope, amountMostPaise, forPersonId } = actor;
    const lender = forPersonId ? await findPerson(register.database, forPersonId) : undefined;
    return {
      desk,
      role: role as Exclude<Role, "public">,
      name: nameOf(role),
      scope,
      scopeName: scopeName(mission, parties, scope),
      amountMostPaise: amountMostPaise?.toString() ?? null,
      lentBy: forPersonId ? { personId: forPersonId, name: lender?.name ?? null } : null,
    };
  });
  return { shut: null, person: found.person, desks: await Promise.all(desks), openId };
}

export function delegationView(row: DelegationRow): Delegation {
  const { delegationId: delegation, role, from, to, fromAt, untilAt } = row;
  return { delegation, role, name: nameOf(role), from, to, fromAt, untilAt };
}

/** Colleagues a desk can be lent to: no applicant, and nobody who watches over the register. */
export async function colleaguesView(
  { database }: OpenRegister,
  personId: string,
): Promise<Colleagues> {
  const [rows, given] = [await (await people()).allPeople(database), await grants(database)];
  const never = new Set(
    given
      .filter(({ revokedAt, role }) => revokedAt === null && excluded(role, ["agency"]))
      .map((grant) => grant.personId),
  );
  return {
    colleagues: rows
      .filter((row) => row.personId !== personId && !never.has(row.personId))
      .map((row) => ({ personId: row.personId, name: row.name })),
  };
}

export async function peopleView(register: OpenRegister, mission: Mission): Promise<People> {
  const { database } = register;
  const at = register.now();
  const [rows, given, secrets, ways] = await Promise.all([
    people().then(({ allPeople }) => allPeople(database)),
    grants(database),
    openSecrets(database, at),
    waysIn(database, at),
  ]);
  const parties = await partiesIn(
    register,
    given.map(({ scope }) => scope),
  );
  const kept = rows.map((row) => ({
    ...row,
    secretUntil: secrets.get(row.personId)?.expiresAt ?? null,
    canSignIn: ways.accounts.has(row.personId),
    sessions: ways.sessions.get(row.personId) ?? 0,
    grants: given
      .filter(({ personId }) => personId === row.personId)
      .map((row) => givenView(mission, parties, row)),
  }));
  const limits = {
    state: mission.places
      .filter(({ kind }) => kind === "state")
      .map((row) => limit(row.place, row)),
    scheme: mission.schemes.map((row) => limit(row.scheme, row)),
  };
  return { people: kept, limits };
}

const limit = (key: string, row: Parameters<typeof rowName>[0]) => ({ key, name: rowName(row) });

function givenView(mission: Mission, parties: Parties, row: GrantRow) {
  const { grantId: grant, role, scope, amountMostPaise, fromOn, untilOn, revokedAt } = row;
  const amount = amountMostPaise?.toString() ?? null;
  return {
    grant,
    role,
    name: nameOf(role),
    scope,
    scopeName: scopeName(mission, parties, scope),
    amountMostPaise: amount,
    fromOn,
    untilOn,
    revokedAt,
  };
}
