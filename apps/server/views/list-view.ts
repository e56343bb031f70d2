/** Turns rows of a pack table into a list with the columns a reader wants. */
import type { Cell, Column, List } from "@lodestone/api/list";
import { findRow, nameOf, type Mission } from "@lodestone/mission/mission";
import type { TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import type { WordKey } from "@lodestone/words/catalogue";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { provenanceView, type SourcedRow } from "./provenance-view.ts";

/** How a cell is read from its row; the key is the pack's column, or the stem of a bilingual pair. */
export type Reading =
  | "text"
  | "name"
  | "place"
  | "commodity"
  | "minerals"
  | "choice"
  | Column["kind"];

export interface ColumnSpec {
  readonly key: string;
  readonly as: Reading;
  /** Where the cell is not the row's own: how it is found. */
  readonly find?: (mission: Mission, row: LooseRow) => number | string | undefined;
}

export interface ListSpec {
  readonly table: TableName;
  readonly title: WordKey;
  readonly note?: WordKey;
  readonly columns: readonly ColumnSpec[];
  readonly where?: (row: LooseRow, mission: Mission) => boolean;
}

export function listView(mission: Mission, spec: ListSpec): List {
  const { where } = spec;
  const rows = (mission[spec.table] as unknown as readonly LooseRow[]).filter(
    (row) => where === undefined || where(row, mission),
  );
  return {
    list: spec.title.replace("list.", ""),
    title: tell(sentence(spec.title)),
    note: spec.note ? tell(sentence(spec.note)) : null,
    columns: spec.columns.map(columnView),
    rows: rows.map((row) => ({
      cells: Object.fromEntries(
        spec.columns.map((column) => [column.key, cellOf(mission, row, column)]),
      ),
      provenance: "grade" in row ? provenanceView(mission, row as unknown as SourcedRow) : null,
    })),
  };
}

function columnView({ key, as }: ColumnSpec): Column {
  const kinds: Partial<Record<Reading, Column["kind"]>> = {
    name: "text",
    place: "text",
    commodity: "text",
    minerals: "text",
    choice: "text",
  };
  return {
    key,
    title: tell(sentence(`column.${key}` as WordKey)),
    kind: kinds[as] ?? (as as Column["kind"]),
  };
}

function cellOf(mission: Mission, row: LooseRow, { key, as, find }: ColumnSpec): Cell {
  if (as === "name")
    return { en: String(row[`${key}_en`] ?? ""), hi: String(row[`${key}_hi`] ?? "") };
  const value = find ? find(mission, row) : row[key];
  if (value === undefined) return null;
  switch (as) {
    case "place": {
      const place = findRow(mission, "places", String(value));
      return place ? nameOf(place) : String(value);
    }
    case "commodity": {
      const commodity = findRow(mission, "commodities", String(value));
      return commodity ? nameOf(commodity) : String(value);
    }
    case "minerals":
      return mineralNames(mission, [value].flat() as readonly string[]);
    case "choice":
      return tell(sentence(`choice.${String(value)}` as WordKey));
    case "text":
    case "date":
      return String(value);
    default:
      return Number(value);
  }
}

function mineralNames(mission: Mission, keys: readonly string[]): Cell {
  const rows = keys.flatMap((key) => findRow(mission, "minerals", key) ?? []);
  return {
    en: rows.map((row) => row.name_en).join(", "),
    hi: rows.map((row) => row.name_hi).join(", "),
  };
}
