/** A sheet as the text of a table, with the row of the sheet for each line of that text. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { tableList } from "@lodestone/mission/pack-tables";
import type { Field } from "@lodestone/mission/field";
import { packCsv } from "./pack-csv.ts";
import { REASON_COLUMN } from "@lodestone/sheets/reasons";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import { dateOfSerial } from "@lodestone/sheets/workbook-in/date-serial";
import type { Sheet, SheetCell, SheetRow } from "@lodestone/sheets/workbook-in/read-sheet";

export interface SheetTable {
  readonly csv: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly faults: readonly SheetFault[];
  rowOfLine(line: number): number;
}

export function sheetTable(sheet: Sheet, from1904: boolean): SheetTable {
  const faults: SheetFault[] = sheet.merged.map((range) => ({
    sheet: sheet.name,
    row: Number(/\d+/.exec(range)?.[0] ?? 1),
    what: sentence("workbook.merged", { range }),
  }));
  const columns = columnsOf(sheet);
  const header = columns.map(({ name }) => name);
  const fields: Readonly<Record<string, Field>> =
    tableList.find(({ name }) => name === sheet.name)?.fields ?? {};
  const rows = sheet.rows
    .filter(({ row, cells }) => row > 1 && columns.some(({ at }) => cells.has(at)))
    .map((sheetRow) => ({
      row: sheetRow.row,
      cells: columns.map(({ name, at }) => {
        const read = cellText(sheetRow.cells.get(at), fields[name]?.kind, from1904);
        if (typeof read === "string") return read;
        faults.push({ sheet: sheet.name, row: sheetRow.row, column: name, ...read });
        return "";
      }),
    }));
  faults.push(...strayCells(sheet, columns));
  return {
    csv:
      header.length === 0
        ? ""
        : packCsv(
            header,
            rows.map(({ cells }) => cells),
          ),
    rows,
    faults,
    rowOfLine: lineIndex(rows),
  };
}

interface Column {
  readonly name: string;
  readonly at: number;
}

/** The header's columns; that of reasons is not the table's. */
function columnsOf({ rows }: Sheet): Column[] {
  const [first] = rows;
  if (first?.row !== 1) return [];
  return [...first.cells]
    .map(([at, cell]) => ({ at, name: plainText(cell).trim() }))
    .filter(({ name }) => name !== REASON_COLUMN)
    .sort((a, b) => a.at - b.at);
}

/** A cell under no heading would be lost without a word. */
function strayCells(sheet: Sheet, columns: readonly Column[]): SheetFault[] {
  const known = new Set(columns.map(({ at }) => at));
  const headings = sheet.rows[0]?.row === 1 ? sheet.rows[0].cells : new Map<number, SheetCell>();
  return sheet.rows
    .filter((row: SheetRow) => row.row > 1)
    .flatMap(({ row, cells }) =>
      [...cells].some(([at]) => !known.has(at) && !headings.has(at))
        ? [{ sheet: sheet.name, row, what: sentence("workbook.stray-cell") }]
        : [],
    );
}

interface Refused {
  readonly value: string;
  readonly what: Sentence;
}

/** The cell as a table writes it, or why it cannot stand there. */
function cellText(
  cell: SheetCell | undefined,
  kind: Field["kind"] | undefined,
  from1904: boolean,
): string | Refused {
  if (!cell) return "";
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.number);
    case "flag":
      // A spreadsheet in English makes TRUE of "true"; the tables say yes and no.
      return kind === "flag"
        ? cell.flag
          ? "yes"
          : "no"
        : { value: plainText(cell), what: sentence("workbook.true-false") };
    case "date": {
      const date = dateOfSerial(cell.serial, from1904);
      if (date !== undefined && (kind === "date" || kind === "partial_date")) return date;
      const value = date ?? String(cell.serial);
      return { value, what: sentence("workbook.date-cell", { value }) };
    }
    case "formula":
      return { value: `=${cell.formula}`, what: sentence("workbook.formula") };
    case "error":
      return { value: cell.code, what: sentence("workbook.error-cell", { code: cell.code }) };
  }
}

function plainText(cell: SheetCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "date":
      return String(cell.serial);
    case "flag":
      return cell.flag ? "TRUE" : "FALSE";
    case "formula":
      return cell.shown;
    case "error":
      return cell.code;
  }
}

/** Lines of the text and rows of the sheet part where cells hold line breaks or rows are left empty. */
function lineIndex(rows: SheetTable["rows"]): (line: number) => number {
  const lines: { readonly line: number; readonly row: number }[] = [];
  let line = 2;
  for (const { row, cells } of rows) {
    lines.push({ line, row });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
  }
  return (asked) => {
    // The last row that begins at or before the line.
    let low = -1;
    let high = lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.line ?? Infinity) <= asked) low = middle;
      else high = middle;
    }
    return lines[low]?.row ?? 1;
  };
}
