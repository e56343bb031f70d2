/** Cells of a pack as a record keeps them, and back: text, numbers and yes or no, all of them plain JSON. */
import type { CellValue } from "@lodestone/mission/cell";
import type { Field } from "@lodestone/mission/field";
import type { Mission } from "@lodestone/mission/mission";
import { packTables } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import type { Table } from "@lodestone/mission/table";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { FieldValue, FormValues } from "../forms/field.ts";
import { ownColumnOf, packColumns, packSources, type PackSource } from "./pack-sources.ts";

export interface PackRecord {
  readonly source: PackSource;
  readonly key: string;
  readonly kind: string;
  /** The whole row without its key, source, locator, date and grade included. */
  readonly row: FormValues;
  readonly values: FormValues;
}

/** Every undertaking of a pack. */
export function packRecords(mission: Mission): readonly PackRecord[] {
  return packSources.flatMap((source) => {
    const { fields }: Table = packTables[source.table];
    const rows = mission[source.table] as unknown as readonly LooseRow[];
    return rows.map((row): PackRecord => {
      const cells: Record<string, FieldValue> = {};
      for (const column of packColumns(source)) {
        const field = fields[column];
        if (field) cells[column] = keptValue(field, row[column]);
      }
      const kind = source.kindOf(row, mission);
      const values = { ...derivedName(source, row, mission), ...valuesOfRow(source, cells) };
      return { source, key: row.at.row, kind, row: cells, values };
    });
  });
}

function derivedName({ nameOf }: PackSource, row: LooseRow, mission: Mission): FormValues {
  if (!nameOf) return {};
  const { en, hi } = nameOf(row, mission);
  return { name_en: en, name_hi: hi };
}

/** The values of a record by their names there. */
export function valuesOfRow(source: PackSource, row: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [ownColumnOf(source, column) ?? column, value]),
  );
}

export function keptValue(field: Field, value: CellValue): FieldValue {
  if (value === undefined) return null;
  if (field.kind === "fiscal_year") return fiscalYearLabel(Number(value));
  return typeof value === "object" ? value.join(";") : value;
}

/** The cell as a pack's file writes it. */
export function cellOfValue(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
