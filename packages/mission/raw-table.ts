/** A table's cells as text, by column name: what patches change and typed rows are read from. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { readCsv } from "./csv.ts";
import type { Fault, FaultReport } from "./fault.ts";
import type { Table } from "./table.ts";

export interface RawRow {
  readonly file: string;
  readonly line: number;
  /** Cells in the order of the table's own columns; absent optional columns are "". */
  readonly cells: readonly string[];
}

export interface RawTable {
  readonly table: Table;
  readonly rows: readonly RawRow[];
}

export function columnsOf(table: Table): readonly string[] {
  return Object.keys(table.fields);
}

/** The cells of a row's key joined by "/", by which patches, references and explain name a row. */
export function rowKey(table: Table, row: RawRow): string {
  const columns = columnsOf(table);
  return table.key.map((name) => row.cells[columns.indexOf(name)] ?? "").join("/");
}

/** Reads a table's file; undefined when its header cannot be used. */
export function readRawTable(
  table: Table,
  file: string,
  bytes: Uint8Array,
  report: FaultReport,
): RawTable | undefined {
  const columns = columnsOf(table);
  const csv = readCsv(file, bytes, columns, report);
  if (!csv) return undefined;
  const positions = matchHeader(table, file, csv.header, report);
  if (!positions) return undefined;
  const rows: RawRow[] = [];
  for (const record of csv.records) {
    if (record.cells.length !== csv.header.length) {
      const counts = { found: record.cells.length, wanted: csv.header.length };
      report.add({ file, line: record.line, what: sentence("fault.cells-count", counts) });
      continue;
    }
    const cells = positions.map((position) => (position < 0 ? "" : (record.cells[position] ?? "")));
    rows.push({ file, line: record.line, cells });
  }
  return { table, rows };
}

/** For each column of the table its place in the file, -1 for an absent optional one. */
function matchHeader(
  table: Table,
  file: string,
  header: readonly string[],
  report: FaultReport,
): number[] | undefined {
  const columns = columnsOf(table);
  const faults: Fault[] = [];
  const fault = (column: string, what: Sentence) =>
    faults.push({ file, line: 1, column, value: column, what });
  header.forEach((name, position) => {
    if (!columns.includes(name)) {
      fault(name, sentence("fault.header-unknown", { value: name, known: columns }));
    } else if (header.indexOf(name) !== position) {
      fault(name, sentence("fault.header-twice", { value: name }));
    }
  });
  for (const [name, field] of Object.entries(table.fields)) {
    if (!field.optional && !header.includes(name)) {
      fault(name, sentence("fault.header-missing", { missing: name }));
    }
  }
  faults.forEach((found) => report.add(found));
  return faults.length === 0 ? columns.map((name) => header.indexOf(name)) : undefined;
}
