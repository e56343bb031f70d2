/** Puts the net import of a commodity in a year, stock change counted, into the open row. */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

/** `factor` times  sum_u buy - sell - (stock[c,y] - stock[c,y-1]). */
export function putNetImport(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  c: number,
  y: number,
  factor: number,
): void {
  inputs.mission.suppliers.forEach((supplier, u) => {
    if (supplier.commodity === inputs.commodities[c]) rows.put(columns.buy.at(u, y), factor);
  });
  rows.put(columns.sell.at(c, y), -factor);
  rows.put(columns.stock.at(c, y), -factor);
  if (y > 0) rows.put(columns.stock.at(c, y - 1), factor);
}
