/**
 * Scrap is at most what leaves use, and what was never served cannot come back:
 *
 *   collect[j,y] <= share[j,y] ( leaving[j,y]
 *                    - sum_{t <= y, t in plan} h[y - t] scrapPerDemand[j,t] short[c,t] )
 *
 * Lifetimes are data, so the row is linear. Unmet demand is spread over products by their part of
 * the year's demand, weighed as the scrap it would have become.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

/** Shares below this return nothing that could be weighed. */
const SHARE_LEAST = 1e-9;

export function addScrap(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.demand.scrap.forEach((stream, j) => {
    inputs.years.forEach((_, y) => {
      const share = stream.share[y] ?? 0;
      rows.begin("scrap", j, y, -Infinity, share * (stream.leavingKt[y] ?? 0));
      rows.put(columns.collect.at(j, y), 1);
      for (let t = 0; t <= y; t++) {
        const returns = share * (stream.leavingShare[y - t] ?? 0) * (stream.scrapPerDemand[t] ?? 0);
        if (returns > SHARE_LEAST) rows.put(columns.short.at(stream.commodity, t), returns);
      }
    });
  });
}
