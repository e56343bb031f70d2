/**
 * A list as it came, CSV or workbook: a header and rows of cells as text, bounded in bytes, rows and
 * columns. The workbook is kept, so that it can go back with a reason in each row.
 */
import { CSV_BYTES_MOST, readCsv } from "@lodestone/mission/csv";
import { FaultReport, faultSentence } from "@lodestone/mission/fault";
import { REASON_COLUMN, REASONS_SHEET } from "@lodestone/sheets/reasons";
import { dateOfSerial } from "@lodestone/sheets/workbook-in/date-serial";
import type { Sheet, SheetCell } from "@lodestone/sheets/workbook-in/read-sheet";
import {
  readWorkbook,
  WORKBOOK_BYTES_MOST,
  type Workbook,
} from "@lodestone/sheets/workbook-in/read-workbook";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { unseenIn, withMarks } from "../forms/unseen.ts";

export interface ListRow {
  /** As a spreadsheet numbers it; the header stands in row 1. */
  readonly row: number;
  /** By the column's place in the header. */
  readonly cells: readonly (string | { readonly wrong: Sentence })[];
}

export interface ListFile {
  readonly header: readonly string[];
  readonly rows: readonly ListRow[];
  readonly sheet: string;
  readonly workbook: Workbook;
}

export const LIST_ROWS_MOST = 20_000;
/** Of either form. */
export const LIST_BYTES_MOST = Math.max(CSV_BYTES_MOST, WORKBOOK_BYTES_MOST);
const COLUMNS_MOST = 200;
const MEGABYTE = 1024 * 1024;

export async function readListFile(
  fileName: string,
  bytes: Uint8Array,
): Promise<ListFile | { readonly wrong: Sentence }> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldForm = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  const read =
    isZip || isOldForm || /\.xlsx?$/i.test(fileName)
      ? await readWorkbook(bytes)
      : csvWorkbook(fileName, bytes);
  if ("wrong" in read) return read;
  const { workbook } = read;
  const tables = workbook.sheets.filter(
    ({ name, rows }) => name !== REASONS_SHEET && rows.length > 0,
  );
  const [sheet] = tables;
  if (!sheet) return { wrong: sentence("list.empty") };
  if (tables.length > 1) {
    return { wrong: sentence("list.many-sheets", { sheets: tables.map(({ name }) => name) }) };
  }
  return listOf(sheet, workbook);
}

/** The text of a CSV file as a workbook of one sheet. */
function csvWorkbook(
  fileName: string,
  bytes: Uint8Array,
): { readonly workbook: Workbook } | { readonly wrong: Sentence } {
  if (bytes.length > CSV_BYTES_MOST) {
    const blanks = {
      megabytes: Math.ceil(bytes.length / MEGABYTE),
      most: CSV_BYTES_MOST / MEGABYTE,
    };
    return { wrong: sentence("workbook.file-large", blanks) };
  }
  const report = new FaultReport();
  const csv = readCsv(fileName, bytes, [], report);
  const [fault] = report.faults;
  if (!csv || fault) return { wrong: fault ? faultSentence(fault) : sentence("list.empty") };
  const rows = [csv.header, ...csv.records.map(({ cells }) => cells)].map((cells, i) => ({
    row: i + 1,
    cells: new Map(
      cells.flatMap((text, c) =>
        text === "" ? [] : [[c + 1, { kind: "text", text: unguarded(text) }] as const],
      ),
    ),
  }));
  return { workbook: { sheets: [{ name: "list", rows, merged: [] }], from1904: false } };
}

/** The apostrophe that our own CSV puts before what a spreadsheet would run. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function listOf(sheet: Sheet, workbook: Workbook): ListFile | { readonly wrong: Sentence } {
  const [first, ...others] = sheet.rows;
  if (first?.row !== 1) return { wrong: sentence("list.no-header", { sheet: sheet.name }) };
  if (sheet.merged.length > 0) {
    return { wrong: sentence("workbook.merged", { range: sheet.merged[0] ?? "" }) };
  }
  if (others.length > LIST_ROWS_MOST) {
    return { wrong: sentence("list.too-many-rows", { most: LIST_ROWS_MOST }) };
  }
  const columns = [...first.cells]
    .map(([at, cell]) => ({ at, name: textOf(cell, workbook.from1904) }))
    .filter((column): column is { at: number; name: string } => typeof column.name === "string")
    .filter(({ name }) => name !== REASON_COLUMN)
    .sort((a, b) => a.at - b.at);
  if (columns.length > COLUMNS_MOST) {
    return { wrong: sentence("list.too-many-columns", { most: COLUMNS_MOST }) };
  }
  const header = columns.map(({ name }) => name);
  const unseen = header.find((name) => unseenIn(name).length > 0);
  if (unseen !== undefined) {
    const blanks = { column: withMarks(unseen.slice(0, 80)), marks: unseenIn(unseen) };
    return { wrong: sentence("list.header-unseen", blanks) };
  }
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) return { wrong: sentence("list.header-twice", { column: twice }) };
  const rows = others.map(({ row, cells }) => ({
    row,
    cells: columns.map(({ at }) => textOf(cells.get(at), workbook.from1904)),
  }));
  return {
    header,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")),
    sheet: sheet.name,
    workbook,
  };
}

function textOf(
  cell: SheetCell | undefined,
  from1904: boolean,
): string | { readonly wrong: Sentence } {
  if (!cell) return "";
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.number);
    case "flag":
      return cell.flag ? "yes" : "no";
    case "date":
      return dateOfSerial(cell.serial, from1904) ?? String(cell.serial);
    case "formula":
      return { wrong: sentence("list.formula") };
    case "error":
      return { wrong: sentence("workbook.error-cell", { code: cell.code }) };
  }
}
