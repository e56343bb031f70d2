/** What a plan builds, by place and by stage of the chain. */
import type { ChainPage } from "@lodestone/api/chain";
import type { Plan } from "@lodestone/api/plan";

type Site = Plan["sites"][number];

/** Places in which something is built, with what. */
export function builtByPlace(
  plan: Plan,
): { readonly place: string; readonly sites: readonly Site[] }[] {
  const places = new Map<string, Site[]>();
  for (const site of plan.sites) {
    if (!site.builtKtPerA.some((kt) => kt > 0)) continue;
    places.set(site.place, [...(places.get(site.place) ?? []), site]);
  }
  return [...places].map(([place, sites]) => ({ place, sites }));
}

/** The furthest stage a site's process puts out. */
export function stageOfSite(site: Site, chain: ChainPage, plan: Plan): number {
  const process = chain.processes.find((row) => row.process === site.process);
  const made = process?.flows.filter((flow) => flow.tPerT > 0).map((flow) => flow.commodity) ?? [];
  return Math.max(
    1,
    ...plan.commodities.filter((row) => made.includes(row.commodity)).map((row) => row.stage),
  );
}
