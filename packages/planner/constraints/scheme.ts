/**
 * Support as a scheme writes it. Each kind is a file of its own and lays rows of an awarded project
 * and of its pool: sales-incentive.ts, capital-support.ts, tranche.ts; winners in whole plants are
 * in winners.ts. Of the whole scheme:
 *
 *   sum_g build <= capacityTotalKt
 *
 * Where an auction sets the support the rows are ceilings, and the last pass pays at most what is
 * needed; where a rule sets it they are equalities: exactly what the rule gives.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";
import { addCapitalPool, addCapitalSupport } from "./capital-support.ts";
import { addIncentivePool, addSalesIncentive } from "./sales-incentive.ts";
import { addTranchePool, addTranches } from "./tranche.ts";

export function addScheme(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.projects.forEach((project, g) => {
    const site = inputs.sites[project.site];
    const [v] = project.sanctions;
    if (!site || !project.terms || v === undefined) return;
    const supported = {
      inputs,
      columns,
      rows,
      g,
      site,
      v,
      build: columns.build.at(project.site, v),
    };
    const { incentive, capital } = project.terms;
    if (incentive) addSalesIncentive(supported, incentive);
    if (capital) addCapitalSupport(supported, capital);
    addTranches(supported);
  });
  [...inputs.terms.values()].forEach((terms, k) => {
    const won = inputs.projects.flatMap((project, g) => (project.terms === terms ? [g] : []));
    if (terms.capacityTotalKt) {
      rows.begin("scheme-capacity", k, -1, -Infinity, terms.capacityTotalKt.value);
      for (const g of won) {
        const project = inputs.projects[g];
        for (const v of project?.sanctions ?? []) {
          rows.put(columns.build.at(project?.site ?? -1, v), 1);
        }
      }
    }
    const pooled = { inputs, columns, rows, won, k };
    if (terms.incentive) addIncentivePool(pooled, terms.incentive);
    if (terms.capital) addCapitalPool(pooled, terms.capital);
    if (terms.tranches) addTranchePool(pooled, terms.tranches);
  });
}
