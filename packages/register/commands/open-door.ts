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
  setPassword,
  spendSecret,
} from "../store/sign-in-accounts.ts";
import type { Actor } from "../workflow/actor.ts";
import { emailKept } from "../workflow/email-kept.ts";
import { administer, type PeopleContext } from "./administer.ts";
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
  return administer(context, undefined, async (trx, at) => {
    const spent = await spendSecret(trx, secret, at);
    if (spent?.purpose !== "first-run") throw new Refusal(sentence("people.no-secret"));
    if (await emailIsKnown(trx, person.email)) throw new Refusal(sentence("people.email-known"));
    const identityHash = await addPerson(trx, person, at);
    await addUser(trx, person);
    await setPassword(trx, personId, passwordHash);
    const terms = { scope: null, amountMostPaise: null, untilOn: null, grantedBy: null } as const;
    // The day in UTC has never not begun in India, so the role counts at once.
    const fromOn = at.slice(0, 10);
    const grant = { grantId: randomUUID(), personId, role: "administrator", fromOn } as const;
    await addGrant(trx, { ...terms, ...grant }, at);
    return {
      deed: {
        verb: "register",
        subjectKind: "person",
        subject: personId,
        detail: {
          what: "first-administrator",
          identityHash: identityHash.toString("hex"),
          grantId: grant.grantId,
        },
      },
      by: selfAs(personId, "administrator"),
      answer: { personId },
    };
  });
}

/** Sets the password of an invited or a recovering person and signs out whoever was signed in. */
export function openWithSecret(
  context: PeopleContext,
  input: { readonly secret: string; readonly passwordHash: string },
): Promise<{ readonly email: string }> {
  return administer(context, undefined, async (trx, at) => {
    const spent = await spendSecret(trx, input.secret, at);
    const person = spent?.personId ? await findPerson(trx, spent.personId) : undefined;
    if (!spent || !person) throw new Refusal(sentence("people.no-secret"));
    const { personId, email } = person;
    await setPassword(trx, personId, input.passwordHash);
    await endSessions(trx, personId);
    return {
      deed: {
        verb: "revise",
        subjectKind: "person",
        subject: personId,
        detail: { what: `${spent.purpose}-used` },
      },
      by: selfAs(personId, "public"),
      answer: { email },
    };
  });
}

const selfAs = (personId: string, role: "administrator" | "public"): Actor => ({
  personId,
  role,
  forPersonId: null,
  scope: null,
  amountMostPaise: null,
});
