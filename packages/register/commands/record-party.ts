/** The verbs `register` and `revise` for a party. */
import { sentence } from "@lodestone/words/sentence";
import type { FormValues } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { partyFields, partyKinds } from "../records/party-form.ts";
import { readChanges } from "../records/read-changes.ts";
import { isSame } from "../records/record.ts";
import { insertParty, readParty, updateParty, type PartyRecord } from "../store/parties.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { requireRecordRight } from "./record-right.ts";
import { writerOf, type ReviseRecord } from "./record-undertaking.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Outcome } from "./run-command.ts";

export interface RegisterParty {
  readonly partyId: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const PARTY_KEY = /^[a-z0-9][a-z0-9-]{0,79}$/;

export function registerParty(
  context: RegisterContext,
  caller: Caller,
  input: RegisterParty,
): Promise<Outcome> {
  const command = {
    verb: "register",
    subjectKind: "party",
    subject: input.partyId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const { partyId: key, kind } = input;
    if (!(partyKinds as readonly string[]).includes(kind)) {
      refuse("record.no-party-kind", { kind, known: partyKinds });
    }
    if (!PARTY_KEY.test(key)) refuse("record.bad-key", { key: key.slice(0, 90), most: 80 });
    const read = readForm(partyFields, input.values);
    if ("faults" in read) throw new FormRefusal(read.faults);
    requireRecordRight(caller.actor, key, scoped(key, read.values));
    if (await readParty(work.trx, key)) refuse("record.taken", { key });
    await insertParty(work.trx, { partyId: key, kind, values: read.values }, writerOf(work));
    return { subject: key, result: { partyId: key, version: 1 }, detail: { kind } };
  });
}

export function reviseParty(
  context: RegisterContext,
  caller: Caller,
  input: ReviseRecord,
): Promise<Outcome> {
  const command = {
    verb: "revise",
    subjectKind: "party",
    subject: input.key,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const party = await readParty(work.trx, input.key, "change");
    if (!party) refuse("record.none", { noun: sentence("record.party"), key: input.key });
    if (party.version !== input.version) {
      refuse("record.changed", { key: input.key, seen: input.version, now: party.version });
    }
    const changes = readPartyChanges(party, input.changes);
    const after = { ...party.values, ...changes };
    requireRecordRight(
      caller.actor,
      input.key,
      scoped(input.key, party.values),
      scoped(input.key, after),
    );
    return changeParty(work, party, changes);
  });
}

export function readPartyChanges(
  party: PartyRecord,
  changes: Readonly<Record<string, unknown>>,
): FormValues {
  const read = readChanges(partyFields, changes);
  if ("faults" in read) throw new FormRefusal(read.faults);
  return Object.fromEntries(
    Object.entries(read.values).filter(([name, value]) => !isSame(party.values[name], value)),
  );
}

/** Writes changes to a locked party, by whichever command was allowed to. */
export async function changeParty(work: CommandWork, party: PartyRecord, changes: FormValues) {
  if (Object.keys(changes).length === 0) refuse("record.no-change");
  await updateParty(work.trx, party, changes, writerOf(work));
  const version = party.version + 1;
  return {
    subject: party.partyId,
    result: { partyId: party.partyId, version },
    detail: { version, fields: Object.keys(changes).sort() },
  };
}

/** A party belongs to itself; it is of no scheme, so an agency of one scheme does not change it. */
export function scoped(partyId: string, values: FormValues): FormValues {
  return { ...values, party_id: partyId };
}
