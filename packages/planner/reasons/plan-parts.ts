/**
 * Parts of a plan that share no row, each with its own model: chains that hand nothing on to one
 * another. A figure of copper is weighed on copper's model alone, which is what makes weighing
 * every figure of five chains quick; the headline is put together again from the parts.
 */
import type { Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { Basis, Solution } from "@lodestone/solver/solution";
import { formulate, type Formulation } from "../formulate.ts";
import { linkedChains } from "../inputs/mission-of-chains.ts";
import { planInputs, type PlanInputs } from "../inputs/plan-inputs.ts";
import { headlineOf, headlinePerUnit } from "../lens-session.ts";
import { dependenceOfImportingAll } from "../objectives.ts";
import { lensWeights, PlanUnsolved, type PassResults } from "../passes.ts";
import type { PlanRequest } from "../request.ts";

/** A part with the lens solved on it. */
export interface PlanPart {
  readonly formulation: Formulation;
  readonly lens: Solution;
  readonly lensBasis: Basis;
}

/** What a part adds to the headline: what the lens lowers, and what importing all would count. */
export interface PartMeasure {
  readonly lowered: number;
  readonly importingAll: number;
}

/** One part where limits span the chains or all are linked; else one for each group of chains. */
export function planParts(
  engine: HighsEngine,
  whole: Formulation,
  { lens, lensBasis }: PassResults,
): PlanPart[] {
  const groups = chainGroups(whole);
  if (whole.request.indexCap !== undefined || groups.length < 2) {
    return [{ formulation: whole, lens, lensBasis }];
  }
  return groups.map((chains) => solvePart(engine, whole, chains));
}

/** Chains that share a process, or a fund: a pool or a ceiling would tie them together. */
function chainGroups({ inputs }: Formulation): string[][] {
  const { mission } = inputs;
  const payers = chainsByFund(inputs);
  const groups: string[][] = [];
  for (const { chain } of mission.chains) {
    const used = mission.commodities.some((row) => row.chain === chain);
    if (!used || groups.some((group) => group.includes(chain))) continue;
    const group = new Set([chain]);
    for (let before = 0; before !== group.size; ) {
      before = group.size;
      for (const linked of linkedChains(mission, [...group])) group.add(linked);
      const tied = payers.filter((paid) => paid.some((one) => group.has(one)));
      for (const one of tied.flat()) group.add(one);
    }
    groups.push([...group]);
  }
  return groups;
}

/** For each fund, the chains of what it supports or keeps. */
function chainsByFund({ mission, projects, sites, covers }: PlanInputs): string[][] {
  const chainOf = new Map(mission.commodities.map((row) => [row.commodity, row.chain]));
  return mission.funds.map(({ fund }) => {
    const supported = new Set(
      projects.flatMap(({ terms, site }) =>
        terms?.fund === fund ? [sites[site]?.row.process] : [],
      ),
    );
    const commodities = [
      ...mission.process_flows.filter((row) => supported.has(row.process)),
      ...covers.filter((cover) => cover.fund === fund),
    ];
    return [...new Set(commodities.flatMap(({ commodity }) => chainOf.get(commodity) ?? []))];
  });
}

function solvePart(engine: HighsEngine, whole: Formulation, chains: string[]): PlanPart {
  const { mission } = planInputs(whole.inputs.mission, { chains });
  const request = requestOfPart(whole.request, mission);
  const formulation = formulate(planInputs(mission, request), request);
  using live = engine.open(formulation.model);
  live.setCosts(lensWeights(formulation));
  const solution = live.solve({ method: "simplex" });
  if (solution.status !== "optimal") throw new PlanUnsolved("lens", solution.status);
  return { formulation, lens: solution, lensBasis: live.basis() };
}

/** The limits that speak of the part; its mission is already that of its chains. */
function requestOfPart(request: PlanRequest, mission: Mission): PlanRequest {
  const commodities = new Set(mission.commodities.map((row) => row.commodity));
  const elements = new Set(mission.elements.map((row) => row.element));
  return {
    ...request,
    chains: undefined,
    caps: request.caps.filter(({ commodity }) => commodities.has(commodity)),
    embodiedCaps: request.embodiedCaps?.filter(({ element }) => elements.has(element)),
    supplierShares: request.supplierShares?.filter(({ commodity }) => commodities.has(commodity)),
  };
}

/** What the lens lowers, at a solution: cost or dependence, without what missing a limit counts. */
export function loweredOf(formulation: Formulation, { columnValue }: Solution): number {
  return headlineOf(formulation, columnValue) / headlinePerUnit(formulation);
}

/** What a formulation of a part adds to the headline. */
export function measureOf({ inputs }: Formulation, lowered: number): PartMeasure {
  return { lowered, importingAll: dependenceOfImportingAll(inputs) };
}

/** The headline of the parts together: crore rupees, or an index of dependence. */
export function headlineOfParts(lens: PlanRequest["lens"], parts: readonly PartMeasure[]): number {
  const lowered = parts.reduce((sum, part) => sum + part.lowered, 0);
  if (lens === "least_cost") return lowered;
  return lowered / parts.reduce((sum, part) => sum + part.importingAll, 0);
}
