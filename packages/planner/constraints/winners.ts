/**
 * Winners in whole plants, where they are asked for: n[g,i] winners of size i in project g.
 *
 *   sum_i size_i n[g,i] = build[s,v]
 *   sum_y incentive[g,y] / real(y) <= sum_i incentiveCap_i n[g,i]
 *   subsidy[g] <= or = sum_i min( share capex size_i, subsidyCap_i real ) n[g,i]
 *   sum_{g,i} n[g,i] <= most
 *
 * The n are integers until they are found, and then held (whole-winners.ts). The caps are those of
 * the winner's own band; a linear plan has those of the largest size.
 */
import type { WinnerTerms } from "@lodestone/schemes/scheme-terms";
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";
import { realOf } from "./supported.ts";

export function addWinners(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  [...inputs.terms.values()].forEach((terms, k) => {
    const won = inputs.projects.flatMap((project, g) =>
      project.terms === terms && columns.winners.at(g, 0) >= 0 ? [g] : [],
    );
    if (won.length === 0 || !terms.winners) return;
    const winners = terms.winners();
    for (const g of won) addProject(inputs, columns, rows, g, winners);
    rows.begin("winners-most", k, -1, -Infinity, winners.most.value);
    for (const g of won) {
      winners.sizes.forEach((_, i) => rows.put(columns.winners.at(g, i), 1));
    }
  });
}

function addProject(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  g: number,
  { sizes }: WinnerTerms,
): void {
  const project = inputs.projects[g];
  const site = inputs.sites[project?.site ?? -1];
  const v = project?.sanctions[0];
  if (!project?.terms || !site || v === undefined) return;
  const { incentive, capital } = project.terms;
  const putSizes = (value: (i: number) => number) =>
    sizes.forEach((_, i) => rows.put(columns.winners.at(g, i), -value(i)));
  rows.begin("winners", g, -1, 0, 0);
  rows.put(columns.build.at(project.site, v), 1);
  putSizes((i) => sizes[i]?.capacityKt ?? 0);
  if (incentive) {
    rows.begin("winners", g, -1, -Infinity, 0);
    inputs.years.forEach((_, y) => rows.put(columns.incentive.at(g, y), 1 / realOf(inputs, y)));
    putSizes((i) => sizes[i]?.incentiveCap.value ?? 0);
  }
  if (capital) {
    const real = realOf(inputs, v + site.leadYears);
    rows.begin("winners", g, -1, capital.atMostWhatIsNeeded ? -Infinity : 0, 0);
    rows.put(columns.subsidy.at(g, 0), 1);
    putSizes((i) => {
      const earned = capital.share.value * site.capex * (sizes[i]?.capacityKt ?? 0);
      return Math.min(earned, (sizes[i]?.subsidyCap.value ?? 0) * real);
    });
  }
}
