/**
 * An element's way through the chain in one year of a plan, as links that balance: from the ground,
 * from abroad and from use, through commodities and processes, into use, sales, stores and losses.
 * Scrap that returns is cut into what leaves as scrap and what comes back, so that the picture has
 * no loop; the two are equal but for what is put away.
 */
import { contentOf } from "@lodestone/flows/element-balance";
import { sankeyOf, type Sankey, type SankeyLink } from "@lodestone/flows/sankey";
import type { PlanInputs } from "./inputs/plan-inputs.ts";
import type { SiteMode } from "./inputs/sites.ts";
import type { Plan } from "./plan.ts";

/** Names of nodes that are neither a commodity nor a process. */
export const ends = {
  ground: "ground",
  abroad: "abroad",
  fromUse: "from-use",
  fromStore: "from-store",
  use: "use",
  sold: "sold",
  spilt: "spilt",
  toStore: "to-store",
  loss: "loss",
} as const;

export function planFlows(plan: Plan, inputs: PlanInputs, element: string, year: number): Sankey {
  return sankeyOf([
    ...processLinks(plan, inputs, element, year),
    ...commodityLinks(plan, inputs, element, year),
  ]);
}

function processLinks(plan: Plan, inputs: PlanInputs, element: string, year: number): SankeyLink[] {
  return inputs.sites.flatMap((site, s) =>
    site.modes.flatMap((mode, m) => {
      const run = plan.sites[s]?.modes[m]?.runKt[year] ?? 0;
      return run === 0 ? [] : modeLinks(plan, inputs, element, site.process, mode, run);
    }),
  );
}

function modeLinks(
  plan: Plan,
  inputs: PlanInputs,
  element: string,
  processKey: string,
  mode: SiteMode,
  run: number,
): SankeyLink[] {
  const process = `process:${processKey}`;
  const links: SankeyLink[] = [];
  let balance = 0;
  for (const [c, tPerT] of mode.flows) {
    const commodity = inputs.commodities[c] ?? "";
    const kt = tPerT * run * contentOf(inputs.contents, commodity, element);
    balance -= kt;
    if (kt > 0) links.push({ from: process, to: nodeOf(plan, c, "made"), kt });
    if (kt < 0) links.push({ from: nodeOf(plan, c, "taken"), to: process, kt: -kt });
  }
  const hasInput = mode.flows.some(([, tPerT]) => tPerT < 0);
  if (!hasInput) links.push({ from: ends.ground, to: process, kt: -balance });
  else if (balance > 0) links.push({ from: process, to: ends.loss, kt: balance });
  return links;
}

/** Scrap has two nodes, one on each side of the cut; every other commodity has one. */
function nodeOf(plan: Plan, c: number, side: "made" | "taken"): string {
  const result = plan.commodities[c];
  const isLoop =
    result?.form === "scrap" && (result.madeKt.some((kt) => kt > 0) || side === "made");
  return isLoop
    ? `${side === "made" ? "scrap" : "returned"}:${result.commodity}`
    : `commodity:${result?.commodity ?? ""}`;
}

function commodityLinks(
  plan: Plan,
  inputs: PlanInputs,
  element: string,
  year: number,
): SankeyLink[] {
  return plan.commodities.flatMap((result, c) => {
    const share = contentOf(inputs.contents, result.commodity, element);
    if (share === 0) return [];
    const at = (series: readonly number[]) => (series[year] ?? 0) * share;
    const kept = at(result.stockKt) - (result.stockKt[year - 1] ?? 0) * share;
    const into = nodeOf(plan, c, "taken");
    const out = nodeOf(plan, c, "made");
    return [
      { from: ends.abroad, to: into, kt: at(result.boughtKt) },
      { from: ends.fromUse, to: into, kt: at(result.collectedKt) },
      { from: ends.fromStore, to: into, kt: Math.max(0, -kept) },
      { from: into, to: ends.toStore, kt: Math.max(0, kept) },
      { from: into, to: ends.use, kt: at(result.demandKt) - at(result.shortKt) },
      { from: into, to: ends.sold, kt: at(result.soldKt) },
      { from: out, to: ends.spilt, kt: at(result.spiltKt) },
    ].filter((link) => link.kt > 0);
  });
}
