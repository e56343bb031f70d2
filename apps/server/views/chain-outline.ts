/** Each chain in a line: its commodities, processes, elements, gaps, and what is planned with it. */
import type { ChainList, ChainOutline } from "@lodestone/api/chain";
import { nameOf, rowOf, type Mission } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import { linkedChains } from "@lodestone/planner/inputs/mission-of-chains";
import { gapView, infoView } from "./mission-view.ts";

export function chainList(mission: Mission): ChainList {
  return {
    info: infoView(mission),
    places: mission.places.map((place) => ({
      place: place.place,
      name: nameOf(place),
      kind: place.kind,
      tileColumn: place.tile_column ?? null,
      tileRow: place.tile_row ?? null,
    })),
    chains: inOrder(mission).map((row) => chainOutline(mission, row)),
  };
}

export function chainOutline(mission: Mission, row: Row<"chains">): ChainOutline {
  const { chain } = row;
  const linked = linkedChains(mission, [chain]);
  const elements = elementsOf(mission, chain, linked);
  const minerals = mineralsOf(elements);
  const processes = mission.processes.filter((process) => process.chain === chain);
  const sites = mission.sites.filter((site) =>
    processes.some((process) => process.process === site.process),
  );
  return {
    chain,
    name: nameOf(row),
    commodities: mission.commodities
      .filter((commodity) => commodity.chain === chain)
      .map((commodity) => ({
        commodity: commodity.commodity,
        name: nameOf(commodity),
        stage: commodity.stage,
        form: commodity.form,
      })),
    processes: processes.map((process) => ({
      process: process.process,
      name: nameOf(process),
      stage: stageOf(mission, process.process),
    })),
    elements: elements.map((element) => ({ element: element.element, name: nameOf(element) })),
    minerals: mission.minerals
      .filter((row) => minerals.has(row.mineral))
      .map((row) => ({ mineral: row.mineral, name: nameOf(row) })),
    plannedWith: inOrder(mission)
      .filter((other) => other.chain !== chain && linked.has(other.chain))
      .map((other) => ({ chain: other.chain, name: nameOf(other) })),
    sites: sites.length,
    gaps: mission.gaps
      .filter((gap) => gap.mineral !== undefined && minerals.has(gap.mineral))
      .map(gapView),
  };
}

/** The chains, in their order, in which elements of a mineral are followed. */
export function chainsOfMineral(mission: Mission, mineral: string): Row<"chains">[] {
  return inOrder(mission).filter(({ chain }) =>
    mineralsOf(elementsOf(mission, chain, linkedChains(mission, [chain]))).has(mineral),
  );
}

const mineralsOf = (elements: readonly Row<"elements">[]) =>
  new Set(elements.map((element) => element.mineral));

function inOrder(mission: Mission): Row<"chains">[] {
  return [...mission.chains].sort((a, b) => a.number - b.number);
}

/** The furthest stage of what a process puts out. */
function stageOf(mission: Mission, process: string): number {
  const made = mission.process_flows.filter(
    (flow) => flow.process === process && flow.direction === "out",
  );
  return Math.max(1, ...made.map((flow) => rowOf(mission, "commodities", flow.commodity).stage));
}

/**
 * Elements in a chain's commodities. One that only a linked chain's products are made of is followed
 * there: used batteries of the lithium chain hold nickel, whose chain is another.
 */
function elementsOf(
  mission: Mission,
  chain: string,
  linked: ReadonlySet<string>,
): Row<"elements">[] {
  const chainOf = (commodity: string) => rowOf(mission, "commodities", commodity).chain;
  const sold = new Set(mission.intensities.map((row) => row.commodity));
  const holders = (element: string) =>
    mission.compositions.filter((row) => row.element === element).map((row) => row.commodity);
  return mission.elements.filter(({ element }) => {
    const holding = holders(element);
    const isHere = holding.some((commodity) => chainOf(commodity) === chain);
    const sellers = holding.filter((commodity) => sold.has(commodity)).map(chainOf);
    const isThere = sellers.some((seller) => linked.has(seller)) && !sellers.includes(chain);
    return isHere && !isThere;
  });
}
