/**
 * The single-source rule: no place p supplies more than a share of what is bought of a commodity in
 * a year, with its elastic twin:
 *
 *   sum_{u at p} buy + sum_f most(f) short <= share ( sum_u buy - sell + sum_f most(f) short ) + over
 *
 * What is sold again does not dilute a supplier's share, and what is left unmet counts as if it had
 * come from the place. What is drawn from store has no place any more and is not counted.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { ceilingsOf } from "../inputs/supplier-ceilings.ts";
import type { PlanRequest } from "../request.ts";
import type { PlanRows } from "../rows.ts";
import { putUnmet } from "./unmet.ts";

export function addSupplierShare(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  rows: PlanRows,
): void {
  ceilingsOf(inputs, request).forEach(({ commodity, place, share, y }, k) => {
    const c = inputs.commodities.indexOf(commodity);
    rows.begin("supplier-share", k, y, -Infinity, 0);
    inputs.mission.suppliers.forEach((supplier, u) => {
      if (supplier.commodity !== commodity) return;
      rows.put(columns.buy.at(u, y), (supplier.place === place ? 1 : 0) - share);
    });
    rows.put(columns.sell.at(c, y), share);
    putUnmet(inputs, columns, rows, y, (i) => (i === c ? 1 : 0), 1 - share);
    rows.put(columns.supplierOver.at(k, 0), -1);
  });
}
