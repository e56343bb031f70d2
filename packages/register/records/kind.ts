/**
 * A kind of undertaking as data: groups of fields, each with a mark that says whether the public may
 * see it. The mark is closed unless it is opened: deposits, stockpiles, thorium, bids and persons
 * must be opened by somebody who meant it.
 */
import type { Field as PackField } from "@lodestone/mission/field";
import { packTables, type TableName } from "@lodestone/mission/pack-tables";
import type { Table } from "@lodestone/mission/table";
import type { WordKey } from "@lodestone/words/catalogue";
import type { Field, FieldKind } from "../forms/field.ts";
import { ownColumnOf, packColumns, packSourceOf } from "./pack-sources.ts";

export interface RecordField extends Field {
  readonly publish: boolean;
}

export interface FieldGroup {
  readonly group: string;
  readonly fields: readonly RecordField[];
}

export interface RecordKind {
  readonly kind: string;
  /** What its status may be; the first is that of a newly registered one. */
  readonly statuses: readonly string[];
  readonly groups: readonly FieldGroup[];
  /** The public sees no record of it at all. */
  readonly closed?: true;
}

type More = Partial<Pick<RecordField, "required" | "publish" | "least" | "most" | "choices">>;

export function field(name: string, kind: FieldKind, more: More = {}): RecordField {
  const label = `field.${name}` as WordKey;
  return { name, kind, label, required: false, publish: false, ...more };
}

export const open = { publish: true } as const;

/** What a pack's table holds of this kind. A pack is published, and so are its columns. */
export function packGroup(table: TableName): FieldGroup {
  const source = packSourceOf(table);
  if (!source) throw new Error(`table ${table} holds no undertakings`);
  const { fields }: Table = packTables[table];
  return {
    group: "pack",
    fields: packColumns(source)
      .filter((column) => ownColumnOf(source, column) === undefined)
      .flatMap((column) => (fields[column] ? [ofPackField(column, fields[column])] : [])),
  };
}

function ofPackField(name: string, packField: PackField): RecordField {
  switch (packField.kind) {
    case "number": {
      const kind = packField.whole ? "count" : "number";
      return field(name, kind, { ...open, least: packField.least, most: packField.most });
    }
    case "fiscal_year":
      return field(name, "fiscal-year", open);
    case "date":
      return field(name, "date", open);
    case "flag":
      return field(name, "yes-no", open);
    case "choice":
      return field(name, "choice", { ...open, choices: packField.choices });
    case "key":
    case "ref":
      return field(name, "key", open);
    case "refs":
      return field(name, "keys", open);
    case "text":
    case "partial_date":
      return field(name, "text", { ...open, most: 4_000 });
  }
}

/** Where it stands, to a point; no boundary is drawn. Closed for deposits, open for what is built. */
export function position(publish: boolean): FieldGroup {
  return {
    group: "position",
    fields: [
      field("longitude", "number", { publish, least: -180, most: 180 }),
      field("latitude", "number", { publish, least: -90, most: 90 }),
    ],
  };
}
