/**
 * The counted import of a commodity in a year never falls below zero, so that exports of one year
 * or one commodity cannot pay for imports of another, nor hoarding for buying later:
 *
 *   imported[c,y] >= sum_u buy - sell - (stock[c,y] - stock[c,y-1]),   imported >= 0
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";
import { putNetImport } from "./net-import.ts";

export function addCountedImport(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  for (const [c, y, column] of columns.imported.entries()) {
    rows.begin("counted-import", c, y, 0, Infinity);
    rows.put(column, 1);
    putNetImport(inputs, columns, rows, c, y, -1);
  }
}
