/**
 * A fund pays at most its ceilings, in rupees of the day; what a year leaves is carried over:
 *
 *   sum_{t <= y} paid[f,t] <= sum_{t <= y} ceiling[f,t]      where ceilings are by year
 *   sum_t paid[f,t] <= ceiling[f]                            over the fund's life
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

export function addFund(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.mission.funds.forEach(({ fund }, f) => {
    const paid = paymentsOf(inputs, columns, fund);
    if (paid.length === 0) return;
    const ceilings = inputs.mission.fund_ceilings.filter((row) => row.fund === fund);
    const life = ceilings.filter((row) => row.fy === undefined);
    if (life.length > 0) {
      rows.begin("fund", f, -1, -Infinity, sumOf(life));
      for (const { column, perCrore } of paid) rows.put(column, perCrore);
    }
    const yearly = ceilings.filter((row) => row.fy !== undefined);
    if (yearly.length === 0) return;
    inputs.years.forEach((fy, y) => {
      rows.begin("fund", f, y, -Infinity, sumOf(yearly.filter((row) => (row.fy ?? 0) <= fy)));
      for (const { column, perCrore, year } of paid) if (year <= y) rows.put(column, perCrore);
    });
  });
}

function sumOf(ceilings: readonly { readonly amount_inr_cr: number }[]): number {
  return ceilings.reduce((sum, row) => sum + row.amount_inr_cr, 0);
}

/** Columns a fund pays, with the year and crore of the day per real crore. */
function paymentsOf(
  inputs: PlanInputs,
  columns: PlanColumns,
  fund: string,
): { column: number; year: number; perCrore: number }[] {
  const payment = (column: number, year: number) => ({
    column,
    year,
    perCrore: 1 / (inputs.realPerNominal[year] ?? 1),
  });
  const support = inputs.projects.flatMap((project, g) => {
    if (project.terms?.fund !== fund) return [];
    const lead = inputs.sites[project.site]?.leadYears ?? 0;
    const firstRun = (project.sanctions[0] ?? 0) + lead;
    return [
      payment(columns.subsidy.at(g, 0), firstRun),
      ...inputs.years.flatMap((_, y) => [
        payment(columns.incentive.at(g, y), y),
        payment(columns.tranche.at(g, y), y),
      ]),
    ];
  });
  const purchases = inputs.covers.flatMap((cover, k) =>
    cover.fund === fund ? inputs.years.map((_, y) => payment(columns.purchase.at(k, y), y)) : [],
  );
  return [...support, ...purchases].filter(({ column }) => column >= 0);
}
