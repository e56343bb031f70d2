/** A table of a read mission on its way out: numbers as numbers, fiscal years as they are written. */
import type { CellValue } from "@lodestone/mission/cell";
import type { Field } from "@lodestone/mission/field";
import type { Mission } from "@lodestone/mission/mission";
import { packTables, type TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import type { Table } from "@lodestone/mission/table";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutCell, OutColumn, OutTable } from "@lodestone/sheets/out-table";

export function missionTable(mission: Mission, name: TableName): OutTable {
  const table: Table = packTables[name];
  const fields = Object.entries(table.fields);
  const rows = mission[name] as unknown as readonly LooseRow[];
  return {
    name,
    describes: table.describes,
    key: table.key,
    columns: fields.map(([column, field]) => columnOf(column, field)),
    rows: rows.map((row) => fields.map(([column, field]) => cellOf(field, row[column]))),
  };
}

function columnOf(name: string, field: Field): OutColumn {
  const base = {
    name,
    describes: field.describes,
    ...(field.optional ? { optional: field.optional } : {}),
  };
  if (field.kind === "number") {
    return { ...base, kind: field.whole ? "whole" : "number", unit: field.unit };
  }
  return { ...base, kind: field.kind === "flag" ? "flag" : "text" };
}

function cellOf({ kind }: Field, value: CellValue): OutCell {
  if (value === undefined) return null;
  if (kind === "fiscal_year") return fiscalYearLabel(Number(value));
  return typeof value === "object" ? value.join(";") : value;
}
