/** The sheets of a plan's workbook: rows by table and key, years in order, faults in one list. */
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
import type { OutTable } from "@lodestone/sheets/out-table";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import type { Workbook } from "@lodestone/sheets/workbook-in/read-workbook";
import { planSheetRows, refuseUnknown, yearlyRows, type PlanRow } from "./plan-sheet.ts";

/** Every figure of the sheet follows from the others, so a person may take it out. */
const FIGURES = "figures";

export class PlanSheets {
  readonly faults: SheetFault[] = [];
  readonly #rows = new Map<string, readonly PlanRow[]>();
  #years: readonly number[] = [];

  /** `tables` say what sheets and columns there are. */
  constructor({ sheets, from1904 }: Workbook, tables: readonly OutTable[]) {
    const byName = new Map(sheets.map((sheet) => [sheet.name.trim(), sheet]));
    for (const table of tables) {
      const sheet = byName.get(table.name);
      if (!sheet && table.name === FIGURES) continue;
      this.#rows.set(table.name, planSheetRows(table, sheet, from1904, this.faults));
    }
    const keysOf = new Map(tables.map(({ name, key }) => [name, key]));
    for (const table of tables) {
      refuseUnknown(
        table,
        this.of(table.name),
        (name) => new Set(this.of(name).map((row) => row.key(keysOf.get(name) ?? []))),
      );
    }
  }

  of(table: string): readonly PlanRow[] {
    return this.#rows.get(table) ?? [];
  }

  /** The years every yearly sheet must have; told once by the headline. */
  planYears(first: number, last: number): readonly number[] {
    this.#years = Array.from({ length: Math.max(0, last - first + 1) }, (_, y) => first + y);
    return this.#years;
  }

  /** Things told apart by some columns, each a row a year, in the order in which they first stand. */
  groups(table: string, columns: readonly string[]): PlanGroup[] {
    return [...this.#grouped(table, columns).values()].flatMap((rows) => {
      const [head] = rows;
      if (!head) return [];
      const refuse = (what: Sentence) => head.refuse(undefined, what);
      return [new PlanGroup(head, yearlyRows(rows, this.#years, refuse))];
    });
  }

  /** The things of another sheet, each with its rows of a yearly one. */
  withYears(owners: string, table: string, columns: readonly string[]): PlanGroup[] {
    const grouped = this.#grouped(table, columns);
    return this.of(owners).map((head) => {
      const refuse = (what: Sentence) =>
        head.refuse(undefined, sentence("plan-book.in-sheet", { sheet: table, what }));
      return new PlanGroup(
        head,
        yearlyRows(grouped.get(head.key(columns)) ?? [], this.#years, refuse),
      );
    });
  }

  #grouped(table: string, columns: readonly string[]): ReadonlyMap<string, readonly PlanRow[]> {
    return Map.groupBy(this.of(table), (row) => row.key(columns));
  }
}

/** One thing and its rows, one for each year of the plan. */
export class PlanGroup {
  /** Where the thing itself stands. */
  readonly head: PlanRow;
  readonly #years: readonly (PlanRow | undefined)[];

  constructor(head: PlanRow, years: readonly (PlanRow | undefined)[]) {
    this.head = head;
    this.#years = years;
  }

  numbers(column: string): number[] {
    return this.#years.map((row) => row?.number(column) ?? 0);
  }

  numbersOrNull(column: string): (number | null)[] {
    return this.#years.map((row) => row?.numberOrNull(column) ?? null);
  }
}

export function nameIn(row: PlanRow): Bilingual {
  return { en: row.text("name_en"), hi: row.text("name_hi") };
}
