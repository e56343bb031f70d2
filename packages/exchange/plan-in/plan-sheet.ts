/** One sheet of a plan's workbook as rows of checked cells, by the columns of the table it went out as. */
import { nearestKey } from "@lodestone/mission/nearest-key";
import { fiscalYearLabel, parseFiscalYear } from "@lodestone/units/fiscal-year";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { OutCell, OutColumn, OutTable } from "@lodestone/sheets/out-table";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import { dateOfSerial } from "@lodestone/sheets/workbook-in/date-serial";
import type { Sheet, SheetCell } from "@lodestone/sheets/workbook-in/read-sheet";

/** A row of a sheet; what its cells cannot be read as is reported and stands as nothing. */
export class PlanRow {
  readonly row: number;
  readonly #sheet: string;
  readonly #cells: ReadonlyMap<string, OutCell>;
  readonly #faults: SheetFault[];

  constructor(
    sheet: string,
    row: number,
    cells: ReadonlyMap<string, OutCell>,
    faults: SheetFault[],
  ) {
    this.#sheet = sheet;
    this.row = row;
    this.#cells = cells;
    this.#faults = faults;
  }

  cell(column: string): OutCell {
    return this.#cells.get(column) ?? null;
  }

  text(column: string): string {
    return String(this.cell(column) ?? "");
  }

  number(column: string): number {
    return Number(this.cell(column) ?? 0);
  }

  numberOrNull(column: string): number | null {
    return this.cell(column) === null ? null : this.number(column);
  }

  whole(column: string): number {
    const value = this.number(column);
    if (!Number.isSafeInteger(value)) this.refuse(column, sentence("plan-book.whole"));
    return value;
  }

  fiscalYear(column: string): number {
    const value = this.text(column);
    const fy = parseFiscalYear(value);
    // An empty cell has been refused as such.
    if (fy === undefined && value !== "")
      this.refuse(column, sentence("plan-book.fiscal-year", { value }));
    return fy ?? 0;
  }

  choice<const T extends string>(column: string, choices: readonly [T, ...T[]]): T {
    const value = this.text(column);
    const found = choices.find((choice) => choice === value);
    if (found === undefined && value !== "") {
      this.refuse(column, sentence("plan-book.choice", { value, choices }));
    }
    return found ?? choices[0];
  }

  /** Several cells joined, by which rows are told apart. */
  key(columns: readonly string[]): string {
    return columns.map((column) => this.text(column)).join("\n");
  }

  refuse(column: string | undefined, what: Sentence): void {
    const place = { sheet: this.#sheet, row: this.row };
    const value = column === undefined ? "" : this.text(column);
    this.#faults.push({
      ...place,
      ...(column === undefined ? {} : { column }),
      ...(value === "" ? {} : { value }),
      what,
    });
  }
}

/** The rows of a table's sheet; a sheet, column or cell that is not as it went out is reported. */
export function planSheetRows(
  { name, key, columns }: OutTable,
  sheet: Sheet | undefined,
  from1904: boolean,
  faults: SheetFault[],
): PlanRow[] {
  if (!sheet) {
    faults.push({ sheet: name, what: sentence("plan-book.no-sheet", { sheet: name }) });
    return [];
  }
  for (const range of sheet.merged) {
    const row = Number(/\d+/.exec(range)?.[0] ?? 1);
    faults.push({ sheet: name, row, what: sentence("workbook.merged", { range }) });
  }
  const [first] = sheet.rows;
  const headings = new Map<string, number>();
  if (first?.row === 1) {
    for (const [at, cell] of first.cells) {
      if (cell.kind === "text") headings.set(cell.text.trim(), at);
    }
  }
  const missing = columns.filter((column) => !column.follows && !headings.has(column.name));
  if (missing.length > 0) {
    const names = missing.map((column) => column.name);
    faults.push({ sheet: name, row: 1, what: sentence("plan-book.no-column", { columns: names }) });
    return [];
  }
  const wanted = columns.map((column) => ({ column, at: headings.get(column.name) ?? 0 }));
  const rows = sheet.rows
    .filter(({ row, cells }) => row > 1 && wanted.some(({ at }) => cells.has(at)))
    .map(({ row, cells }) => {
      const values = new Map<string, OutCell>();
      for (const { column, at } of wanted) {
        const isKey = key.includes(column.name);
        const read = cellValue(column, cells.get(at), isKey, from1904);
        if (read !== null && typeof read === "object") {
          faults.push({ sheet: name, row, column: column.name, ...read });
        } else {
          values.set(column.name, read);
        }
      }
      return new PlanRow(name, row, values, faults);
    });
  refuseTwice(rows, key);
  return rows;
}

function refuseTwice(rows: readonly PlanRow[], key: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const told = row.key(key);
    const before = seen.get(told);
    if (before !== undefined) {
      row.refuse(key[0], sentence("plan-book.twice", { row: before, columns: key }));
    } else {
      seen.set(told, row.row);
    }
  }
}

/** What a column says of another sheet's key must stand there. */
export function refuseUnknown(
  { columns }: OutTable,
  rows: readonly PlanRow[],
  known: (sheet: string) => ReadonlySet<string>,
): void {
  for (const { name, of } of columns) {
    if (of === undefined) continue;
    const keys = known(of);
    for (const row of rows) {
      const value = row.text(name);
      if (value === "" || keys.has(value)) continue;
      const suggestion = nearestKey(value, keys);
      const nearest = suggestion
        ? sentence("fault.key-nearest", { suggestion })
        : sentence("plan-book.take-from", { sheet: of });
      row.refuse(name, sentence("plan-book.unknown", { value, sheet: of, nearest }));
    }
  }
}

/** Rows of one thing, one for each of the plan's years, in the order of the years. */
export function yearlyRows(
  rows: readonly PlanRow[],
  years: readonly number[],
  refuse: (what: Sentence) => void,
): (PlanRow | undefined)[] {
  const found = new Map<number, PlanRow>();
  for (const row of rows) {
    const fy = row.fiscalYear("fy");
    if (fy !== 0 && !years.includes(fy)) {
      const [first = 0, last = 0] = [years[0], years.at(-1)];
      row.refuse("fy", sentence("plan-book.outside", { fy, first, last }));
    }
    found.set(fy, row);
  }
  const missing = years.filter((fy) => !found.has(fy));
  if (missing.length > 0) {
    refuse(sentence("plan-book.year-missing", { fys: missing.map(fiscalYearLabel) }));
  }
  return years.map((fy) => found.get(fy));
}

interface Refused {
  readonly value?: string;
  readonly what: Sentence;
}

/** A terminal would obey a control character; the stored form takes none either. */
// eslint-disable-next-line no-control-regex -- the point is to find them
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

function cellValue(
  column: OutColumn,
  cell: SheetCell | undefined,
  isKey: boolean,
  from1904: boolean,
): OutCell | Refused {
  if (!cell || (cell.kind === "text" && cell.text === "")) {
    if (column.optional || column.follows) return null;
    // A name may be empty; a key and a number may not.
    return column.kind === "text" && !isKey ? "" : { what: sentence("plan-book.empty") };
  }
  switch (cell.kind) {
    case "formula":
      return { value: `=${cell.formula}`, what: sentence("plan-book.formula") };
    case "error":
      return { value: cell.code, what: sentence("workbook.error-cell", { code: cell.code }) };
    case "date": {
      const value = dateOfSerial(cell.serial, from1904) ?? String(cell.serial);
      return { value, what: sentence("workbook.date-cell", { value }) };
    }
    case "flag":
      return valueAs(column, cell.flag);
    case "number":
      return valueAs(column, cell.number);
    case "text":
      return valueAs(column, cell.text);
  }
}

/** A value where its column takes it. */
function valueAs({ kind, unit = "" }: OutColumn, value: string | number | boolean) {
  const told = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (kind === "flag") {
    return typeof value === "boolean" ? value : { value: told, what: sentence("plan-book.flag") };
  }
  if (typeof value === "boolean") return { value: told, what: sentence("workbook.true-false") };
  if (kind === "text") {
    return CONTROL.test(told) ? { what: sentence("stored.text") } : told;
  }
  const blanks = { value: told, unit };
  return typeof value === "number"
    ? value
    : { value: told, what: sentence("plan-book.not-number", blanks) };
}
