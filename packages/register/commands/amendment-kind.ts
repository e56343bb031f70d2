/** An amendment of a record: proposed by whom it concerns, decided by the programme, laid on what the record has become. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Field, FormValues } from "../forms/field.ts";
import { recordKindOf, valueFields } from "../records/kinds.ts";
import { partyFields } from "../records/party-form.ts";
import {
  readProposed,
  rebase,
  type ProposedChanges,
  type RebaseConflict,
} from "../records/rebase.ts";
import { cellOfValue } from "../records/pack-values.ts";
import { isSame, plain } from "../records/record.ts";
import { Refusal } from "../refusal.ts";
import { readParty } from "../store/parties.ts";
import { readUndertaking } from "../store/records.ts";
import type { CaseCheck, CaseKind, Opening, StepResult, StepWork } from "./case-kind.ts";
import { changeParty, readPartyChanges, scoped } from "./record-party.ts";
import { recordScopeRefusal, requireRecordScope } from "./record-right.ts";
import { changeUndertaking, readUndertakingChanges } from "./record-undertaking.ts";
import { refuse } from "./refusal.ts";
import type { CommandWork } from "./run-command.ts";

const required = true;
const CHANGES_MOST = 60_000;

const amendmentForm: readonly Field[] = [
  {
    name: "noun",
    kind: "choice",
    label: "amendment.noun",
    required,
    choices: ["undertaking", "party"],
    choiceWords: "record.",
  },
  { name: "key", kind: "text", label: "amendment.key", required, most: 120 },
  { name: "baseVersion", kind: "count", label: "amendment.base-version", required, least: 1 },
  /** JSON of {field: {from, to}}. */
  { name: "changes", kind: "text", label: "amendment.changes", required, most: CHANGES_MOST },
];

/** Amendments are of the register itself and of no scheme. */
const AMENDMENT_SCHEME = "register";

export const amendmentKind: CaseKind = {
  scheme: AMENDMENT_SCHEME,
  workflow: "amendment",
  kind: "",
  form: amendmentForm,
  otherCase: otherRecord,
  open: openAmendment,
  checks: laysOn,
  steps: {
    "draft>proposed": { does: propose },
    "proposed>applied": { does: apply },
  },
};

async function openAmendment(opening: Opening) {
  const subject = await recordOf(opening, opening.values, "look");
  requireRecordScope(opening.caller.actor, subject.key, subject.scoped);
  readable(subject, changesOf(opening.values));
  return {
    partyId: subject.partyId,
    undertakingId: subject.undertakingId,
    place: subject.values["place"] ? String(subject.values["place"]) : null,
    fiscalYear: null,
  };
}

/** What is proposed must be readable as the record stands, and be of values that were there to see. */
async function propose(work: StepWork): Promise<StepResult> {
  const subject = await subjectOf(work, "look");
  readable(subject, changesOf(work.values));
  refuseConflicts(subject, conflictsOf(subject, work));
  return {};
}

async function apply(work: StepWork): Promise<StepResult> {
  const subject = await subjectOf(work, "change");
  const proposed = changesOf(work.values);
  const { changes, conflicts } = rebase(subject.values, proposed);
  refuseConflicts(subject, conflicts);
  const written =
    Object.keys(changes).length > 0
      ? await subject.write(work, changes)
      : { result: { version: subject.version } };
  const facts = { changes: { ...proposed }, appliedOn: subject.version, ...written.result };
  return { facts, result: { record: written.result } };
}

/** Whether what is proposed can still be laid on the record; told before anybody tries. */
async function laysOn(work: Work): Promise<readonly CaseCheck[]> {
  if (!["draft", "proposed"].includes(work.stored.record.state)) return [];
  const subject = await subjectFor(work, "look");
  const told =
    "refused" in subject ? undefined : toldConflicts(subject, conflictsOf(subject, work));
  return [
    {
      check: "amendment-lays",
      met: told?.length === 0,
      asks: sentence("amendment.check-asks"),
      clause: null,
      what:
        "refused" in subject
          ? subject.refused
          : sentence("amendment.check-lays", { conflicts: told ?? [] }),
      remedy: sentence("amendment.check-remedy"),
    },
  ];
}

export interface AmendedField {
  readonly name: string;
  readonly field: Sentence | string;
  readonly from: string;
  readonly to: string;
}

/** What an amendment changes, field by field, for those who decide it. */
export async function amendedFields(work: Work): Promise<readonly AmendedField[]> {
  const subject = await subjectFor(work, "look");
  const fields = "refused" in subject ? [] : subject.fields;
  return Object.entries(changesOf(work.values)).map(([name, { from, to }]) => {
    const label = fields.find((field) => field.name === name)?.label;
    const field = label ? sentence(label) : name;
    return { name, field, from: cellOfValue(plain(from)), to: cellOfValue(plain(to)) };
  });
}

const conflictsOf = (subject: Subject, { values }: Work) =>
  rebase(subject.values, changesOf(values)).conflicts;

function refuseConflicts(subject: Subject, conflicts: readonly RebaseConflict[]): void {
  if (conflicts.length === 0) return;
  refuse("amendment.conflicts", { conflicts: toldConflicts(subject, conflicts) });
}

function toldConflicts(subject: Subject, conflicts: readonly RebaseConflict[]): Sentence[] {
  return conflicts.map(({ field, from, to, now }): Sentence => {
    const label = subject.fields.find(({ name }) => name === field)?.label;
    return sentence("amendment.conflict", {
      field: label ? sentence(label) : field,
      from: cellOfValue(from),
      to: cellOfValue(to),
      now: cellOfValue(now),
    });
  });
}

function changesOf(values: FormValues): ProposedChanges {
  return readProposed(String(values["changes"])) ?? refuse("amendment.bad-changes");
}

function readable(subject: Subject, changes: ProposedChanges): void {
  const to = Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, change.to]),
  );
  const read = subject.read(to);
  const named = Object.entries(to).filter(
    ([field, value]) => !isSame(subject.values[field], value),
  );
  // A value that its field would read as another ("1,000" as 1000) must be proposed as it will stand.
  if (named.some(([field, value]) => !isSame(read[field], value))) refuse("amendment.bad-changes");
}

/** The amended record, whichever noun it is. */
interface Subject {
  readonly key: string;
  readonly partyId: string | null;
  readonly undertakingId: string | null;
  readonly version: number;
  readonly values: FormValues;
  readonly scoped: FormValues;
  readonly fields: readonly Field[];
  readonly read: (changes: FormValues) => FormValues;
  readonly write: (
    work: CommandWork,
    changes: FormValues,
  ) => Promise<{ readonly result: Readonly<Record<string, unknown>> }>;
}

type Work = Omit<StepWork, "added">;

/** Why what is said is of another record than the amendment was opened for, which it stays of. */
function otherRecord(
  { undertakingId, record }: StepWork["stored"],
  values: FormValues,
): Sentence | undefined {
  const [noun, key] =
    undertakingId === null ? ["party", record.partyId] : ["undertaking", undertakingId];
  return values["noun"] === noun && values["key"] === key
    ? undefined
    : sentence("amendment.other-record", { key: String(values["key"]) });
}

/** The record of a case, or why whoever asks is told nothing of it. */
async function subjectFor(
  work: Work,
  lock: "look" | "change",
): Promise<Subject | { readonly refused: Sentence }> {
  const other = otherRecord(work.stored, work.values);
  if (other) return { refused: other };
  const subject = await recordOf(work, work.values, lock);
  // It may have passed to another State or company since the amendment was opened.
  const outside = recordScopeRefusal(work.caller.actor, subject.key, subject.scoped);
  return outside ? { refused: outside } : subject;
}

async function subjectOf(work: Work, lock: "look" | "change"): Promise<Subject> {
  const subject = await subjectFor(work, lock);
  if ("refused" in subject) throw new Refusal(subject.refused);
  return subject;
}

async function recordOf(
  { trx }: CommandWork,
  asked: FormValues,
  lock: "look" | "change",
): Promise<Subject> {
  const key = String(asked["key"]);
  if (asked["noun"] === "party") {
    const party = await readParty(trx, key, lock);
    if (!party) refuse("record.none", { noun: sentence("record.party"), key });
    return {
      key,
      partyId: key,
      undertakingId: null,
      version: party.version,
      values: party.values,
      scoped: scoped(key, party.values),
      fields: partyFields,
      read: (changes) => readPartyChanges(party, changes),
      write: (work, changes) => changeParty(work, party, changes),
    };
  }
  const record = await readUndertaking(trx, key, lock);
  if (!record) refuse("record.none", { noun: sentence("record.undertaking"), key });
  const kind = recordKindOf(record.kind);
  return {
    key,
    partyId: record.values["party_id"] ? String(record.values["party_id"]) : null,
    undertakingId: key,
    version: record.version,
    values: record.values,
    scoped: record.values,
    fields: kind ? valueFields(kind) : [],
    read: (changes) => readUndertakingChanges(record, changes),
    write: (work, changes) => changeUndertaking(work, record, changes),
  };
}
