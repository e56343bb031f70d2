/**
 * Investors take part only if the account pays them over its whole life:
 *
 *   sum_y rho[y] ( margin[a,y] + incentive + tranche ) + sum_v rho[last] tail(left) margin[m] last[s,m,v]
 *     + sum_g rho[first run] subsidy
 *   >= sum_v build[s,v] ( fix + ann_w ) ( sum_{y of life in plan} rho[y] + rho[last] tail(left) )
 *
 * Cut at the horizon instead, late builds look cheap to support (trial, section 10).
 */
import { lastRunOf, runOf, type PlanColumns } from "../columns.ts";
import type { Account } from "../inputs/accounts.ts";
import { annuity, tail } from "../inputs/discounting.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare, yearsLeft, type Project } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { PlanRows } from "../rows.ts";
import { marginOf, putAccountMargin } from "./account-margin.ts";

export function addParticipation(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.accounts.forEach((account, a) => {
    if (!account.projects.some((g) => (inputs.projects[g]?.sanctions.length ?? 0) > 0)) return;
    rows.begin("participation", a, -1, 0, Infinity);
    putEarnings(inputs, columns, rows, account);
    for (const g of account.projects) {
      const project = inputs.projects[g];
      const site = project && inputs.sites[project.site];
      if (project && site) putProject(inputs, columns, rows, g, project, site);
    }
  });
}

function putEarnings(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  account: Account,
): void {
  inputs.years.forEach((_, y) => {
    const worth = inputs.investor[y] ?? 0;
    putAccountMargin(inputs, columns, rows, account, y, worth);
    for (const g of account.projects) {
      rows.put(columns.incentive.at(g, y), worth);
      rows.put(columns.tranche.at(g, y), worth);
    }
  });
}

function putProject(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  g: number,
  project: Project,
  site: PlanSite,
): void {
  const lastYear = inputs.years.length - 1;
  for (const v of project.sanctions) {
    const column = columns.build.at(project.site, v);
    rows.put(column, -capitalCharge(inputs, site, v));
    const beyond = tailOf(inputs, site, v);
    if (beyond === 0) continue;
    site.modes.forEach((mode, m) => {
      const margin = beyond * marginOf(inputs, site, mode, lastYear);
      const split = lastRunOf(columns, project.site, m, v);
      rows.put(split >= 0 ? split : runOf(columns, g, m, lastYear), margin);
    });
  }
  const [first] = project.sanctions;
  if (first === undefined) return;
  rows.put(columns.subsidy.at(g, 0), inputs.investor[first + site.leadYears] ?? 0);
}

/** Present worth, to the investor, of a year like the last over the life left after the plan. */
function tailOf(inputs: PlanInputs, site: PlanSite, v: number): number {
  const lastYear = inputs.years.length - 1;
  if (loadShare(site, v, lastYear) === 0) return 0;
  const left = yearsLeft(site, v, lastYear);
  return (inputs.investor[lastYear] ?? 0) * tail(inputs.parameters.investorRate, left);
}

/** Present worth of a kt a year's fixed costs and capital charges over its whole life. */
export function capitalCharge(inputs: PlanInputs, site: PlanSite, v: number): number {
  const { investorRate } = inputs.parameters;
  const yearly = site.fixed + site.capex * annuity(investorRate, site.leadYears, site.lifeYears);
  let worth = tailOf(inputs, site, v);
  inputs.years.forEach((_, y) => {
    if (loadShare(site, v, y) > 0) worth += inputs.investor[y] ?? 0;
  });
  return yearly * worth;
}
