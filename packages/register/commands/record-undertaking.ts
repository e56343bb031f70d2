/** The verbs `register` and `revise` for an undertaking. */
import { sentence } from "@lodestone/words/sentence";
import type { FormValues } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { recordKindOf, recordKinds, valueFields } from "../records/kinds.ts";
import { readChanges } from "../records/read-changes.ts";
import { isSame, RECORD_KEY, type UndertakingRecord } from "../records/record.ts";
import { readParty } from "../store/parties.ts";
import { insertUndertakings, readUndertaking, updateUndertakings } from "../store/records.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { requireRecordRight } from "./record-right.ts";
import { FormRefusal, refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Outcome } from "./run-command.ts";

export interface RegisterUndertaking {
  readonly undertakingId: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export function registerUndertaking(
  context: RegisterContext,
  caller: Caller,
  input: RegisterUndertaking,
): Promise<Outcome> {
  const command = {
    verb: "register",
    subjectKind: "undertaking",
    subject: input.undertakingId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const { undertakingId: key } = input;
    const kind = recordKindOf(input.kind);
    if (!kind) {
      refuse("record.no-kind", { kind: input.kind, known: recordKinds.map((one) => one.kind) });
    }
    const read = readForm(valueFields(kind), input.values);
    if ("faults" in read) throw new FormRefusal(read.faults);
    if (!RECORD_KEY.test(key)) refuse("record.bad-key", { key: key.slice(0, 130), most: 120 });
    requireRecordRight(caller.actor, key, read.values);
    if (await readUndertaking(work.trx, key)) refuse("record.taken", { key });
    await requireParty(work, read.values);
    const added = { undertakingId: key, kind: kind.kind, values: read.values, pack: null };
    await insertUndertakings(work.trx, [added], writerOf(work));
    return {
      subject: key,
      result: { undertakingId: key, version: 1 },
      detail: { kind: kind.kind },
    };
  });
}

export interface ReviseRecord {
  readonly key: string;
  /** The version the person changed from. */
  readonly version: number;
  readonly changes: Readonly<Record<string, unknown>>;
}

export function reviseUndertakingRecord(
  context: RegisterContext,
  caller: Caller,
  input: ReviseRecord,
): Promise<Outcome> {
  const command = {
    verb: "revise",
    subjectKind: "undertaking",
    subject: input.key,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const record = await readUndertaking(work.trx, input.key, "change");
    if (!record) refuse("record.none", { noun: sentence("record.undertaking"), key: input.key });
    if (record.version !== input.version) {
      refuse("record.changed", { key: input.key, seen: input.version, now: record.version });
    }
    const changes = readUndertakingChanges(record, input.changes);
    requireRecordRight(caller.actor, input.key, record.values, { ...record.values, ...changes });
    return changeUndertaking(work, record, changes);
  });
}

/** The changes as the record's kind reads them; those that change nothing are left out. */
export function readUndertakingChanges(
  record: UndertakingRecord,
  changes: Readonly<Record<string, unknown>>,
): FormValues {
  const kind = recordKindOf(record.kind);
  const read = readChanges(kind ? valueFields(kind) : [], changes);
  if ("faults" in read) throw new FormRefusal(read.faults);
  return Object.fromEntries(
    Object.entries(read.values).filter(([name, value]) => !isSame(record.values[name], value)),
  );
}

/** Writes changes to a locked record, by whichever command was allowed to. */
export async function changeUndertaking(
  work: CommandWork,
  record: UndertakingRecord,
  changes: FormValues,
) {
  const { undertakingId } = record;
  if (Object.keys(changes).length === 0) refuse("record.no-change");
  await requireParty(work, changes);
  await updateUndertakings(work.trx, [{ record, changes }], writerOf(work));
  return {
    subject: undertakingId,
    result: { undertakingId, version: record.version + 1 },
    // Values stay out of the chained trail: a record may hold what must one day be erased.
    detail: { version: record.version + 1, fields: Object.keys(changes).sort() },
  };
}

async function requireParty(work: CommandWork, values: FormValues): Promise<void> {
  const party = values["party_id"];
  if (!party || (await readParty(work.trx, String(party)))) return;
  refuse("record.no-party", { party: String(party) });
}

export function writerOf({ caller, at }: CommandWork) {
  return { personId: caller.actor.personId, at };
}
