/**
 * From which plan year on each commodity can be had, made here, and made here from an element of
 * home: a search along the chain before anything is solved (TEMOA's source trace does the like).
 * Years are indexes; Infinity where the pack knows no way within the plan.
 */
import { contentOf } from "@lodestone/flows/element-balance";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { loadShare } from "../inputs/projects.ts";
import type { PlanSite } from "../inputs/sites.ts";

export interface Reach {
  /** First year in which each site has capacity that can run [site]. */
  readonly runs: readonly number[];
  /** First year in which a commodity can be bought, made or collected [commodity]. */
  readonly had: readonly number[];
  /** First year in which it can be made here [commodity]. */
  readonly made: readonly number[];
}

export function reachOfChain(inputs: PlanInputs): Reach {
  const runs = inputs.sites.map((site) => firstRun(inputs, site));
  const had = inputs.commodities.map((commodity, c) =>
    Math.min(firstOffer(inputs, commodity), firstScrap(inputs, c)),
  );
  const made = inputs.commodities.map(() => Infinity);
  let moved = true;
  while (moved) {
    moved = false;
    for (const { s, flows } of modesOf(inputs)) {
      const fed = flows.filter(([, t]) => t < 0).map(([c]) => had[c] ?? Infinity);
      const ready = Math.max(runs[s] ?? Infinity, ...fed);
      for (const [c] of flows.filter(([, t]) => t > 0)) {
        if (ready >= (made[c] ?? Infinity)) continue;
        made[c] = ready;
        had[c] = Math.min(had[c] ?? Infinity, ready);
        moved = true;
      }
    }
  }
  return { runs, had, made };
}

/** First year in which some of an element comes out of the ground here, or back from use. */
export function firstHomeElement(
  inputs: PlanInputs,
  { runs, had }: Reach,
  element: string,
): number {
  const mined = groundModes(inputs, element).map(({ s, flows }) =>
    Math.max(
      runs[s] ?? Infinity,
      ...flows.filter(([, t]) => t < 0).map(([c]) => had[c] ?? Infinity),
    ),
  );
  const returned = inputs.demand.scrap
    .filter(({ scrap }) => contentOf(inputs.contents, inputs.commodities[scrap] ?? "", element) > 0)
    .map(({ scrap }) => firstScrap(inputs, scrap));
  return Math.min(Infinity, ...mined, ...returned);
}

/** Most of a commodity that all sites together can make in a year, each at its limit and best age. */
export function mostMadeKt(inputs: PlanInputs, commodity: number, y: number): number {
  return inputs.sites.reduce((sum, site) => {
    const out = Math.max(
      0,
      ...site.modes.map(({ flows }) => flows.find(([c]) => c === commodity)?.[1] ?? 0),
    );
    return sum + out * mostRunKt(inputs, site, y);
  }, 0);
}

/** Most of an element that can come out of the ground and back from use in a year, kt. */
export function mostHomeElementKt(inputs: PlanInputs, element: string, y: number): number {
  const kappa = (c: number) => contentOf(inputs.contents, inputs.commodities[c] ?? "", element);
  const mined = groundModes(inputs, element).reduce((sum, { s, flows }) => {
    const site = inputs.sites[s];
    const perKt = flows.reduce((kt, [c, t]) => kt + Math.max(0, t) * kappa(c), 0);
    return sum + (site ? perKt * mostRunKt(inputs, site, y) : 0);
  }, 0);
  return inputs.demand.scrap.reduce(
    (sum, stream) =>
      sum + (stream.leavingKt[y] ?? 0) * (stream.share[y] ?? 0) * kappa(stream.scrap),
    mined,
  );
}

/** Modes that put an element out and take none of it in. */
function groundModes(inputs: PlanInputs, element: string) {
  const kappa = (c: number) => contentOf(inputs.contents, inputs.commodities[c] ?? "", element);
  return modesOf(inputs).filter(
    ({ flows }) =>
      flows.some(([c, t]) => t > 0 && kappa(c) > 0) &&
      !flows.some(([c, t]) => t < 0 && kappa(c) > 0),
  );
}

function modesOf({ sites }: PlanInputs) {
  return sites.flatMap(({ modes }, s) => modes.map(({ flows }) => ({ s, flows })));
}

function mostRunKt(inputs: PlanInputs, site: PlanSite, y: number): number {
  const loads = inputs.years.map((fy, v) => (fy >= site.openFrom ? loadShare(site, v, y) : 0));
  return (site.stands[y] ?? 0) + site.limitKt * Math.max(0, ...loads);
}

function firstRun(inputs: PlanInputs, site: PlanSite): number {
  const first = inputs.years.findIndex((_, y) => mostRunKt(inputs, site, y) > 0);
  return first < 0 ? Infinity : first;
}

function firstOffer({ mission, years }: PlanInputs, commodity: string): number {
  const firsts = mission.suppliers
    .filter((row) => row.commodity === commodity && row.ceiling_kt_per_a > 0)
    .map(({ from_fy, to_fy }) =>
      years.findIndex((fy) => fy >= (from_fy ?? fy) && fy <= (to_fy ?? fy)),
    );
  return Math.min(Infinity, ...firsts.filter((y) => y >= 0));
}

function firstScrap({ demand, years }: PlanInputs, c: number): number {
  const firsts = demand.scrap
    .filter(({ scrap }) => scrap === c)
    .map(({ leavingKt, share }) =>
      years.findIndex((_, y) => (leavingKt[y] ?? 0) * (share[y] ?? 0) > 0),
    );
  return Math.min(Infinity, ...firsts.filter((y) => y >= 0));
}
