/** A plan taken apart by chain: each with its own sites, commodities, elements and result. */
import type { ChainList, ChainOutline } from "@lodestone/api/chain";
import type { Plan } from "@lodestone/api/plan";

export interface PlanChain {
  readonly outline: ChainOutline;
  readonly result: Plan["chains"][number];
  readonly sites: Plan["sites"];
  readonly commodities: Plan["commodities"];
  readonly elements: Plan["elements"];
}

/** The chains a plan holds, in the mission's order. */
export function planChains(plan: Plan, list: ChainList): PlanChain[] {
  return list.chains.flatMap((outline) => {
    const result = plan.chains.find((row) => row.chain === outline.chain);
    if (!result) return [];
    const commodities = new Set(outline.commodities.map((row) => row.commodity));
    const processes = new Set(outline.processes.map((row) => row.process));
    const elements = new Set(outline.elements.map((row) => row.element));
    return [
      {
        outline,
        result,
        sites: plan.sites.filter((row) => processes.has(row.process)),
        commodities: plan.commodities.filter((row) => commodities.has(row.commodity)),
        elements: plan.elements.filter((row) => elements.has(row.element)),
      },
    ];
  });
}

/** The furthest stage of what a site's process puts out. */
export function stageOfSite(site: Plan["sites"][number], { outline }: PlanChain): number {
  return outline.processes.find((row) => row.process === site.process)?.stage ?? 1;
}
