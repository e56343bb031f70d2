/** Which rows of two missions differ, cell by cell: why two plans could differ at all. */
import type { CellValue } from "@lodestone/mission/cell";
import { provenance } from "@lodestone/mission/field";
import type { Mission } from "@lodestone/mission/mission";
import { tableList, type TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { rowName } from "@lodestone/mission/row-name";
import type { Table } from "@lodestone/mission/table";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
import { pairRows } from "./difference.ts";

export interface CellDifference {
  readonly column: string;
  /** As the table writes it; null where the cell is empty. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface InputDifference {
  readonly table: string;
  readonly row: string;
  readonly name: Bilingual;
  readonly kind: "changed" | "added" | "removed";
  /** Cells that differ, the figure's source and grade among them; none for a whole row. */
  readonly cells: readonly CellDifference[];
}

export function compareInputs(before: Mission, after: Mission): InputDifference[] {
  return tableList.flatMap((table) =>
    pairRows(rowsOf(before, table), rowsOf(after, table), (row) => row.at.row).flatMap(
      (pair): InputDifference[] => {
        const mission = pair.after ? after : before;
        const address = { table: table.name, row: pair.key };
        const difference = { ...address, name: rowName(mission, address) };
        if (!pair.before) return [{ ...difference, kind: "added", cells: [] }];
        if (!pair.after) return [{ ...difference, kind: "removed", cells: [] }];
        const cells = cellsThatDiffer(table, pair.before, pair.after);
        return cells.length === 0 ? [] : [{ ...difference, kind: "changed", cells }];
      },
    ),
  );
}

function rowsOf(mission: Mission, { name }: Table): readonly LooseRow[] {
  return mission[name as TableName] as unknown as readonly LooseRow[];
}

function cellsThatDiffer(table: Table, before: LooseRow, after: LooseRow): CellDifference[] {
  return Object.entries(table.fields).flatMap(([column, { kind }]) => {
    const written = (row: LooseRow) => asWritten(row[column], kind === "fiscal_year");
    const cell = { column, before: written(before), after: written(after) };
    return cell.before === cell.after ? [] : [cell];
  });
}

function asWritten(value: CellValue, isFiscalYear: boolean): string | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return isFiscalYear ? fiscalYearLabel(value) : String(value);
  return typeof value === "string" ? value : value.join(";");
}

/** A sentence a figure; a row whose figure stands but whose source or grade changed has one of its own. */
export function inputSentences({ table, row, name, kind, cells }: InputDifference): Sentence[] {
  const at = { address: `${table}/${row}`, name };
  if (kind !== "changed") return [sentence(`compare.row-${kind}`, at)];
  const figures = cells.filter(({ column }) => !Object.hasOwn(provenance, column));
  if (figures.length === 0) {
    const columns = cells.map(({ column }) => column);
    return [sentence("compare.row-provenance", { ...at, columns })];
  }
  return figures.map(({ column, before, after }) =>
    sentence("compare.cell", {
      ...at,
      column,
      before: before ?? sentence("compare.empty"),
      after: after ?? sentence("compare.empty"),
    }),
  );
}
