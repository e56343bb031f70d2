/**
 * What a rule pays a project in stated years, per kt a year of capacity: the rule is asked with the
 * plant's own cost, times and sales at full load, so that the plan's rows are the rule's amounts.
 */
import type { RowAddress } from "@lodestone/mission/table";
import type { PlanInputs } from "./plan-inputs.ts";
import { loadShare } from "./projects.ts";
import { worthOf } from "./sale-worth.ts";
import type { PlanSite } from "./sites.ts";

export interface PlanTranche {
  /** Index of the plan year in which it is paid. */
  readonly year: number;
  /** Crore of the price year per kt a year of capacity. */
  readonly perKt: number;
  readonly row: RowAddress;
}

export function tranchesOf(inputs: PlanInputs, g: number): PlanTranche[] {
  const project = inputs.projects[g];
  const site = project && inputs.sites[project.site];
  const terms = project?.terms?.tranches;
  const v = project?.sanctions[0];
  if (!site || !terms || v === undefined) return [];
  const firstRun = v + site.leadYears;
  const real = (y: number) => inputs.realPerNominal[y] ?? 1;
  const paid = terms.of({
    // Capital is spent before the first run, but its rupees are taken at that year's worth.
    capexCrPerKt: site.capex / real(firstRun),
    leadYears: site.leadYears,
    firstRunFy: inputs.years[firstRun] ?? 0,
    salesCrPerKt: (fy) => {
      const y = inputs.years.indexOf(fy);
      return y < 0 ? 0 : (salesOf(inputs, site, y) * loadShare(site, v, y)) / real(y);
    },
  });
  return paid.flatMap(({ fy, perKt }) => {
    const year = inputs.years.indexOf(fy);
    if (year < 0 || fy > terms.lastFy) return [];
    return [{ year, perKt: perKt.value * real(year), row: perKt.row }];
  });
}

/** Crore that a kt of run sells for in a year, by its dearest mode. */
function salesOf(inputs: PlanInputs, site: PlanSite, y: number): number {
  return Math.max(
    ...site.modes.map(({ flows }) =>
      flows.reduce(
        (sum, [c, tPerT]) =>
          tPerT > 0 && inputs.traded[c] ? sum + tPerT * worthOf(inputs, c, y, true) : sum,
        0,
      ),
    ),
  );
}
