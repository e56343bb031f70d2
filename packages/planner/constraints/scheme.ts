/**
 * Support as a scheme writes it, for each awarded project g of sanction year v:
 *
 *   quote[g] <= incentivePerKt build[s,v]
 *   incentive[g,y] = load[p, y-v-lead] quote[g] real(y)          in the window, else 0
 *   incentive[g,y] <= min( incentivePerKt real(y), turnoverShare parity[c,y] ) run[g,y]
 *   sum_y incentive[g,y] / real(y) <= incentiveCapPerKt build[s,v]
 *   subsidy[g] / real <= min( shareOfCapital capex nominal, subsidyCapPerKt ) build[s,v]
 *   pools: sum_{g,y} incentive / real(y) <= incentivePool,  sum_g subsidy / real <= subsidyPool
 *   sum_g build <= capacityTotalKt
 *
 * real(y) = realPerNominal[y]: rupees of a rule lose worth. The quote is level over the window, as
 * a bid is: without that support would be paid as early as possible (trial, 4.8). It is counted at
 * full load, so a supported plant that idles is not modelled to lose support by the kilogram; the
 * row with run keeps it from being paid for more than the rule's most on what it sells.
 */
import type { SchemeTerms } from "@lodestone/schemes/scheme-terms";
import { runOf, type PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare, type Project } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { PlanRows } from "../rows.ts";

export function addScheme(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.projects.forEach((project, g) => {
    const site = inputs.sites[project.site];
    const [v] = project.sanctions;
    if (!site || !project.terms || v === undefined) return;
    addSupport({ inputs, columns, rows, g, project, site, terms: project.terms, v });
  });
  [...inputs.terms.values()].forEach((terms, k) => addPools(inputs, columns, rows, terms, k));
}

interface Supported {
  readonly inputs: PlanInputs;
  readonly columns: PlanColumns;
  readonly rows: PlanRows;
  readonly g: number;
  readonly project: Project;
  readonly site: PlanSite;
  readonly terms: SchemeTerms;
  readonly v: number;
}

function addSupport(supported: Supported): void {
  const { inputs, columns, rows, g, project, site, terms, v } = supported;
  const build = columns.build.at(project.site, v);
  rows.begin("scheme", g, -1, -Infinity, 0);
  rows.put(columns.quote.at(g, 0), 1);
  rows.put(build, -terms.incentivePerKt.value);
  addIncentiveYears(supported);
  rows.begin("scheme", g, -1, -Infinity, 0);
  inputs.years.forEach((_, y) => rows.put(columns.incentive.at(g, y), 1 / realOf(inputs, y)));
  rows.put(build, -terms.incentiveCapPerKt.value);
  // Paid on commissioning; capital is spent before it, but its rupees are taken at that year's worth.
  const paid = realOf(inputs, v + site.leadYears);
  const perKt = Math.min(
    terms.subsidyShareOfCapital.value * site.capex,
    terms.subsidyCapPerKt.value * paid,
  );
  rows.begin("scheme", g, -1, -Infinity, 0);
  rows.put(columns.subsidy.at(g, 0), 1);
  rows.put(build, -perKt);
}

function addIncentiveYears({ inputs, columns, rows, g, site, terms, v }: Supported): void {
  const sold = soldCommodity(site);
  inputs.years.forEach((_, y) => {
    const incentive = columns.incentive.at(g, y);
    if (incentive < 0) return;
    const real = realOf(inputs, y);
    rows.begin("scheme", g, y, 0, 0);
    rows.put(incentive, 1);
    rows.put(columns.quote.at(g, 0), -loadShare(site, v, y) * real);
    const turnover = terms.incentiveShareOfTurnover.value * (inputs.prices.parity[sold]?.[y] ?? 0);
    const rate = Math.min(terms.incentivePerKt.value * real, turnover);
    rows.begin("scheme", g, y, -Infinity, 0);
    rows.put(incentive, 1);
    site.modes.forEach((_mode, m) => rows.put(runOf(columns, g, m, y), -rate));
  });
}

/** What the plant sells: the commodity its run is measured in. */
function soldCommodity(site: PlanSite): number {
  return site.modes[0]?.flows.find(([, tPerT]) => tPerT === 1)?.[0] ?? -1;
}

function addPools(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  terms: SchemeTerms,
  k: number,
): void {
  const won = inputs.projects
    .map((project, g) => ({ project, g }))
    .filter(({ project }) => project.terms === terms);
  rows.begin("scheme-capacity", k, -1, -Infinity, terms.capacityTotalKt.value);
  for (const { project } of won) {
    for (const v of project.sanctions) rows.put(columns.build.at(project.site, v), 1);
  }
  rows.begin("incentive-pool", k, -1, -Infinity, terms.incentivePool.value);
  for (const { g } of won) {
    inputs.years.forEach((_, y) => rows.put(columns.incentive.at(g, y), 1 / realOf(inputs, y)));
  }
  rows.begin("subsidy-pool", k, -1, -Infinity, terms.subsidyPool.value);
  for (const { project, g } of won) {
    const site = inputs.sites[project.site];
    const paid = (project.sanctions[0] ?? 0) + (site?.leadYears ?? 0);
    rows.put(columns.subsidy.at(g, 0), 1 / realOf(inputs, paid));
  }
}

function realOf(inputs: PlanInputs, y: number): number {
  return inputs.realPerNominal[y] ?? 1;
}
