/**
 * A stockpile scheme keeps months of use of a commodity, for its cover k from its first year on:
 *
 *   kept[k,y] + uncovered[k,y] >= yearsOfUse ( demand + sum of inputs of runs )
 *   kept[k,y] <= stock[c,y]
 *   purchase[k,y] >= cif[c,y] ( kept[k,y] - kept[k,y-1] )        crore, paid from the scheme's fund
 *   sum_y purchase / real(y) <= pool                             of all covers of the scheme
 *
 * `uncovered` is the elastic twin: a fund that cannot carry the cover leaves it short in numbers.
 * Unmet demand is use, so that leaving it unmet can never make a cover cheaper. What makers keep for
 * themselves is stock too, and no fund pays for it.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";
import { putInputs } from "./run-inputs.ts";
import { realOf } from "./supported.ts";

export function addCover(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.covers.forEach((cover, k) => {
    const c = inputs.commodities.indexOf(cover.commodity);
    inputs.years.forEach((_, y) => {
      const kept = columns.kept.at(k, y);
      if (kept < 0) return;
      const share = cover.yearsOfUse.value;
      rows.begin("cover", k, y, share * (inputs.demand.kt[c]?.[y] ?? 0), Infinity);
      rows.put(kept, 1);
      rows.put(columns.uncovered.at(k, y), 1);
      putInputs(inputs, columns, rows, c, y, -share);
      rows.begin("cover", k, y, 0, Infinity);
      rows.put(columns.stock.at(c, y), 1);
      rows.put(kept, -1);
      const cif = inputs.prices.cif[c]?.[y] ?? 0;
      rows.begin("cover", k, y, 0, Infinity);
      rows.put(columns.purchase.at(k, y), 1);
      rows.put(kept, -cif);
      if (y > 0) rows.put(columns.kept.at(k, y - 1), cif);
    });
  });
  addPools(inputs, columns, rows);
}

function addPools(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.covers.forEach(({ scheme, pool }, k) => {
    if (inputs.covers.findIndex((cover) => cover.scheme === scheme) !== k) return;
    rows.begin("cover-pool", k, -1, -Infinity, pool.value);
    inputs.covers.forEach((cover, other) => {
      if (cover.scheme !== scheme) return;
      inputs.years.forEach((_, y) =>
        rows.put(columns.purchase.at(other, y), 1 / realOf(inputs, y)),
      );
    });
  });
}
