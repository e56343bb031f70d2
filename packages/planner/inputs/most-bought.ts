/**
 * What a tonne of a commodity would bring in from abroad at most, whichever way it were had: bought
 * as it is, or made here from what is bought. Unmet demand is counted at this, so that leaving it
 * unmet never meets a cap that serving it would break (trial, 4.3 and 4.12).
 */
import type { PlanSite } from "./sites.ts";

/**
 * For commodity f:  most(f) = max( own(f), max over modes making f of sum_i in_i / out_f most(i) ).
 * `own` is what a bought tonne of a commodity counts itself. Ways that lead back to a commodity on
 * their own path (scrap made into the oxide it came from) bring nothing new in.
 */
export function mostBought(
  sites: readonly PlanSite[],
  commodity: number,
  own: (commodity: number) => number,
  path: ReadonlySet<number> = new Set(),
): number {
  const taken = new Set([...path, commodity]);
  let most = own(commodity);
  for (const flows of waysOfMaking(sites, commodity)) {
    const out = flows.find(([c]) => c === commodity)?.[1] ?? 0;
    let brought = 0;
    for (const [c, tPerT] of flows) {
      if (tPerT >= 0 || taken.has(c)) continue;
      brought += (-tPerT / out) * mostBought(sites, c, own, taken);
    }
    most = Math.max(most, brought);
  }
  return most;
}

/** Modes that put the commodity out, each process once however many sites run it. */
function waysOfMaking(sites: readonly PlanSite[], commodity: number) {
  const processes = new Map(sites.map((site) => [site.process, site.modes]));
  return [...processes.values()]
    .flat()
    .map(({ flows }) => flows)
    .filter((flows) => flows.some(([c, tPerT]) => c === commodity && tPerT > 0));
}
