/**
 * A project runs at most what stands:
 *
 *   sum_m run[g,m,y] <= stands[s,y]                                        existing or committed
 *   sum_m run[g,m,y] <= sum_{v in g} load[p, y - v - lead] build[s,v]      candidates
 *
 * and where a project has several sanction years, its last plan year is told apart by them, so
 * that each can carry its own years of life beyond the plan (participation):
 *
 *   run[g,m,last] = sum_v last[s,m,v],   sum_m last[s,m,v] <= load build[s,v]
 */
import { lastRunOf, runOf, type PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare, type Project } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { PlanRows } from "../rows.ts";

export function addCapacity(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  inputs.projects.forEach((project, g) => {
    const site = inputs.sites[project.site];
    if (!site) return;
    inputs.years.forEach((_, y) => {
      if (runOf(columns, g, 0, y) < 0) return;
      const stands = project.sanctions.length === 0 ? (site.stands[y] ?? 0) : 0;
      rows.begin("capacity", g, y, -Infinity, stands);
      site.modes.forEach((_mode, m) => rows.put(runOf(columns, g, m, y), 1));
      for (const v of project.sanctions) {
        rows.put(columns.build.at(project.site, v), -loadShare(site, v, y));
      }
    });
    addLastYear(inputs, columns, rows, g, project, site);
  });
}

function addLastYear(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  g: number,
  project: Project,
  site: PlanSite,
): void {
  const y = inputs.years.length - 1;
  const split = project.sanctions.filter((v) => lastRunOf(columns, project.site, 0, v) >= 0);
  if (split.length === 0) return;
  site.modes.forEach((_mode, m) => {
    rows.begin("capacity", g, y, 0, 0);
    rows.put(runOf(columns, g, m, y), 1);
    for (const v of split) rows.put(lastRunOf(columns, project.site, m, v), -1);
  });
  for (const v of split) {
    rows.begin("capacity", g, y, -Infinity, 0);
    site.modes.forEach((_mode, m) => rows.put(lastRunOf(columns, project.site, m, v), 1));
    rows.put(columns.build.at(project.site, v), -loadShare(site, v, y));
  }
}
