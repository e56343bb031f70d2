/**
 * What was not built and by how much it misses. With prices from outside, what a kt a year lacks
 * is a number: its whole-life charges less its whole-life margin at full load (trial, section 5).
 */
import { nameOf } from "@lodestone/mission/mission";
import { marginOf } from "../constraints/account-margin.ts";
import { capitalCharge } from "../constraints/participation.ts";
import { tail } from "../inputs/discounting.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare, yearsLeft } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { Plan, RefusedSite } from "../plan.ts";

/** 1 crore per kt = 10 rupees per kg. */
const RUPEES_PER_KG_OF_CRORE_PER_KT = 10;

export function refusedSites(inputs: PlanInputs, plan: Plan): RefusedSite[] {
  return inputs.sites.flatMap((site, s) => {
    const built = plan.sites[s]?.builtKtPerA.some((kt) => kt > 0) ?? false;
    if (site.row.status !== "candidate" || built) return [];
    const first = inputs.years.findIndex((fy) => fy >= site.openFrom);
    if (first < 0) return [];
    return [{ site: site.site, name: nameOf(site.row), ...missOf(inputs, site, first) }];
  });
}

function missOf(inputs: PlanInputs, site: PlanSite, v: number) {
  const priced = site.modes.every((mode) => mode.flows.every(([c]) => inputs.traded[c]));
  if (!priced) return { missInrCrPerKtA: null, missInrPerKg: null };
  const lastYear = inputs.years.length - 1;
  const beyond = tail(inputs.parameters.investorRate, yearsLeft(site, v, lastYear));
  let margin = 0;
  let sold = 0;
  inputs.years.forEach((_, y) => {
    const load = loadShare(site, v, y);
    if (load === 0) return;
    const weight = (inputs.investor[y] ?? 0) * load * (y === lastYear ? 1 + beyond : 1);
    margin += weight * Math.max(...site.modes.map((mode) => marginOf(inputs, site, mode, y)));
    sold += weight;
  });
  const miss = capitalCharge(inputs, site, v) - margin;
  return {
    missInrCrPerKtA: miss,
    missInrPerKg: sold > 0 ? (miss / sold) * RUPEES_PER_KG_OF_CRORE_PER_KT : null,
  };
}
