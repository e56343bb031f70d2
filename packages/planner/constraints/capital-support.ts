/**
 * A part of the capital, paid when an awarded project g of sanction year v first runs:
 *
 *   subsidy[g] <= min( share capex, capPerKt real ) build[s,v]   an auction sets it
 *   subsidy[g]  = the same                                       a rule sets it
 *   subsidy[g] / real <= ceiling                                 where a project has one
 *   sum_g subsidy / real <= pool
 *
 * Winners in whole plants have the caps of their size: winners.ts.
 */
import type { CapitalTerms } from "@lodestone/schemes/scheme-terms";
import { realOf, type Pooled, type Supported } from "./supported.ts";

export function addCapitalSupport(supported: Supported, terms: CapitalTerms): void {
  const { inputs, columns, rows, g, site, v, build } = supported;
  const subsidy = columns.subsidy.at(g, 0);
  // Capital is spent before the first run, but its rupees are taken at that year's worth.
  const real = realOf(inputs, v + site.leadYears);
  if (columns.winners.at(g, 0) < 0) {
    const cap = terms.capPerKt ? terms.capPerKt.value * real : Infinity;
    rows.begin("scheme", g, -1, terms.atMostWhatIsNeeded ? -Infinity : 0, 0);
    rows.put(subsidy, 1);
    rows.put(build, -Math.min(terms.share.value * site.capex, cap));
  }
  if (!terms.ceiling) return;
  rows.begin("scheme", g, -1, -Infinity, terms.ceiling.value);
  rows.put(subsidy, 1 / real);
}

export function addCapitalPool(pooled: Pooled, terms: CapitalTerms): void {
  const { inputs, columns, rows, won, k } = pooled;
  rows.begin("subsidy-pool", k, -1, -Infinity, terms.pool.value);
  for (const g of won) {
    const project = inputs.projects[g];
    const lead = inputs.sites[project?.site ?? -1]?.leadYears ?? 0;
    rows.put(columns.subsidy.at(g, 0), 1 / realOf(inputs, (project?.sanctions[0] ?? 0) + lead));
  }
}
