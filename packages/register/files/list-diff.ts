/**
 * A list against the register, before anything is written: each row is new, changes a record, says
 * what stands, is at fault, or looks like a record that stands under another key.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { FieldValue, FormValues } from "../forms/field.ts";
import { isSame, plain, type UndertakingRecord } from "../records/record.ts";
import type { ReadRow, RowFault } from "./list-rows.ts";
import { plainName } from "./plain-words.ts";

export type ListLineKind = "new" | "changed" | "same" | "duplicate" | "fault";

export interface ListLine {
  readonly row: number;
  readonly kind: ListLineKind;
  readonly key: string;
  readonly derived: boolean;
  readonly name: string;
  readonly values: FormValues;
  readonly changes: readonly {
    readonly field: string;
    readonly register: FieldValue;
    readonly list: FieldValue;
  }[];
  /** Keys of records, or of rows above, that this may be again. */
  readonly like: readonly string[];
  readonly faults: readonly RowFault[];
}

/** A record by which a row may be suspected to be one that stands already. */
export interface KnownName {
  readonly undertakingId: string;
  readonly nameEn: string;
  readonly place: string | null;
}

/** What a person says of a suspected duplicate: a record of its own, or the one of this key. */
export type DuplicateChoice = { readonly own: true } | { readonly is: string };

export interface ListAgainst {
  readonly kind: string;
  readonly records: ReadonlyMap<string, UndertakingRecord>;
  readonly known: readonly KnownName[];
  /** Whether the person may write the record; a refusal is the row's fault. */
  readonly refusal: (key: string, states: readonly FormValues[]) => Sentence | undefined;
  /** Parties that stand. */
  readonly parties: ReadonlySet<string>;
  /** By row number. */
  readonly duplicates: Readonly<Record<string, DuplicateChoice>>;
}

export function diffList(rows: readonly ReadRow[], against: ListAgainst): readonly ListLine[] {
  const firstRow = new Map<string, number>();
  const names = new Map<string, string[]>();
  for (const { undertakingId, nameEn, place } of against.known) {
    addName(names, nameEn, place, undertakingId);
  }
  return rows.map((read): ListLine => {
    const choice = against.duplicates[String(read.row)];
    const key = choice && "is" in choice ? choice.is : read.key;
    const record = against.records.get(key);
    const values = record ? { ...record.values, ...read.values } : read.values;
    const name = String(values["name_en"] ?? "");
    const faults = [...read.faults, ...faultsOf(key, read, record, firstRow.get(key), against)];
    if (!firstRow.has(key)) firstRow.set(key, read.row);
    const line = { row: read.row, key, derived: read.derived, name, values: read.values, faults };
    if (faults.length > 0) return { ...line, kind: "fault", changes: [], like: [] };
    const place = plain(values["place"]) as string | null;
    const like = (names.get(nameKey(name, place)) ?? []).filter((other) => other !== key);
    addName(names, name, place, key);
    if (!record) {
      const isOwn = choice !== undefined && "own" in choice;
      const kind = like.length > 0 && !isOwn ? "duplicate" : "new";
      return { ...line, kind, changes: [], like };
    }
    const changes = Object.entries(read.values).flatMap(([field, list]) =>
      isSame(record.values[field], list)
        ? []
        : [{ field, register: plain(record.values[field]), list: plain(list) }],
    );
    return { ...line, kind: changes.length > 0 ? "changed" : "same", changes, like: [] };
  });
}

function faultsOf(
  key: string,
  read: ReadRow,
  record: UndertakingRecord | undefined,
  first: number | undefined,
  against: ListAgainst,
): RowFault[] {
  const faults: RowFault[] = [];
  const fault = (what: Sentence, value = key) => faults.push({ column: undefined, value, what });
  if (first !== undefined && key !== "") fault(sentence("list.key-twice", { key, first }));
  if (record && record.kind !== against.kind) {
    fault(sentence("list.other-kind", { key, kind: record.kind }));
  }
  // Where a cell could not be read, the values are not whole and say nothing more.
  if (read.faults.length > 0) return faults;
  if (!record && !read.values["name_en"]) fault(sentence("list.no-name"), "");
  const party = read.values["party_id"];
  if (party && !against.parties.has(String(party))) {
    fault(sentence("record.no-party", { party: String(party) }), String(party));
  }
  const after = { ...record?.values, ...read.values };
  const refused = against.refusal(key, record ? [record.values, after] : [after]);
  if (refused) fault(refused);
  return faults;
}

const nameKey = (name: string, place: string | null) => `${plainName(name)}|${place ?? ""}`;

function addName(names: Map<string, string[]>, name: string, place: string | null, key: string) {
  const at = nameKey(name, place);
  const list = names.get(at);
  if (list) list.push(key);
  else names.set(at, [key]);
}
