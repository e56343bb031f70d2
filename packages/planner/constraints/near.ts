/**
 * How far a plan lies from the last approved one, by site and year of sanction:
 *
 *   build[s,v] - more[s,v] + less[s,v] = approved[s,v],    more, less >= 0
 *
 * These rows forbid nothing: `more` and `less` take up any difference, and a pass after least cost
 * and least support makes them least. What was approved where nothing can be sanctioned any more
 * (a year gone by, a site withdrawn) has no row.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRequest } from "../request.ts";
import type { PlanRows } from "../rows.ts";

export function addNear(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  rows: PlanRows,
): void {
  const { near } = request;
  if (!near) return;
  for (const [s, v, column] of columns.build.entries()) {
    const site = inputs.sites[s]?.site;
    const approved = near
      .filter((row) => row.site === site && row.fy === inputs.years[v])
      .reduce((sum, row) => sum + row.ktPerA, 0);
    rows.begin("near", s, v, approved, approved);
    rows.put(column, 1);
    rows.put(columns.more.at(s, v), -1);
    rows.put(columns.less.at(s, v), 1);
  }
}
