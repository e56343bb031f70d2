/** Puts what runs take in of a commodity in a year into the open row. */
import { runOf, type PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

/** `factor` times  sum of inputs of runs. */
export function putInputs(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  c: number,
  y: number,
  factor: number,
): void {
  inputs.projects.forEach((project, g) => {
    inputs.sites[project.site]?.modes.forEach(({ flows }, m) => {
      for (const [commodity, tPerT] of flows) {
        if (commodity === c && tPerT < 0) rows.put(runOf(columns, g, m, y), -tPerT * factor);
      }
    });
  });
}
