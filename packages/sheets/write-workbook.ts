/** Writes sheets of cells as an XLSX file; ExcelJS does the writing. */
import ExcelJS from "exceljs";
import { encodeCellText } from "./cell-text.ts";

export type OutValue =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly shown: string }
  | { readonly date: string };

export interface OutSheet {
  /** At most 31 characters, as spreadsheets allow. */
  readonly name: string;
  readonly header: readonly string[];
  /** Rows by the number they stand in; the header is row 1. */
  readonly rows: readonly { readonly row: number; readonly values: readonly OutValue[] }[];
}

export const SHEET_NAME_MOST = 31;

const WIDTH_LEAST = 8;
const WIDTH_MOST = 60;
/** Rows looked at to find how wide a column should be. */
const ROWS_MEASURED = 200;

/** `date` is the workbook's own date, so that the same tables give the same workbook. */
export async function writeWorkbook(
  sheets: readonly OutSheet[],
  title: string,
  date: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = "Lodestone";
  workbook.created = workbook.modified = new Date(`${date}T00:00:00Z`);
  for (const { name, header, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    header.forEach((column, c) => {
      setCell(sheet.getCell(1, c + 1), column);
      sheet.getCell(1, c + 1).font = { bold: true };
      const lengths = rows.slice(0, ROWS_MEASURED).map(({ values }) => lengthOf(values[c] ?? null));
      const widest = Math.max(WIDTH_LEAST, column.length, ...lengths) + 1;
      sheet.getColumn(c + 1).width = Math.min(WIDTH_MOST, widest);
    });
    for (const { row, values } of rows) {
      values.forEach((value, c) => {
        if (value !== null && value !== "") setCell(sheet.getCell(row, c + 1), value);
      });
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function setCell(cell: ExcelJS.Cell, value: OutValue): void {
  if (typeof value === "string") {
    cell.value = encodeCellText(value);
    // The text format keeps a spreadsheet from making a date of 2006-07 when the cell is edited.
    cell.numFmt = "@";
  } else if (typeof value === "object" && value !== null && "formula" in value) {
    cell.value = { formula: value.formula, result: value.shown };
  } else if (typeof value === "object" && value !== null) {
    cell.value = new Date(`${value.date}T00:00:00Z`);
    cell.numFmt = "yyyy-mm-dd";
  } else {
    cell.value = value;
  }
}

function lengthOf(value: OutValue): number {
  return typeof value === "object" ? 10 : String(value).length;
}
