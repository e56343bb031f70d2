/**
 * Support by the kilogram sold, for an awarded project g of sanction year v:
 *
 *   quote[g] <= perKt build[s,v]                                 an auction sets it
 *   incentive[g,y] = load[p, y-v-lead] quote[g] real(y)          in the window, else 0
 *   incentive[g,y] <= min( perKt real(y), turnoverShare parity[c,y] ) run[g,y]
 *   incentive[g,y]  = the same                                   a rule sets it: no quote
 *   sum_y incentive[g,y] / real(y) <= capPerKt build[s,v]        winners.ts: by size of winner
 *   sum_{g,y} incentive / real(y) <= pool
 *
 * real(y) = realPerNominal[y]: rupees of a rule lose worth. The quote is level over the window, as
 * a bid is: without that support would be paid as early as possible (trial, 4.8). It is counted at
 * full load, so a supported plant that idles is not modelled to lose support by the kilogram; the
 * row with run keeps it from being paid for more than the rule's most on what it sells.
 */
import type { IncentiveTerms } from "@lodestone/schemes/scheme-terms";
import { runOf } from "../columns.ts";
import { loadShare } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";
import { realOf, type Pooled, type Supported } from "./supported.ts";

export function addSalesIncentive(supported: Supported, terms: IncentiveTerms): void {
  const { inputs, columns, rows, g, build } = supported;
  if (terms.atMostWhatIsNeeded) {
    rows.begin("scheme", g, -1, -Infinity, 0);
    rows.put(columns.quote.at(g, 0), 1);
    rows.put(build, -terms.perKt.value);
  }
  inputs.years.forEach((_, y) => addYear(supported, terms, y));
  if (columns.winners.at(g, 0) >= 0) return;
  rows.begin("scheme", g, -1, -Infinity, 0);
  inputs.years.forEach((_, y) => rows.put(columns.incentive.at(g, y), 1 / realOf(inputs, y)));
  rows.put(build, -terms.capPerKt.value);
}

function addYear(supported: Supported, terms: IncentiveTerms, y: number): void {
  const { inputs, columns, rows, g, site, v } = supported;
  const incentive = columns.incentive.at(g, y);
  if (incentive < 0) return;
  const real = realOf(inputs, y);
  if (terms.atMostWhatIsNeeded) {
    rows.begin("scheme", g, y, 0, 0);
    rows.put(incentive, 1);
    rows.put(columns.quote.at(g, 0), -loadShare(site, v, y) * real);
  }
  const parity = inputs.prices.parity[soldCommodity(site)]?.[y] ?? 0;
  const rate = Math.min(terms.perKt.value * real, terms.shareOfTurnover.value * parity);
  rows.begin("scheme", g, y, terms.atMostWhatIsNeeded ? -Infinity : 0, 0);
  rows.put(incentive, 1);
  site.modes.forEach((_mode, m) => rows.put(runOf(columns, g, m, y), -rate));
}

/** What the plant sells: the commodity its run is measured in. */
function soldCommodity(site: PlanSite): number {
  return site.modes[0]?.flows.find(([, tPerT]) => tPerT === 1)?.[0] ?? -1;
}

export function addIncentivePool(pooled: Pooled, terms: IncentiveTerms): void {
  const { inputs, columns, rows, won, k } = pooled;
  rows.begin("incentive-pool", k, -1, -Infinity, terms.pool.value);
  for (const g of won) {
    inputs.years.forEach((_, y) => rows.put(columns.incentive.at(g, y), 1 / realOf(inputs, y)));
  }
}
