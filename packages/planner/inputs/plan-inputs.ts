/** Everything a plan is formulated from, in the plan's own numbers and by index. */
import { contentsOf, type Contents } from "@lodestone/flows/element-balance";
import type { Mission } from "@lodestone/mission/mission";
import { coversOfSchemes, type CoverTerms } from "@lodestone/schemes/stockpile-purchase";
import { termsOfSchemes } from "@lodestone/schemes/terms-of-scheme";
import type { PlanRequest } from "../request.ts";
import type { SchemeTerms } from "@lodestone/schemes/scheme-terms";
import { readAccounts, type Account } from "./accounts.ts";
import { readDemand, type Demand } from "./demand.ts";
import { discountFactors } from "./discounting.ts";
import { missionOfChains } from "./mission-of-chains.ts";
import { planParameters, type PlanParameters } from "./parameters.ts";
import { readPrices, type Prices } from "./prices.ts";
import { readProjects, type Project } from "./projects.ts";
import { readSites, type PlanSite } from "./sites.ts";

export interface PlanInputs {
  readonly mission: Mission;
  /** Fiscal years of the plan; everything "[year]" runs over their indexes. */
  readonly years: readonly number[];
  /** Commodity keys; everything "[commodity]" runs over their indexes. */
  readonly commodities: readonly string[];
  readonly traded: readonly boolean[];
  readonly parameters: PlanParameters;
  /** Worth today of a crore in the middle of a year [year]: society's view and the investor's. */
  readonly social: Float64Array;
  readonly investor: Float64Array;
  /** What a rupee of the day is worth in rupees of the price year [year]. */
  readonly realPerNominal: Float64Array;
  readonly prices: Prices;
  readonly demand: Demand;
  readonly sites: readonly PlanSite[];
  readonly projects: readonly Project[];
  readonly accounts: readonly Account[];
  readonly terms: ReadonlyMap<string, SchemeTerms>;
  /** What stockpile schemes keep, one for each commodity. */
  readonly covers: readonly CoverTerms[];
  readonly contents: Contents;
}

/** Inputs for the chains that a request asks for; all of them when it names none. */
export function planInputs(whole: Mission, { chains }: Pick<PlanRequest, "chains">): PlanInputs {
  const mission = missionOfChains(whole, chains);
  const { firstYear, lastYear, priceYear } = mission.info;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, y) => firstYear + y);
  const commodities = mission.commodities.map((row) => row.commodity);
  const traded = mission.commodities.map((row) => row.traded);
  const parameters = planParameters(mission);
  const sites = readSites(mission, commodities, years);
  const terms = termsOfSchemes(mission);
  const projects = readProjects(sites, terms, years);
  return {
    mission,
    years,
    commodities,
    traded,
    parameters,
    social: discountFactors(parameters.socialRate, years.length),
    investor: discountFactors(parameters.investorRate, years.length),
    realPerNominal: Float64Array.from(
      years,
      (fy) => (1 + parameters.inflation) ** (priceYear - fy),
    ),
    prices: readPrices(mission, commodities, years, parameters.inrPerUsd),
    demand: readDemand(mission, commodities, years),
    sites,
    projects,
    accounts: readAccounts(projects, sites, traded),
    terms,
    covers: coversOfSchemes(mission),
    contents: contentsOf(mission.compositions),
  };
}
