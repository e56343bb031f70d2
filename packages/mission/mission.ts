/** A read and checked pack: typed, immutable tables, and the ways to find a row in them. */
import type { PackInfo } from "./info.ts";
import type { Row, TableName } from "./pack-tables.ts";

export type MissionTables = { readonly [N in TableName]: readonly Row<N>[] };

export interface Mission extends MissionTables {
  readonly info: PackInfo;
  /** The scenario whose patch was applied; undefined for the pack as it stands. */
  readonly scenario: string | undefined;
}

const indexes = new WeakMap<object, Map<string, unknown>>();

/** The row of a table by its key ("ndpr-oxide", or "mining/standard/monazite"). */
export function findRow<N extends TableName>(
  mission: MissionTables,
  table: N,
  key: string,
): Row<N> | undefined {
  const rows: readonly Row<N>[] = mission[table];
  let index = indexes.get(rows);
  if (!index) {
    index = new Map(rows.map((row) => [row.at.row, row]));
    indexes.set(rows, index);
  }
  return index.get(key) as Row<N> | undefined;
}

/** The row, where a check has already made sure that it exists. */
export function rowOf<N extends TableName>(mission: MissionTables, table: N, key: string): Row<N> {
  const row = findRow(mission, table, key);
  if (!row) throw new Error(`No row ${key} in ${table}: the references check has been bypassed.`);
  return row;
}

/** The name columns of a row as one name in two languages. */
export function nameOf(row: { readonly name_en: string; readonly name_hi: string }): {
  en: string;
  hi: string;
} {
  return { en: row.name_en, hi: row.name_hi };
}
