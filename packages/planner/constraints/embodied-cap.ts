/**
 * A stated dependence of an element in a year, across all forms, with its elastic twin:
 *
 *   sum_{c counted} kappa[c,e] imported[c,y] + sum_{c other} kappa[c,e] buy[c,y]
 *     + sum_f most(f) short[f,y]  <=  share sum_c kappa[c,e] demand[c,y] + over
 *
 * kappa is the element in a tonne. Imports are counted form by form and never below zero, so that
 * exporting magnets does not pay for the oxide they were made from, and what is drawn from store
 * counts as brought in; forms that are not counted are taken at all that is bought of them.
 */
import { contentOf } from "@lodestone/flows/element-balance";
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRequest } from "../request.ts";
import type { PlanRows } from "../rows.ts";
import { putUnmet } from "./unmet.ts";

export function addEmbodiedCap(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  rows: PlanRows,
): void {
  (request.embodiedCaps ?? []).forEach(({ element, fy, share }, k) => {
    const y = inputs.years.indexOf(fy);
    if (y < 0) return;
    const kappa = (c: number) => contentOf(inputs.contents, inputs.commodities[c] ?? "", element);
    rows.begin("embodied-cap", k, y, -Infinity, share * elementDemandKt(inputs, element, y));
    inputs.commodities.forEach((commodity, c) => {
      const counted = columns.imported.at(c, y);
      rows.put(counted, kappa(c));
      if (counted >= 0) return;
      inputs.mission.suppliers.forEach((supplier, u) => {
        if (supplier.commodity === commodity) rows.put(columns.buy.at(u, y), kappa(c));
      });
    });
    putUnmet(inputs, columns, rows, y, kappa, 1);
    rows.put(columns.embodiedOver.at(k, 0), -1);
  });
}

/** kt of an element in a year's final demand. */
export function elementDemandKt(inputs: PlanInputs, element: string, y: number): number {
  return inputs.commodities.reduce(
    (sum, commodity, c) =>
      sum + contentOf(inputs.contents, commodity, element) * (inputs.demand.kt[c]?.[y] ?? 0),
    0,
  );
}
