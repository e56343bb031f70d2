/**
 * The part of a mission that some chains need, so that one chain can be planned by itself: its
 * commodities, the processes and sites that make or take them, its products and their sales. Chains
 * that hand on to each other (black mass gives back lithium, nickel and cobalt) are planned together.
 */
import type { Mission } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";

export function missionOfChains(mission: Mission, asked: readonly string[] | undefined): Mission {
  if (asked === undefined) return mission;
  const chains = linkedChains(mission, asked);
  const own = new Set(
    mission.commodities.filter((row) => chains.has(row.chain)).map((row) => row.commodity),
  );
  const processes = new Set(
    mission.process_flows.filter((row) => own.has(row.commodity)).map((row) => row.process),
  );
  const intensities = mission.intensities.filter((row) => own.has(row.commodity));
  const products = new Set(intensities.map((row) => row.product));
  const sites = mission.sites.filter((row) => processes.has(row.process));
  const siteKeys = new Set(sites.map((row) => row.site));
  const priced = withPricesFollowed(mission, own);
  const compositions = mission.compositions.filter((row) => own.has(row.commodity));
  const elements = new Set(compositions.map((row) => row.element));
  const ofCommodity = <R extends { readonly commodity: string }>(rows: readonly R[]) =>
    rows.filter((row) => own.has(row.commodity));
  const ofProcess = <R extends { readonly process: string }>(rows: readonly R[]) =>
    rows.filter((row) => processes.has(row.process));
  const ofProduct = <R extends { readonly product: string }>(rows: readonly R[]) =>
    rows.filter((row) => products.has(row.product));
  return {
    ...mission,
    // A price that is followed stands with its commodity, though nobody here makes or buys it.
    commodities: mission.commodities.filter((row) => priced.has(row.commodity)),
    prices: mission.prices.filter((row) => priced.has(row.commodity)),
    elements: mission.elements.filter((row) => elements.has(row.element)),
    compositions,
    processes: ofProcess(mission.processes),
    process_flows: ofProcess(mission.process_flows),
    capital_costs: ofProcess(mission.capital_costs),
    operating_costs: ofProcess(mission.operating_costs),
    build_times: ofProcess(mission.build_times),
    sites,
    site_capacities: mission.site_capacities.filter((row) => siteKeys.has(row.site)),
    suppliers: ofCommodity(mission.suppliers),
    markets: ofCommodity(mission.markets),
    disposal_costs: ofCommodity(mission.disposal_costs),
    products: ofProduct(mission.products),
    drivers: ofProduct(mission.drivers),
    lifetimes: ofProduct(mission.lifetimes),
    intensities,
    collections: ofProduct(mission.collections).filter((row) => own.has(row.scrap)),
    schemes: mission.schemes.map((row) => withCommodities(row, own)),
  };
}

/** A stockpile keeps what of it is planned here. */
function withCommodities(row: Row<"schemes">, own: ReadonlySet<string>): Row<"schemes"> {
  return row.commodities
    ? { ...row, commodities: row.commodities.filter((commodity) => own.has(commodity)) }
    : row;
}

/** The chains asked for and those that share a process with them, directly or through others. */
export function linkedChains(mission: Mission, asked: readonly string[]): ReadonlySet<string> {
  const chainOf = new Map(mission.commodities.map((row) => [row.commodity, row.chain]));
  const chainsOfProcess = new Map<string, Set<string>>();
  for (const { process, commodity } of mission.process_flows) {
    const chains = chainsOfProcess.get(process) ?? new Set<string>();
    chainsOfProcess.set(process, chains.add(chainOf.get(commodity) ?? ""));
  }
  const linked = new Set(asked);
  for (let before = -1; before !== linked.size; ) {
    before = linked.size;
    for (const chains of chainsOfProcess.values()) {
      if ([...chains].some((chain) => linked.has(chain))) {
        for (const chain of chains) linked.add(chain);
      }
    }
  }
  return linked;
}

function withPricesFollowed(mission: Mission, commodities: ReadonlySet<string>): Set<string> {
  const priced = new Set(commodities);
  for (let before = -1; before !== priced.size; ) {
    before = priced.size;
    for (const { commodity, follows } of mission.prices) {
      if (follows !== undefined && priced.has(commodity)) priced.add(follows);
    }
  }
  return priced;
}
