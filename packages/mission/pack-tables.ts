/** Every table a pack may hold. A new table is a new file in tables/ and a line here. */
import { agreements } from "./tables/agreements.ts";
import { auctions } from "./tables/auctions.ts";
import { build_times } from "./tables/build-times.ts";
import { capital_costs } from "./tables/capital-costs.ts";
import { centres } from "./tables/centres.ts";
import { chains } from "./tables/chains.ts";
import { coal_mines } from "./tables/coal-mines.ts";
import { collections } from "./tables/collections.ts";
import { commodities } from "./tables/commodities.ts";
import { compositions } from "./tables/compositions.ts";
import { disposal_costs } from "./tables/disposal-costs.ts";
import { drivers } from "./tables/drivers.ts";
import { duties } from "./tables/duties.ts";
import { elements } from "./tables/elements.ts";
import { exploration_seasons } from "./tables/exploration-seasons.ts";
import { fund_ceilings } from "./tables/fund-ceilings.ts";
import { fund_flows } from "./tables/fund-flows.ts";
import { funds } from "./tables/funds.ts";
import { gaps } from "./tables/gaps.ts";
import { governance } from "./tables/governance.ts";
import { indicators } from "./tables/indicators.ts";
import { intensities } from "./tables/intensities.ts";
import { levies } from "./tables/levies.ts";
import { lifetimes } from "./tables/lifetimes.ts";
import { markets } from "./tables/markets.ts";
import { milestones } from "./tables/milestones.ts";
import { minerals } from "./tables/minerals.ts";
import { observations } from "./tables/observations.ts";
import { operating_costs } from "./tables/operating-costs.ts";
import { outlays } from "./tables/outlays.ts";
import { overseas_assets } from "./tables/overseas-assets.ts";
import { parameters } from "./tables/parameters.ts";
import { park_places } from "./tables/park-places.ts";
import { places } from "./tables/places.ts";
import { price_history } from "./tables/price-history.ts";
import { prices } from "./tables/prices.ts";
import { process_flows } from "./tables/process-flows.ts";
import { processes } from "./tables/processes.ts";
import { production } from "./tables/production.ts";
import { products } from "./tables/products.ts";
import { readings } from "./tables/readings.ts";
import { reliance } from "./tables/reliance.ts";
import { reserves } from "./tables/reserves.ts";
import { scenarios } from "./tables/scenarios.ts";
import { scheme_parameters } from "./tables/scheme-parameters.ts";
import { schemes } from "./tables/schemes.ts";
import { shocks } from "./tables/shocks.ts";
import { site_capacities } from "./tables/site-capacities.ts";
import { sites } from "./tables/sites.ts";
import { sources } from "./tables/sources.ts";
import { statements } from "./tables/statements.ts";
import { suppliers } from "./tables/suppliers.ts";
import { systems } from "./tables/systems.ts";
import { targets } from "./tables/targets.ts";
import { tariff_lines } from "./tables/tariff-lines.ts";
import { trade } from "./tables/trade.ts";
import { world_shares } from "./tables/world-shares.ts";
import type { RowOf, Table } from "./table.ts";

export const packTables = {
  sources,
  gaps,
  parameters,
  systems,
  places,
  minerals,
  tariff_lines,
  reliance,
  production,
  reserves,
  world_shares,
  trade,
  price_history,
  governance,
  chains,
  elements,
  commodities,
  compositions,
  processes,
  process_flows,
  capital_costs,
  operating_costs,
  build_times,
  sites,
  site_capacities,
  suppliers,
  prices,
  markets,
  disposal_costs,
  products,
  drivers,
  intensities,
  lifetimes,
  collections,
  funds,
  fund_ceilings,
  fund_flows,
  levies,
  outlays,
  schemes,
  scheme_parameters,
  duties,
  statements,
  readings,
  indicators,
  observations,
  targets,
  milestones,
  centres,
  agreements,
  overseas_assets,
  auctions,
  exploration_seasons,
  park_places,
  coal_mines,
  shocks,
  scenarios,
} as const;

export type TableName = keyof typeof packTables;

/** Whether a word from outside names a table; "constructor" and its like do not. */
export function isTableName(word: string): word is TableName {
  return Object.hasOwn(packTables, word);
}

/** All tables in reading order, for code that treats every table alike. */
export const tableList: readonly Table[] = Object.values(packTables);

/** The typed row of a table by its name. */
export type Row<N extends TableName> = RowOf<(typeof packTables)[N]>;
