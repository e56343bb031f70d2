/**
 * A stated dependence of a commodity in a year, with its elastic twin:
 *
 *   net import + short + (1 - share) sum_{f other} most(f) short[f]
 *     <= share ( demand + sum of inputs of runs ) + over
 *
 * Use counts what is unmet (demand is whole), and what is unmet further down the chain counts as if
 * it had been made here from bought input (most: inputs/most-bought.ts): leaving magnets unmet meets
 * no cap on oxide.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRequest } from "../request.ts";
import type { PlanRows } from "../rows.ts";
import { putNetImport } from "./net-import.ts";
import { putInputs } from "./run-inputs.ts";
import { putUnmet } from "./unmet.ts";

export function addDependenceCap(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  rows: PlanRows,
): void {
  request.caps.forEach((cap, k) => {
    const c = inputs.commodities.indexOf(cap.commodity);
    const y = inputs.years.indexOf(cap.fy);
    if (c < 0 || y < 0) return;
    rows.begin("dependence-cap", k, y, -Infinity, cap.share * (inputs.demand.kt[c]?.[y] ?? 0));
    putNetImport(inputs, columns, rows, c, y, 1);
    putUnmet(inputs, columns, rows, y, (i) => (i === c ? 1 : 0), 1 - cap.share);
    // Its own unmet demand is in the use already, for demand is whole.
    rows.put(columns.short.at(c, y), cap.share);
    putInputs(inputs, columns, rows, c, y, -cap.share);
    rows.put(columns.over.at(k, 0), -1);
  });
}
