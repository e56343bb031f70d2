/** Rows of a list read into values by the fields of their kind; each fault with its column. */
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";
import type { FormValues } from "../forms/field.ts";
import { recordKindOf, valueFields } from "../records/kinds.ts";
import type { RecordField } from "../records/kind.ts";
import { readChanges } from "../records/read-changes.ts";
import { RECORD_KEY } from "../records/record.ts";
import { KEY_COLUMN, type ColumnMapping } from "./columns.ts";
import type { ListFile, ListRow } from "./list-file.ts";
import { keyOfWords, plainWords } from "./plain-words.ts";

export interface RowFault {
  /** Undefined where the whole row is meant. */
  readonly column: string | undefined;
  readonly value: string;
  readonly what: Sentence;
}

export interface ReadRow {
  readonly row: number;
  readonly key: string;
  /** Made from name and place, for the list gives none. */
  readonly derived: boolean;
  /** The values that the row names; an empty cell names none, and leaves the record's own. */
  readonly values: FormValues;
  readonly faults: readonly RowFault[];
}

/** Names of places in both languages to their keys, for lists say "Odisha" where records say in-od. */
export type PlaceNames = ReadonlyMap<string, string>;

export function placeNames(
  places: readonly { readonly place: string; readonly name_en: string; readonly name_hi: string }[],
): PlaceNames {
  return new Map(
    places.flatMap(({ place, name_en, name_hi }) => [
      [plainWords(name_en), place] as const,
      [plainWords(name_hi), place] as const,
    ]),
  );
}

export function readListRows(
  list: ListFile,
  kind: string,
  mapping: ColumnMapping,
  places: PlaceNames,
): readonly ReadRow[] {
  const recordKind = recordKindOf(kind);
  const fields = recordKind ? valueFields(recordKind) : [];
  const statuses = new Map(
    (recordKind?.statuses ?? []).flatMap((status) =>
      (["en", "hi"] as const).map((language) => [
        plainWords(say(language, sentence(`status.${status}` as WordKey))),
        status,
      ]),
    ),
  );
  const columns = list.header.map((column) => mapping[column]);
  return list.rows.map((row) => readRow(list, row, columns, fields, { places, statuses }));
}

interface Spellings {
  readonly places: PlaceNames;
  readonly statuses: ReadonlyMap<string, string>;
}

function readRow(
  list: ListFile,
  { row, cells }: ListRow,
  columns: readonly (string | undefined)[],
  fields: readonly RecordField[],
  spellings: Spellings,
): ReadRow {
  const faults: RowFault[] = [];
  const named: Record<string, string> = {};
  cells.forEach((cell, c) => {
    const name = columns[c];
    if (name === undefined || cell === "") return;
    if (typeof cell === "string") named[name] = asKept(name, cell, spellings);
    else faults.push({ column: list.header[c], value: "", what: cell.wrong });
  });
  const { [KEY_COLUMN]: given, ...values } = named;
  const read = readChanges(fields, values);
  for (const { field, what } of "faults" in read ? read.faults : []) {
    const column = list.header[columns.indexOf(field)];
    faults.push({ column, value: values[field] ?? "", what });
  }
  const key = given ?? derivedKey(values);
  if (key === "") {
    faults.push({ column: undefined, value: "", what: sentence("list.no-key") });
  } else if (!RECORD_KEY.test(key)) {
    const column = list.header[columns.indexOf(KEY_COLUMN)];
    const what = sentence("record.bad-key", { key: key.slice(0, 130), most: 120 });
    faults.push({ column, value: key, what });
  }
  const kept = "values" in read ? read.values : {};
  return { row, key, derived: given === undefined, values: kept, faults };
}

/** A place or a status by its name becomes its key; what is neither is left for the field to refuse. */
function asKept(name: string, cell: string, { places, statuses }: Spellings): string {
  const found =
    name === "place"
      ? places.get(plainWords(cell))
      : name === "status"
        ? statuses.get(plainWords(cell))
        : undefined;
  return found ?? cell;
}

/** The same row gives the same key again, so that a list without keys can be sent twice. */
export function derivedKey(values: Readonly<Record<string, unknown>>): string {
  return [values["name_en"], values["place"]]
    .map((part) => keyOfWords(typeof part === "string" ? part : ""))
    .filter((part) => part !== "")
    .join("-");
}
