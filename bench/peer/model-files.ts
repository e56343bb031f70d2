/**
 * A model as plain files that any language reads: counts and names of families as JSON, and each
 * array as its bytes in the machine's own order, whole numbers as i32 and others as f64. Infinity is
 * a number there, which JSON has not.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ColumnFamily, type PlanColumns } from "@lodestone/planner/columns";
import type { Formulation } from "@lodestone/planner/formulate";
import { lensWeights } from "@lodestone/planner/passes";
import { families } from "@lodestone/planner/rows";

/** A formulation's model with its lens as the objective, and the family of each row and column. */
export async function writeModelFiles(folder: string, formulation: Formulation): Promise<void> {
  const { model, rows, columns } = formulation;
  const { familyNames, familyOfColumn } = columnFamilies(columns, model.columnCount);
  const familyOfRow = Int32Array.from({ length: model.rowCount }, (_, row) =>
    families.indexOf(rows.meaning(row).family),
  );
  const arrays: Readonly<Record<string, Float64Array | Int32Array>> = {
    "columnCost.f64": lensWeights(formulation),
    "columnLower.f64": model.columnLower,
    "columnUpper.f64": model.columnUpper,
    "rowLower.f64": model.rowLower,
    "rowUpper.f64": model.rowUpper,
    "starts.i32": model.starts,
    "entryRow.i32": model.entryRow,
    "entryValue.f64": model.entryValue,
    "familyOfRow.i32": familyOfRow,
    "familyOfColumn.i32": familyOfColumn,
  };
  const shape = {
    columnCount: model.columnCount,
    rowCount: model.rowCount,
    offset: model.offset,
    rowFamilies: families,
    columnFamilies: familyNames,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "shape.json"), JSON.stringify(shape));
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays)) {
    await writeFile(path.join(folder, name), new Uint8Array(buffer, byteOffset, byteLength));
  }
}

function columnFamilies(columns: PlanColumns, columnCount: number) {
  const named = Object.entries(columns).flatMap(([name, family]) =>
    family instanceof ColumnFamily ? [[name, family] as const] : [],
  );
  // A column of no family is the miss of the stated index, the only one that stands alone.
  const familyNames = [...named.map(([name]) => name), "indexOver"];
  const familyOfColumn = new Int32Array(columnCount).fill(named.length);
  named.forEach(([, family], f) => {
    for (const [, , column] of family.entries()) familyOfColumn[column] = f;
  });
  return { familyNames, familyOfColumn };
}
