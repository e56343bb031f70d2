/** Turns a raw table into typed rows: every cell by its field, keys unique, lows and highs in order. */
import { sentence } from "@lodestone/words/sentence";
import { readCell, type CellValue } from "./cell.ts";
import type { FaultReport } from "./fault.ts";
import type { RawRow, RawTable } from "./raw-table.ts";
import { rowKey } from "./raw-table.ts";
import type { RowAddress, Table } from "./table.ts";

export type LooseRow = Readonly<Record<string, CellValue>> & { readonly at: RowAddress };

/** The rows without a fault in themselves; those with one are in the report. */
export function readRows(raw: RawTable, report: FaultReport): LooseRow[] {
  const seen = new Map<string, number>();
  const rows: LooseRow[] = [];
  for (const rawRow of raw.rows) {
    if (report.full) break;
    const row = readRow(raw, rawRow, report);
    if (!row || !isNewKey(raw.table, row, seen, report)) continue;
    rows.push(row);
  }
  return rows;
}

function readRow(raw: RawTable, rawRow: RawRow, report: FaultReport): LooseRow | undefined {
  const { table } = raw;
  const { file, line } = rawRow;
  const row: Record<string, CellValue | RowAddress> = {};
  let sound = true;
  let position = 0;
  for (const [column, field] of Object.entries(table.fields)) {
    const cell = rawRow.cells[position++] ?? "";
    const result = readCell(field, cell);
    if ("wrong" in result) {
      sound = false;
      report.add({ file, line, column, value: cell, what: result.wrong });
    } else {
      row[column] = result.value;
    }
  }
  row["at"] = { table: table.name, row: rowKey(table, rawRow), file, line };
  if (!sound) return undefined;
  return areRangesInOrder(raw, row as LooseRow, report) ? (row as LooseRow) : undefined;
}

function isNewKey(
  table: Table,
  row: LooseRow,
  seen: Map<string, number>,
  report: FaultReport,
): boolean {
  const { row: value, file, line } = row.at;
  const first = seen.get(value);
  if (first === undefined) {
    seen.set(value, line);
    return true;
  }
  const column = table.key.join(", ");
  report.add({ file, line, column, value, what: sentence("fault.key-twice", { value, first }) });
  return false;
}

/** low <= value <= high wherever a range is given. */
function areRangesInOrder(raw: RawTable, row: LooseRow, report: FaultReport): boolean {
  let inOrder = true;
  for (const [column, field] of Object.entries(raw.table.fields)) {
    if (field.kind !== "number" || !field.ranged) continue;
    const [value, low, high] = [row[column], row[`${column}_low`], row[`${column}_high`]];
    if (low === undefined && high === undefined) continue;
    const { file, line } = row.at;
    if (low === undefined || high === undefined) {
      report.add({ file, line, column, what: sentence("fault.low-or-high") });
      inOrder = false;
    } else if (!(Number(low) <= Number(value) && Number(value) <= Number(high))) {
      const what = sentence("fault.low-high", {
        low: String(low),
        value: String(value),
        high: String(high),
      });
      report.add({ file, line, column, value: String(value), what });
      inOrder = false;
    }
  }
  return inOrder;
}
