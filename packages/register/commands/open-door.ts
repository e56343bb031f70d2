/** Doors opened by a one-time secret: the first administrator, an invitation, a way back in. */
import { randomUUID } from "node:crypto";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { addGrant } from "../store/grants.ts";
import { addPerson, emailIsKnown, findPerson, lacksAdministrator } from "../store/people.ts";
import {
  addUser,
  endSessions,
  makeSecret,
  personOfSecret,
  setPassword,
  spendSecret,
} from "../store/sign-in-accounts.ts";
import { emailKept } from "../workflow/email-kept.ts";
import { administer, type PeopleCaller, type PeopleContext } from "./administer.ts";
import { secretExpiry } from "./keep-people.ts";

/** The secret printed at a first run; undefined where somebody keeps the register already. */
export async function firstRunSecret({ db, now }: PeopleContext): Promise<string | undefined> {
  const at = now();
  if (!(await lacksAdministrator(db, at))) return undefined;
  const expiresAt = secretExpiry("first-run", at);
  return makeSecret(db, { purpose: "first-run", personId: null, madeBy: null, expiresAt }, at);
}

export interface FirstAdministrator {
  readonly secret: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

export function beFirstAdministrator(
  context: PeopleContext,
  { secret, passwordHash, ...input }: FirstAdministrator,
): Promise<{ readonly personId: string }> {
  const person = { personId: randomUUID(), name: input.name.trim(), email: emailKept(input.email) };
  const { personId } = person;
  const command = { verb: "register", subjectKind: "person", input: "once" } as const;
  return administer(context, oneself(personId, "administrator"), command, async (trx, at) => {
    const spent = await spendSecret(trx, secret, at);
    if (spent?.purpose !== "first-run") throw new Refusal(sentence("people.no-secret"));
    if (await emailIsKnown(trx, person.email)) throw new Refusal(sentence("people.email-known"));
    const identityHash = await addPerson(trx, person, at);
    await addUser(trx, person);
    await setPassword(trx, personId, passwordHash);
    const terms = { scope: null, amountMostPaise: null, untilOn: null, grantedBy: null } as const;
    // The day in UTC has never not begun in India, so the role counts at once.
    const grant = {
      grantId: randomUUID(),
      role: "administrator",
      fromOn: at.slice(0, 10),
    } as const;
    await addGrant(trx, { ...terms, ...grant, personId }, at);
    const detail = {
      what: "first-administrator",
      identityHash: identityHash.toString("hex"),
      grantId: grant.grantId,
    };
    return { subject: personId, detail, answer: { personId } };
  });
}

/** Sets the password of an invited or a recovering person and signs out whoever was signed in. */
export async function openWithSecret(
  context: PeopleContext,
  { secret, passwordHash }: { readonly secret: string; readonly passwordHash: string },
): Promise<{ readonly email: string }> {
  const personId = await personOfSecret(context.db, secret);
  if (personId === undefined) throw new Refusal(sentence("people.no-secret"));
  const command = { verb: "revise", subjectKind: "person", input: "once" } as const;
  return administer(context, oneself(personId, "public"), command, async (trx, at) => {
    const spent = await spendSecret(trx, secret, at);
    const person = await findPerson(trx, personId);
    if (!spent || !person) throw new Refusal(sentence("people.no-secret"));
    await setPassword(trx, personId, passwordHash);
    await endSessions(trx, personId);
    const detail = { what: `${spent.purpose}-used` };
    return { subject: personId, detail, answer: { email: person.email } };
  });
}

/** Whoever holds the secret acts for themselves: nobody has signed in yet. */
const oneself = (personId: string, role: "administrator" | "public"): PeopleCaller => ({
  key: randomUUID(),
  actor: { personId, role, forPersonId: null, scope: null, amountMostPaise: null },
});
