/**
 * A scenario: a small file that says which cells of the pack differ and why. It is applied to the
 * raw cells, so that a patched pack is read and checked exactly as one written by hand.
 */
import { sentence } from "@lodestone/words/sentence";
import { choice, grades, optional, partialDate, ref, text } from "./field.ts";
import type { FaultReport } from "./fault.ts";
import { columnsOf, readRawTable, rowKey, type RawRow, type RawTable } from "./raw-table.ts";
import { readRows, type LooseRow } from "./read-rows.ts";
import { defineTable } from "./table.ts";

export const patchTable = defineTable({
  name: "patch",
  describes: "A cell of the pack that differs in a scenario, and why.",
  key: ["table", "row", "column"],
  fields: {
    table: text("The table, without .csv"),
    row: text("The row's key, its parts joined by /; * stands for any characters"),
    column: text("The column"),
    set: optional(text("The cell's new content")),
    times: optional(text("What the number is multiplied by, its low and high too")),
    use: optional(choice(["low", "high"], "Take the row's own low or high as its value")),
    why: text("Why the cell differs"),
    source: optional(ref("sources", "Where a new figure comes from")),
    locator: optional(text("Page, table or working of a new figure")),
    as_of: optional(partialDate("Date of a new figure")),
    grade: optional(choice(grades, "Grade of a new figure")),
  },
});

/** The raw tables with the patch applied; what cannot be applied is a fault in the patch's file. */
export function applyPatch(
  tables: ReadonlyMap<string, RawTable>,
  file: string,
  bytes: Uint8Array,
  report: FaultReport,
): ReadonlyMap<string, RawTable> {
  const raw = readRawTable(patchTable, file, bytes, report);
  if (!raw) return tables;
  const patched = new Map(tables);
  for (const change of readRows(raw, report)) {
    const name = String(change["table"]);
    const table = patched.get(name);
    if (!table || !columnsOf(table.table).includes(String(change["column"]))) {
      const blanks = { table: name, value: String(change["column"]) };
      addFault(change, "column", sentence("fault.patch-column", blanks), report);
      continue;
    }
    patched.set(name, patchRows(table, change, report));
  }
  return patched;
}

function patchRows(raw: RawTable, change: LooseRow, report: FaultReport): RawTable {
  const pattern = rowPattern(String(change["row"]));
  let matches = 0;
  const rows = raw.rows.map((row) => {
    if (!pattern.test(rowKey(raw.table, row))) return row;
    matches++;
    return patchRow(raw, row, change, report);
  });
  if (matches === 0) {
    const blanks = { table: raw.table.name, value: String(change["row"]) };
    addFault(change, "row", sentence("fault.patch-no-row", blanks), report);
  }
  return { table: raw.table, rows };
}

function rowPattern(row: string): RegExp {
  return new RegExp(`^${row.split("*").map(escapePattern).join(".*")}$`);
}

function escapePattern(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function patchRow(raw: RawTable, row: RawRow, change: LooseRow, report: FaultReport): RawRow {
  const columns = columnsOf(raw.table);
  const cells = [...row.cells];
  const at = (column: string) => columns.indexOf(column);
  const column = String(change["column"]);
  const { set, times, use } = change;
  if ([set, times, use].filter((operation) => operation !== undefined).length !== 1) {
    addFault(change, "set", sentence("fault.patch-operation"), report);
    return row;
  }
  if (use !== undefined) {
    const bound = cells[at(`${column}_${String(use)}`)] ?? "";
    if (bound === "") {
      const blanks = {
        table: raw.table.name,
        row: rowKey(raw.table, row),
        bound: String(use),
        column,
      };
      addFault(change, "use", sentence("fault.patch-no-range", blanks), report);
      return row;
    }
    cells[at(column)] = bound;
    return { ...row, cells };
  }
  if (!carriesProvenance(raw, change)) {
    addFault(change, "source", sentence("fault.patch-provenance"), report);
    return row;
  }
  for (const name of ["source", "locator", "as_of", "grade"]) {
    if (at(name) >= 0) cells[at(name)] = String(change[name]);
  }
  if (set !== undefined) cells[at(column)] = String(set);
  else multiply(cells, [column, `${column}_low`, `${column}_high`].map(at), Number(times));
  return { file: change.at.file, line: change.at.line, cells };
}

function carriesProvenance(raw: RawTable, change: LooseRow): boolean {
  if (!("source" in raw.table.fields)) return true;
  return ["source", "locator", "as_of", "grade"].every((name) => change[name] !== undefined);
}

function multiply(cells: string[], positions: readonly number[], factor: number): void {
  for (const position of positions) {
    const cell = cells[position];
    if (cell) cells[position] = String(Number(cell) * factor);
  }
}

function addFault(
  change: LooseRow,
  column: string,
  what: ReturnType<typeof sentence>,
  report: FaultReport,
): void {
  report.add({ file: change.at.file, line: change.at.line, column, what });
}
