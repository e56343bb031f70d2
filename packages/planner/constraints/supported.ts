/** What the kinds of support are handed: an awarded project, or all projects of a scheme. */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { PlanRows } from "../rows.ts";

export interface Supported {
  readonly inputs: PlanInputs;
  readonly columns: PlanColumns;
  readonly rows: PlanRows;
  /** The project, its site, its sanction year and the column of its capacity. */
  readonly g: number;
  readonly site: PlanSite;
  readonly v: number;
  readonly build: number;
}

export interface Pooled {
  readonly inputs: PlanInputs;
  readonly columns: PlanColumns;
  readonly rows: PlanRows;
  /** The scheme's projects, and its place among the schemes. */
  readonly won: readonly number[];
  readonly k: number;
}

/** What a rupee of the day is worth in year y, in rupees of the price year. */
export function realOf(inputs: PlanInputs, y: number): number {
  return inputs.realPerNominal[y] ?? 1;
}
