/**
 * A list of undertakings on its way out: one kind with all its fields, or many with what all have.
 * The public's list holds published fields and no others, by allow-list.
 */
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { Language } from "@lodestone/units/indian-number";
import type { OutCell, OutColumn, OutTable } from "@lodestone/sheets/out-table";
import type { FieldValue } from "../forms/field.ts";
import type { RecordField } from "../records/kind.ts";
import { kindName, ownFields, recordKindOf, valueFields } from "../records/kinds.ts";
import { plain, type UndertakingRecord } from "../records/record.ts";

export interface OutList {
  /** One kind, or null for a list of several. */
  readonly kind: string | null;
  readonly records: readonly UndertakingRecord[];
  readonly reader: "public" | "office";
  readonly language: Language;
  /** The day the list was taken on. */
  readonly asOf: string;
  /** What every row must say of itself, such as that it is invented. */
  readonly note?: string;
}

/** The fields that a reader gets of a kind; of several kinds, what every undertaking has. */
export function fieldsFor({ kind, reader }: Pick<OutList, "kind" | "reader">): RecordField[] {
  const found = kind === null ? undefined : recordKindOf(kind);
  const fields = found ? valueFields(found) : ownFields({ statuses: [] });
  return fields.filter(({ publish }) => reader === "office" || publish);
}

/** A kind that is closed, or that nobody knows, is not for the public. */
export function recordsFor({ records, reader }: OutList): readonly UndertakingRecord[] {
  return records.filter(({ kind }) => {
    const found = recordKindOf(kind);
    return reader === "office" || (found !== undefined && !found.closed);
  });
}

export function listTable(list: OutList): OutTable {
  const { language, asOf, kind, note } = list;
  const words = (key: Parameters<typeof sentence>[0]) => say(language, sentence(key));
  const fields = fieldsFor(list);
  const text = (name: string, describes: string): OutColumn => ({ name, kind: "text", describes });
  return {
    name: kind === null ? "undertakings" : kind.replaceAll("-", "_"),
    describes: say(language, kind === null ? sentence("record.undertaking") : kindName(kind)),
    key: ["key"],
    columns: [
      text("key", words("export.key")),
      text("kind_of_record", words("export.kind")),
      ...fields.map((field) => columnOf(field, words(field.label))),
      { name: "version", kind: "whole", describes: words("export.version") },
      // In every row, for a CSV has nowhere else to say it.
      { name: "list_as_of", kind: "text", describes: words("export.as-of") },
      ...(note === undefined ? [] : [text("note", words("export.note"))]),
    ],
    rows: recordsFor(list).map((record) => [
      record.undertakingId,
      record.kind,
      ...fields.map((field) => cellOf(field, record.values[field.name])),
      record.version,
      asOf,
      ...(note === undefined ? [] : [note]),
    ]),
  };
}

function columnOf({ name, kind, required }: RecordField, describes: string): OutColumn {
  const optional = required ? {} : ({ optional: true } as const);
  switch (kind) {
    case "rupees":
      return {
        name: name.replace(/_paise$/, "_rupees"),
        kind: "number",
        unit: "rupees",
        describes,
        ...optional,
      };
    case "count":
      return { name, kind: "whole", describes, ...optional };
    case "number":
    case "t":
    case "kg":
    case "share":
      return { name, kind: "number", describes, ...optional };
    case "yes-no":
      return { name, kind: "flag", describes, ...optional };
    default:
      return { name, kind: "text", describes, ...optional };
  }
}

export function cellOf({ kind }: RecordField, value: FieldValue | undefined): OutCell {
  const known = plain(value);
  if (known === null || kind !== "rupees") return known;
  return Number(known) / 100;
}
