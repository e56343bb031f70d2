/**
 * What each plant a scheme may support needs against what the scheme offers it, built or not: a
 * second opinion beside the plan, worked from prices alone for 1 kt a year at full load.
 *
 *   need  = ( life miss - rho[first run] subsidy at its most ) / sum_{y of window} rho[y] load real(y)
 *   offer = min( incentivePerKt, min_y turnoverShare parity / real(y), incentiveCapPerKt / sum load )
 *
 * Both are level quotes in rupees of the day per kg. A plant that cannot run full needs more. Schemes
 * without support by the kilogram have no quote to set beside a need.
 */
import { nameOf } from "@lodestone/mission/mission";
import { CRORE_PER_KT_OF_RUPEE_PER_KG } from "@lodestone/schemes/magnet-scheme-terms";
import type { IncentiveTerms, SchemeTerms } from "@lodestone/schemes/scheme-terms";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { Plan, SupportNeed } from "../plan.ts";
import { lifeMiss } from "./life-miss.ts";

export function supportNeeds(inputs: PlanInputs, plan: Plan): SupportNeed[] {
  return inputs.projects.flatMap(({ site: s, sanctions, terms }) => {
    const site = inputs.sites[s];
    const [v] = sanctions;
    const incentive = terms?.incentive;
    if (!terms || !incentive || !site || v === undefined) return [];
    const need = needInrPerKg(inputs, site, terms, incentive, v);
    const numbers = {
      sanctionedFy: inputs.years[v] ?? 0,
      needInrPerKg: need,
      offeredInrPerKg: offeredCrPerKt(inputs, site, incentive, v) / CRORE_PER_KT_OF_RUPEE_PER_KG,
      builtKtPerA: plan.sites[s]?.builtKtPerA[v] ?? 0,
    };
    const name = nameOf(site.row);
    const says = saysOf(name, numbers.sanctionedFy, need, numbers.offeredInrPerKg);
    return [{ scheme: terms.scheme, site: site.site, name, ...numbers, says }];
  });
}

function needInrPerKg(
  inputs: PlanInputs,
  site: PlanSite,
  { capital }: SchemeTerms,
  incentive: IncentiveTerms,
  v: number,
): number | null {
  const miss = lifeMiss(inputs, site, v);
  if (!miss) return null;
  const first = v + site.leadYears;
  const subsidy = Math.min(
    (capital?.share.value ?? 0) * site.capex,
    (capital?.capPerKt?.value ?? Infinity) * realOf(inputs, first),
  );
  const lacking = miss.inrCrPerKtA - (inputs.investor[first] ?? 0) * subsidy;
  const perQuote = windowYears(inputs, site, incentive, v).reduce(
    (sum, y) => sum + (inputs.investor[y] ?? 0) * loadShare(site, v, y) * realOf(inputs, y),
    0,
  );
  if (lacking <= 0) return 0;
  return perQuote > 0 ? lacking / perQuote / CRORE_PER_KT_OF_RUPEE_PER_KG : null;
}

/** The most the rule pays as one level quote, crore of the day per kt. */
function offeredCrPerKt(
  inputs: PlanInputs,
  site: PlanSite,
  incentive: IncentiveTerms,
  v: number,
): number {
  const years = windowYears(inputs, site, incentive, v);
  const [sold = -1] = site.modes[0]?.flows.find(([, tPerT]) => tPerT === 1) ?? [];
  const turnover = years.map(
    (y) =>
      (incentive.shareOfTurnover.value * (inputs.prices.parity[sold]?.[y] ?? 0)) /
      realOf(inputs, y),
  );
  const load = years.reduce((sum, y) => sum + loadShare(site, v, y), 0);
  const cap = load > 0 ? incentive.capPerKt.value / load : 0;
  return Math.min(incentive.perKt.value, cap, ...turnover);
}

function windowYears(
  inputs: PlanInputs,
  site: PlanSite,
  incentive: IncentiveTerms,
  v: number,
): number[] {
  const opens = v + site.leadYears;
  return inputs.years
    .map((_, y) => y)
    .filter((y) => y >= opens && y < opens + incentive.years(site.leadYears));
}

function saysOf(
  site: SupportNeed["name"],
  fy: number,
  need: number | null,
  offered: number,
): Sentence {
  const blanks = { site, fy, need: Math.round(need ?? 0), offered: Math.round(offered) };
  if (need === null) return sentence("need.unpriced", blanks);
  if (need === 0) return sentence("need.none", blanks);
  return sentence(need <= offered ? "need.covered" : "need.short", blanks);
}

function realOf(inputs: PlanInputs, y: number): number {
  return inputs.realPerNominal[y] ?? 1;
}
