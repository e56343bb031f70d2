/**
 * Puts unmet demand of every final product in a year into the open row, each at what a tonne of it
 * would have brought in: `factor` times  sum_f most(f) short[f,y], most of inputs/most-bought.ts.
 */
import type { PlanColumns } from "../columns.ts";
import { mostBought } from "../inputs/most-bought.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

export function putUnmet(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  y: number,
  own: (commodity: number) => number,
  factor: number,
): void {
  inputs.commodities.forEach((_, f) => {
    const column = columns.short.at(f, y);
    if (column >= 0) rows.put(column, factor * mostBought(inputs.sites, f, own));
  });
}
