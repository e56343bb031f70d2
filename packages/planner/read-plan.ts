/** Reads a solved model back into a Plan. */
import type { Solution } from "@lodestone/solver/solution";
import { nameOf, rowOf } from "@lodestone/mission/mission";
import type { Formulation } from "./formulate.ts";
import { loadShare } from "./inputs/projects.ts";
import { PlanValues } from "./plan-values.ts";
import { readCommodities } from "./read-commodities.ts";
import { readElements } from "./read-elements.ts";
import { dependenceOfImportingAll } from "./objectives.ts";
import { dependenceOf } from "./passes.ts";
import type { ChainResult, Plan, PlanSiteResult } from "./plan.ts";
import {
  readCostParts,
  readCovers,
  readForgone,
  readFunds,
  readHeadline,
  readSupport,
} from "./read-money.ts";
import {
  readMissed,
  readMissedEmbodied,
  readMissedIndex,
  readMissedSuppliers,
} from "./read-misses.ts";

export function readPlan(formulation: Formulation, final: Solution, iterations: number): Plan {
  const { inputs, request, model } = formulation;
  const { mission } = inputs;
  const values = new PlanValues(final);
  const commodities = readCommodities(formulation, values);
  const support = readSupport(formulation, values, final);
  const covers = readCovers(formulation, values);
  const elements = readElements(inputs, commodities);
  const costParts = readCostParts(formulation, values);
  return {
    mission: {
      name: mission.info.name,
      title: mission.info.title,
      asOf: mission.info.asOf,
      priceYear: mission.info.priceYear,
      scenario: mission.scenario,
    },
    request,
    years: inputs.years,
    headline: readHeadline(formulation, final, costParts, support),
    chains: readChains(formulation, final),
    sites: inputs.sites.map((_, s) => readSite(formulation, values, s)),
    commodities,
    elements,
    suppliers: mission.suppliers.map((row, u) => ({
      supplier: row.supplier,
      commodity: row.commodity,
      place: row.place,
      boughtKt: inputs.years.map((_, y) => values.at(formulation.columns.buy, u, y)),
    })),
    scrap: inputs.demand.scrap.map((stream, j) => ({
      product: stream.product,
      scrap: inputs.commodities[stream.scrap] ?? "",
      collectedKt: inputs.years.map((_, y) => values.at(formulation.columns.collect, j, y)),
      leavingUseKt: [...stream.leavingKt],
    })),
    support,
    funds: readFunds(formulation, support, covers),
    covers,
    revenueForgone: readForgone(formulation, commodities),
    costParts,
    missed: readMissed(formulation, values, commodities),
    missedEmbodied: readMissedEmbodied(formulation, values, elements),
    missedSuppliers: readMissedSuppliers(formulation, values),
    missedIndex: readMissedIndex(formulation, values, final.columnValue),
    size: {
      rows: model.rowCount,
      columns: model.columnCount,
      nonZeros: model.entryValue.length,
      iterations,
    },
  };
}

function readChains({ inputs, chains }: Formulation, final: Solution): ChainResult[] {
  return chains.map((measure) => {
    const importsInrCr = dependenceOf(measure, final);
    const importingAllInrCr = dependenceOfImportingAll(inputs, measure.chain);
    return {
      chain: measure.chain,
      name: nameOf(rowOf(inputs.mission, "chains", measure.chain)),
      importsInrCr,
      importingAllInrCr,
      dependenceIndex: importingAllInrCr > 0 ? importsInrCr / importingAllInrCr : 0,
    };
  });
}

function readSite(formulation: Formulation, values: PlanValues, s: number): PlanSiteResult {
  const { inputs, columns } = formulation;
  const site = inputs.sites[s];
  if (!site) throw new RangeError(`no site ${s}`);
  const built = inputs.years.map((_, v) => values.at(columns.build, s, v));
  const alive = (v: number, y: number) => loadShare(site, v, y) > 0;
  const capacity = inputs.years.map(
    (_, y) => (site.stands[y] ?? 0) + built.reduce((sum, kt, v) => sum + (alive(v, y) ? kt : 0), 0),
  );
  const modes = site.modes.map(({ mode }, m) => ({
    mode,
    runKt: inputs.years.map((_, y) =>
      inputs.projects.reduce((sum, project, g) => {
        if (project.site !== s) return sum;
        return sum + values.at(columns.run, g * columns.modeCount + m, y);
      }, 0),
    ),
  }));
  return {
    site: site.site,
    name: nameOf(site.row),
    process: site.process,
    place: site.row.place,
    possiblePlaces: site.row.possible_places ?? [],
    status: site.row.status,
    builtKtPerA: built,
    capacityKtPerA: capacity,
    runKt: inputs.years.map((_, y) => modes.reduce((sum, { runKt }) => sum + (runKt[y] ?? 0), 0)),
    modes,
    limitKtPerA: site.limitKt,
    leadYears: site.leadYears,
  };
}
