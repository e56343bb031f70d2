/** An administrator invites people, helps them back in, ends their sessions, and erases them. */
import { randomUUID } from "node:crypto";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { endDelegations, revokeGrant } from "../store/grants.ts";
import { addPerson, emailIsKnown, erasePerson, holdPerson } from "../store/people.ts";
import { addUser, endSessions, makeSecret } from "../store/sign-in-accounts.ts";
import { emailKept } from "../workflow/email-kept.ts";
import { administer, mustAdminister, type PeopleCaller, type PeopleContext } from "./administer.ts";

const HOUR_MS = 3_600_000;
/** A week for an invitation, which waits for a person; a day for one who waits for it. */
const HOURS = { invitation: 7 * 24, recovery: 24, "first-run": 24 } as const;

/** A secret told once to the administrator, who hands it to the person. */
export interface TellOnce {
  readonly personId: string;
  readonly secret: string;
  readonly expiresAt: string;
}

interface OfPerson {
  readonly personId: string;
}

export function invite(
  context: PeopleContext,
  caller: PeopleCaller,
  input: { readonly name: string; readonly email: string },
): Promise<TellOnce> {
  mustAdminister(caller);
  const command = { verb: "register", subjectKind: "person", input: "once" } as const;
  return administer(context, caller, command, async (trx, at) => {
    const email = emailKept(input.email);
    if (await emailIsKnown(trx, email)) throw new Refusal(sentence("people.email-known"));
    const person = { personId: randomUUID(), name: input.name.trim(), email };
    const identityHash = await addPerson(trx, person, at);
    await addUser(trx, person);
    const { personId } = person;
    const expiresAt = secretExpiry("invitation", at);
    const made = { purpose: "invitation", personId, madeBy: caller.actor.personId } as const;
    const secret = await makeSecret(trx, { ...made, expiresAt }, at);
    return {
      subject: personId,
      detail: { what: "invited", identityHash: identityHash.toString("hex"), expiresAt },
      answer: { personId, secret, expiresAt },
    };
  });
}

/** A new secret for one who cannot sign in; whoever is signed in as them is signed out. */
export function recover(
  context: PeopleContext,
  caller: PeopleCaller,
  { personId }: OfPerson,
): Promise<TellOnce> {
  mustAdminister(caller, personId);
  const command = { verb: "revise", subjectKind: "person", input: "once" } as const;
  return administer(context, caller, command, async (trx, at) => {
    await mustBeKnown(trx, personId);
    await endSessions(trx, personId);
    const expiresAt = secretExpiry("recovery", at);
    const made = { purpose: "recovery", personId, madeBy: caller.actor.personId } as const;
    const secret = await makeSecret(trx, { ...made, expiresAt }, at);
    return {
      subject: personId,
      detail: { what: "recovery", expiresAt },
      answer: { personId, secret, expiresAt },
    };
  });
}

export function signOutEverywhere(
  context: PeopleContext,
  caller: PeopleCaller,
  { personId }: OfPerson,
): Promise<{ readonly ended: number }> {
  mustAdminister(caller);
  const input = { what: "sessions-ended", personId };
  const command = { verb: "revise", subjectKind: "person", input } as const;
  return administer(context, caller, command, async (trx) => {
    await mustBeKnown(trx, personId);
    const ended = await endSessions(trx, personId);
    const detail = { what: "sessions-ended", ended: String(ended) };
    return { subject: personId, detail, answer: { ended } };
  });
}

/** What identifies the person goes; the id stays wherever they acted. */
export function erase(
  context: PeopleContext,
  caller: PeopleCaller,
  { personId }: OfPerson,
): Promise<OfPerson> {
  mustAdminister(caller, personId);
  const command = { verb: "close", subjectKind: "person", input: { personId } } as const;
  return administer(context, caller, command, async (trx, at) => {
    await mustBeKnown(trx, personId);
    await endDelegations(trx, { personId }, caller.actor.personId, at);
    await revokeGrant(trx, { personId }, caller.actor.personId, at);
    await erasePerson(trx, personId, at);
    return { subject: personId, detail: { what: "erased" }, answer: { personId } };
  });
}

async function mustBeKnown(...held: Parameters<typeof holdPerson>): Promise<void> {
  if (!(await holdPerson(...held))) throw new Refusal(sentence("people.no-person"));
}

export function secretExpiry(purpose: keyof typeof HOURS, at: string): string {
  return new Date(Date.parse(at) + HOURS[purpose] * HOUR_MS).toISOString();
}
