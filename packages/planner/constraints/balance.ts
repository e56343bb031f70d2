/**
 * Balance of every commodity in every year:
 *
 *   sum_{g,m} io run + sum_u buy - sell - spill + stock[c,y-1] - stock[c,y] + sum_j collect + short
 *     = demand[c,y]
 *
 * One row holds all joint products of a mode, so a surplus of lanthanum shows itself as spill.
 */
import { runOf, type PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

export function addBalance(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  const runs = runsByCommodity(inputs);
  inputs.commodities.forEach((commodity, c) => {
    inputs.years.forEach((_, y) => {
      const demand = inputs.demand.kt[c]?.[y] ?? 0;
      rows.begin("balance", c, y, demand, demand);
      for (const { project, mode, tPerT } of runs[c] ?? []) {
        rows.put(runOf(columns, project, mode, y), tPerT);
      }
      inputs.mission.suppliers.forEach((supplier, u) => {
        if (supplier.commodity === commodity) rows.put(columns.buy.at(u, y), 1);
      });
      inputs.demand.scrap.forEach((stream, j) => {
        if (stream.scrap === c) rows.put(columns.collect.at(j, y), 1);
      });
      rows.put(columns.sell.at(c, y), -1);
      rows.put(columns.spill.at(c, y), -1);
      rows.put(columns.stock.at(c, y), -1);
      if (y > 0) rows.put(columns.stock.at(c, y - 1), 1);
      rows.put(columns.short.at(c, y), 1);
    });
  });
}

interface RunFlow {
  readonly project: number;
  readonly mode: number;
  readonly tPerT: number;
}

/** For each commodity the runs that make or take it. */
function runsByCommodity(inputs: PlanInputs): RunFlow[][] {
  const runs: RunFlow[][] = inputs.commodities.map(() => []);
  inputs.projects.forEach((project, g) => {
    inputs.sites[project.site]?.modes.forEach(({ flows }, mode) => {
      for (const [c, tPerT] of flows) runs[c]?.push({ project: g, mode, tPerT });
    });
  });
  return runs;
}
