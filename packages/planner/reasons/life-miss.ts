/**
 * What a kt a year lacks over its whole life, to its investor: with prices from outside it is a
 * number, its charges less its margin at parity prices and full load (trial, section 5).
 */
import { marginOf } from "../constraints/account-margin.ts";
import { capitalCharge } from "../constraints/participation.ts";
import { tail } from "../inputs/discounting.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare, yearsLeft } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";

export interface LifeMiss {
  /** Crore of present worth lacking per kt a year; negative where it pays. */
  readonly inrCrPerKtA: number;
  /** Present kt sold per kt a year, by which the miss becomes a price. */
  readonly soldKt: number;
}

/** Null where the site handles what nobody trades, so that no price says. */
export function lifeMiss(inputs: PlanInputs, site: PlanSite, v: number): LifeMiss | null {
  const priced = site.modes.every((mode) => mode.flows.every(([c]) => inputs.traded[c]));
  if (!priced) return null;
  const lastYear = inputs.years.length - 1;
  const beyond = tail(inputs.parameters.investorRate, yearsLeft(site, v, lastYear));
  let margin = 0;
  let soldKt = 0;
  inputs.years.forEach((_, y) => {
    const load = loadShare(site, v, y);
    if (load === 0) return;
    const weight = (inputs.investor[y] ?? 0) * load * (y === lastYear ? 1 + beyond : 1);
    margin += weight * Math.max(...site.modes.map((mode) => marginOf(inputs, site, mode, y)));
    soldKt += weight;
  });
  return { inrCrPerKtA: capitalCharge(inputs, site, v) - margin, soldKt };
}
