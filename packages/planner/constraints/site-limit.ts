/**
 * What can be built at a site, or dug at a deposit:
 *
 *   sum_v build[s,v] <= limit[s]      over sanction years whose plants stand or are built in y
 *
 * One row where nothing wears out within the plan, else one for each year.
 */
import type { PlanColumns } from "../columns.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanRows } from "../rows.ts";

export function addSiteLimit(inputs: PlanInputs, columns: PlanColumns, rows: PlanRows): void {
  const lastYear = inputs.years.length - 1;
  inputs.sites.forEach((site, s) => {
    const sanctions = inputs.years.map((_, v) => v).filter((v) => columns.build.at(s, v) >= 0);
    const [first] = sanctions;
    if (first === undefined) return;
    const endOf = (v: number) => v + site.leadYears + site.lifeYears;
    const wearsOut = endOf(first) <= lastYear;
    for (const y of wearsOut ? sanctions : [lastYear]) {
      rows.begin("site-limit", s, wearsOut ? y : -1, -Infinity, site.limitKt);
      for (const v of sanctions) {
        if (v <= y && y < endOf(v)) rows.put(columns.build.at(s, v), 1);
      }
    }
  });
}
