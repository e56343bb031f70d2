/**
 * A stated dependence over all commodities and years, as a share of importing every final product:
 *
 *   Dep <= share Dep0 + over
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { dependenceOfImportingAll, dependenceWeights } from "../objectives.ts";
import type { PlanRequest } from "../request.ts";
import type { PlanRows } from "../rows.ts";

export function addIndexCap(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  rows: PlanRows,
): void {
  if (request.indexCap === undefined) return;
  const ceiling = request.indexCap * dependenceOfImportingAll(inputs);
  rows.begin("index-cap", 0, -1, -Infinity, ceiling);
  for (const [column, weight] of dependenceWeights(inputs, columns)) rows.put(column, weight);
  rows.put(columns.indexOver, -1);
}
