/** The workbook as it came, with what is wrong written beside each row, for the one who sent it. */
import { say } from "@lodestone/words/say";
import type { Language } from "@lodestone/units/indian-number";
import { REASON_COLUMN, REASONS_SHEET } from "./reasons.ts";
import type { SheetFault } from "./sheet-fault.ts";
import { dateOfSerial } from "./workbook-in/date-serial.ts";
import type { Sheet, SheetCell } from "./workbook-in/read-sheet.ts";
import type { Workbook } from "./workbook-in/read-workbook.ts";
import { writeWorkbook, type OutSheet, type OutValue } from "./write-workbook.ts";

export async function workbookWithReasons(
  workbook: Workbook,
  faults: readonly SheetFault[],
  language: Language,
  today: string,
  banner?: string,
): Promise<Uint8Array> {
  const own = workbook.sheets.filter(({ name }) => name !== REASONS_SHEET);
  const sheets = own.map((sheet) => withReasons(sheet, faults, language, workbook.from1904));
  return await writeWorkbook(
    [reasonsSheet(faults, language, banner), ...sheets],
    REASONS_SHEET,
    today,
  );
}

/** Every fault in one list, those of whole sheets too, which no row can carry; above them what is to be known of all. */
function reasonsSheet(
  faults: readonly SheetFault[],
  language: Language,
  banner: string | undefined,
): OutSheet {
  const above = banner === undefined ? [] : [["", null, null, "", banner]];
  return {
    name: REASONS_SHEET,
    header: ["sheet", "row", "column", "value", REASON_COLUMN],
    rows: [
      ...above,
      ...faults.map(({ sheet, row, column, value, what }) => [
        ...[sheet, row ?? null, column ?? null, cut(value ?? ""), say(language, what)],
      ]),
    ].map((values, i) => ({ row: i + 2, values })),
  };
}

function withReasons(
  sheet: Sheet,
  faults: readonly SheetFault[],
  language: Language,
  from1904: boolean,
): OutSheet {
  const reasons = new Map<number, string[]>();
  for (const { row, column, what } of faults.filter((fault) => fault.sheet === sheet.name)) {
    if (row === undefined || row === 1) continue;
    const words = say(language, what);
    const told = column === undefined ? words : `${column}: ${words}`;
    reasons.set(row, [...(reasons.get(row) ?? []), told]);
  }
  const heading = sheet.rows[0]?.row === 1 ? sheet.rows[0].cells : new Map<number, SheetCell>();
  const kept = [...heading].find(([, cell]) => outValue(cell, from1904) === REASON_COLUMN)?.[0];
  const last = Math.max(0, ...sheet.rows.map(({ cells }) => Math.max(...cells.keys())));
  const reasonAt = kept ?? last + 1;
  const valuesOf = (cells: ReadonlyMap<number, SheetCell>, reason: string) =>
    Array.from({ length: Math.max(last, reasonAt) }, (_, i): OutValue => {
      if (i + 1 === reasonAt) return reason;
      const cell = cells.get(i + 1);
      return cell ? outValue(cell, from1904) : null;
    });
  const cellsByRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const rowNumbers = [...new Set([...cellsByRow.keys(), ...reasons.keys()])].filter(
    (row) => row > 1,
  );
  return {
    name: sheet.name,
    header: valuesOf(heading, REASON_COLUMN).map((value) =>
      typeof value === "string" ? value : "",
    ),
    rows: rowNumbers
      .sort((a, b) => a - b)
      .map((row) => ({
        row,
        values: valuesOf(cellsByRow.get(row) ?? new Map(), (reasons.get(row) ?? []).join("; ")),
      })),
  };
}

function outValue(cell: SheetCell, from1904: boolean): OutValue {
  switch (cell.kind) {
    case "text":
      return cut(cell.text);
    case "number":
      return cell.number;
    case "flag":
      return cell.flag;
    case "error":
      return cell.code;
    case "formula":
      return { formula: cell.formula, shown: cell.shown };
    case "date": {
      const date = dateOfSerial(cell.serial, from1904);
      return date === undefined ? cell.serial : { date };
    }
  }
}

/** A spreadsheet's cell holds 32,767 characters. */
function cut(text: string): string {
  return text.length > 32_000 ? `${text.slice(0, 32_000)}…` : text;
}
