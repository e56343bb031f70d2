/**
 * A plant that loses on each tonne stops:
 *
 *   margin[a,y] + sum_{g in a} incentive[g,y] >= 0
 *
 * Without this row the lens of least dependence makes supported plants run for years at a loss
 * after their window (trial, 4.7). Tranches are paid for reaching a year, not by the tonne, and
 * stay out.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";
import { putAccountMargin } from "./account-margin.ts";

export function addCash(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.accounts.forEach((account, a) => {
    inputs.years.forEach((_, y) => {
      rows.begin("cash", a, y, 0, Infinity);
      putAccountMargin(inputs, columns, rows, account, y, 1);
      for (const g of account.projects) rows.put(columns.incentive.at(g, y), 1);
    });
  });
}
