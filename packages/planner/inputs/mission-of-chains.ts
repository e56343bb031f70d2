/**
 * The part of a mission that some chains need, so that one chain can be planned by itself: its
 * commodities, the processes and sites that make or take them, its products and their sales. What a
 * process of the chain hands to another chain (nickel from black mass) stays as a commodity with
 * its price and market, without the other chain's plants or demand.
 */
import type { Mission } from "@lodestone/mission/mission";

export function missionOfChains(mission: Mission, chains: readonly string[] | undefined): Mission {
  if (chains === undefined) return mission;
  const inChains = new Set(
    mission.commodities
      .filter((row) => chains.includes(row.chain))
      .map((row) => row.commodity),
  );
  const processes = processesOf(mission, inChains);
  const commodities = withPricesFollowed(mission, touchedBy(mission, processes, inChains));
  const products = new Set(
    mission.intensities
      .filter((row) => inChains.has(row.commodity))
      .map((row) => row.product),
  );
  const sites = new Set(
    mission.sites.filter((row) => processes.has(row.process)).map((row) => row.site),
  );
  const ofProcess = <R extends { readonly process: string }>(rows: readonly R[]) =>
    rows.filter((row) => processes.has(row.process));
  const ofCommodity = <R extends { readonly commodity: string }>(rows: readonly R[]) =>
    rows.filter((row) => commodities.has(row.commodity));
  return {
    ...mission,
    commodities: ofCommodity(mission.commodities),
    compositions: ofCommodity(mission.compositions),
    elements: mission.elements.filter((row) =>
      mission.compositions.some(
        ({ element, commodity }) => element === row.element && inChains.has(commodity),
      ),
    ),
    processes: ofProcess(mission.processes),
    process_flows: ofProcess(mission.process_flows),
    capital_costs: ofProcess(mission.capital_costs),
    operating_costs: ofProcess(mission.operating_costs),
    build_times: ofProcess(mission.build_times),
    sites: ofProcess(mission.sites),
    site_capacities: mission.site_capacities.filter((row) => sites.has(row.site)),
    suppliers: mission.suppliers.filter((row) => inChains.has(row.commodity)),
    prices: ofCommodity(mission.prices),
    markets: ofCommodity(mission.markets),
    disposal_costs: ofCommodity(mission.disposal_costs),
    products: mission.products.filter((row) => products.has(row.product)),
    drivers: mission.drivers.filter((row) => products.has(row.product)),
    intensities: mission.intensities.filter((row) => inChains.has(row.commodity)),
    lifetimes: mission.lifetimes.filter((row) => products.has(row.product)),
    collections: mission.collections.filter(
      (row) => products.has(row.product) && inChains.has(row.scrap),
    ),
  };
}

/** Processes that put out or take in a commodity of the chains. */
function processesOf(mission: Mission, commodities: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    mission.process_flows
      .filter((row) => commodities.has(row.commodity))
      .map((row) => row.process),
  );
}

function touchedBy(
  mission: Mission,
  processes: ReadonlySet<string>,
  commodities: ReadonlySet<string>,
): Set<string> {
  const flows = mission.process_flows.filter((row) => processes.has(row.process));
  return new Set([...commodities, ...flows.map((row) => row.commodity)]);
}

/** A price may follow another commodity's, which must then stand as well. */
function withPricesFollowed(mission: Mission, commodities: Set<string>): ReadonlySet<string> {
  for (let grew = true; grew; ) {
    grew = false;
    for (const { commodity, follows } of mission.prices) {
      if (!commodities.has(commodity) || follows === undefined || commodities.has(follows)) continue;
      commodities.add(follows);
      grew = true;
    }
  }
  return commodities;
}
