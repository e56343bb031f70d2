/**
 * What a request asks that no plan can do, told before anything is solved: a commodity nobody here
 * can make by the year it is capped, a plant nothing can feed by then, more than all sites together
 * could make. What is not told here may still be impossible; the solve and its reasons say that.
 */
import { nameOf, rowOf } from "@lodestone/mission/mission";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { elementDemandKt } from "../constraints/embodied-cap.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { DependenceCap, EmbodiedCap, PlanRequest } from "../request.ts";
import {
  firstHomeElement,
  mostHomeElementKt,
  mostMadeKt,
  reachOfChain,
  type Reach,
} from "./reach.ts";

/** Amounts closer than this, kt, are one. */
const ROUNDING_KT = 1e-9;

export function impossiblePaths(inputs: PlanInputs, request: PlanRequest): Sentence[] {
  const { caps, embodiedCaps = [] } = request;
  if (caps.length + embodiedCaps.length === 0) return [];
  const reach = reachOfChain(inputs);
  return [
    ...caps.flatMap((cap) => ofCap(inputs, reach, cap)),
    ...embodiedCaps.flatMap((cap) => ofEmbodiedCap(inputs, reach, cap)),
  ];
}

function ofCap(inputs: PlanInputs, reach: Reach, { commodity, fy, share }: DependenceCap) {
  const c = inputs.commodities.indexOf(commodity);
  const y = inputs.years.indexOf(fy);
  // What only plants use can be held to any share by using none of it.
  const askedKt = (1 - share) * (inputs.demand.kt[c]?.[y] ?? 0);
  if (askedKt <= ROUNDING_KT) return [];
  const name = commodityName(inputs, c);
  const made = reach.made[c] ?? Infinity;
  if (made > y) {
    const first = inputs.years[made];
    const says =
      first === undefined
        ? sentence("impossible.never-made", { commodity: name })
        : sentence("impossible.made-later", { commodity: name, first, fy });
    return [says, ...reasonsOfSites(inputs, reach, c, y)];
  }
  const mostKt = mostMadeKt(inputs, c, y);
  if (mostKt >= askedKt - ROUNDING_KT) return [];
  const blanks = { commodity: name, fy, most: mostKt, asked: askedKt };
  return [sentence("impossible.too-much", blanks)];
}

/** Why each site that makes the commodity does not by that year: not built, or not fed. */
function reasonsOfSites(inputs: PlanInputs, reach: Reach, c: number, y: number): Sentence[] {
  return inputs.sites.flatMap((site, s) => {
    const flows = site.modes.map((mode) => mode.flows).find((mode) => makes(mode, c));
    if (!flows) return [];
    const name = nameOf(site.row);
    const runs = reach.runs[s] ?? Infinity;
    if (runs > y) {
      const first = inputs.years[runs];
      const blanks = { site: name, opens: site.openFrom, lead: site.leadYears };
      return first === undefined
        ? [sentence("impossible.never-stands", { site: name })]
        : [sentence("impossible.stands-later", { ...blanks, first })];
    }
    return flows
      .filter(([input, t]) => t < 0 && (reach.had[input] ?? Infinity) > y)
      .map(([input]) => {
        const first = inputs.years[reach.had[input] ?? Infinity];
        const blanks = { site: name, input: commodityName(inputs, input) };
        return first === undefined
          ? sentence("impossible.never-fed", blanks)
          : sentence("impossible.fed-later", { ...blanks, first });
      });
  });
}

function ofEmbodiedCap(inputs: PlanInputs, reach: Reach, { element, fy, share }: EmbodiedCap) {
  const y = inputs.years.indexOf(fy);
  const askedKt = (1 - share) * elementDemandKt(inputs, element, y);
  if (askedKt <= ROUNDING_KT) return [];
  const name = nameOf(rowOf(inputs.mission, "elements", element));
  const home = firstHomeElement(inputs, reach, element);
  if (home > y) {
    const first = inputs.years[home];
    return first === undefined
      ? [sentence("impossible.element-never", { element: name })]
      : [sentence("impossible.element-later", { element: name, first, fy })];
  }
  const mostKt = mostHomeElementKt(inputs, element, y);
  if (mostKt >= askedKt - ROUNDING_KT) return [];
  return [
    sentence("impossible.element-too-much", { element: name, fy, most: mostKt, asked: askedKt }),
  ];
}

function makes(flows: readonly (readonly [number, number])[], c: number): boolean {
  return flows.some(([commodity, tPerT]) => commodity === c && tPerT > 0);
}

function commodityName({ mission, commodities }: PlanInputs, c: number) {
  return nameOf(rowOf(mission, "commodities", commodities[c] ?? ""));
}
