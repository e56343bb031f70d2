/** The plan's money: headline, support by project, payments by fund, parts of the cost. */
import { nameOf } from "@lodestone/mission/mission";
import { CRORE_PER_KT_OF_RUPEE_PER_KG } from "@lodestone/schemes/magnet-scheme-terms";
import type { Solution } from "@lodestone/solver/solution";
import type { Formulation } from "./formulate.ts";
import { dependenceOfImportingAll, standingCost } from "./objectives.ts";
import type {
  CommodityResult,
  CostPart,
  CoverResult,
  ForgoneResult,
  FundResult,
  Headline,
  SupportResult,
} from "./plan.ts";
import type { PlanValues } from "./plan-values.ts";
import { winnersOf } from "./read-winners.ts";

export function readHeadline(
  { inputs, dependence }: Formulation,
  final: Solution,
  costParts: readonly CostPart[],
  support: readonly SupportResult[],
): Headline {
  const measured = dependence.reduce(
    (sum, weight, j) => sum + weight * (final.columnValue[j] ?? 0),
    0,
  );
  const importingAll = dependenceOfImportingAll(inputs);
  return {
    dependenceIndex: importingAll > 0 ? measured / importingAll : 0,
    costInrCr: costParts.reduce((sum, part) => sum + part.inrCr, 0),
    supportInrCr: support.reduce(
      (sum, row) => sum + row.subsidyInrCr + total(row.incentiveInrCr) + total(row.trancheInrCr),
      0,
    ),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function readSupport(
  formulation: Formulation,
  values: PlanValues,
  final: Solution,
): SupportResult[] {
  const { inputs, columns } = formulation;
  const winners = winnersOf(formulation, final);
  return inputs.projects.flatMap((project, g) => {
    const site = inputs.sites[project.site];
    const [v] = project.sanctions;
    if (!project.terms || !site || v === undefined) return [];
    const built = values.at(columns.build, project.site, v);
    const commissioned = v + site.leadYears;
    const quote = values.at(columns.quote, g, 0);
    const { incentive } = project.terms;
    // What a rule sets has no quote, and so no most of one.
    const quoteMost = incentive?.atMostWhatIsNeeded ? incentive.perKt.value : 0;
    const ofTheDay = (crore: number, y: number) => crore / (inputs.realPerNominal[y] ?? 1);
    const support = {
      scheme: project.terms.scheme,
      site: site.site,
      sanctionedFy: inputs.years[v] ?? 0,
      builtKtPerA: built,
      quoteInrPerKg: built > 0 ? quote / built / CRORE_PER_KT_OF_RUPEE_PER_KG : 0,
      quoteMostInrPerKg: quoteMost / CRORE_PER_KT_OF_RUPEE_PER_KG,
      incentiveInrCr: inputs.years.map((_, y) => ofTheDay(values.at(columns.incentive, g, y), y)),
      subsidyInrCr: ofTheDay(values.at(columns.subsidy, g, 0), commissioned),
      subsidyFy: inputs.years[commissioned] ?? 0,
      trancheInrCr: inputs.years.map((_, y) => ofTheDay(values.at(columns.tranche, g, y), y)),
      winners: winners.filter(
        (row) => row.site === site.site && row.sanctionedFy === inputs.years[v],
      ),
    };
    return built > 0 ? [support] : [];
  });
}

/** What each fund pays, year by year: support of its schemes and purchases for its stockpiles. */
export function readFunds(
  { inputs }: Formulation,
  support: readonly SupportResult[],
  covers: readonly CoverResult[],
): FundResult[] {
  return inputs.mission.funds.flatMap((row) => {
    const schemes = [...inputs.terms.values()].filter((terms) => terms.fund === row.fund);
    const bought = covers.filter((cover) => cover.fund === row.fund);
    if (schemes.length === 0 && bought.length === 0) return [];
    const paid = support.filter((item) => schemes.some(({ scheme }) => scheme === item.scheme));
    const life = inputs.mission.fund_ceilings.filter(
      (ceiling) => ceiling.fund === row.fund && ceiling.fy === undefined,
    );
    const paidIn = (fy: number, y: number) =>
      total(
        paid.map(
          (item) =>
            (item.incentiveInrCr[y] ?? 0) +
            (item.trancheInrCr[y] ?? 0) +
            (item.subsidyFy === fy ? item.subsidyInrCr : 0),
        ),
      ) + total(bought.map((cover) => cover.purchaseInrCr[y] ?? 0));
    const result: FundResult = {
      fund: row.fund,
      name: nameOf(row),
      paidInrCr: inputs.years.map(paidIn),
      ceilingInrCr: life.length > 0 ? total(life.map((ceiling) => ceiling.amount_inr_cr)) : null,
    };
    return [result];
  });
}

export function readCovers({ inputs, columns }: Formulation, values: PlanValues): CoverResult[] {
  return inputs.covers.map(({ scheme, fund, commodity }, k) => ({
    scheme,
    fund,
    commodity,
    keptKt: inputs.years.map((_, y) => values.at(columns.kept, k, y)),
    missedKt: inputs.years.map((_, y) => values.at(columns.uncovered, k, y)),
    purchaseInrCr: inputs.years.map(
      (_, y) => values.at(columns.purchase, k, y) / (inputs.realPerNominal[y] ?? 1),
    ),
  }));
}

/** On what is bought abroad, at what is paid for it; commodities without an exemption are left out. */
export function readForgone(
  { inputs }: Formulation,
  commodities: readonly CommodityResult[],
): ForgoneResult[] {
  return commodities.flatMap(({ commodity, name, importBillInrCr }, c): ForgoneResult[] => {
    if (inputs.prices.forgoneUnknown[c]) return [{ commodity, name, inrCr: null }];
    const share = inputs.prices.forgone[c] ?? new Float64Array();
    if (share.every((value) => value === 0)) return [];
    return [{ commodity, name, inrCr: importBillInrCr.map((bill, y) => bill * (share[y] ?? 0)) }];
  });
}

/** The discounted cost by what it pays for; the parts add up to the cost but for missed caps. */
export function readCostParts(formulation: Formulation, values: PlanValues): CostPart[] {
  const { inputs, columns, cost } = formulation;
  const sum = (family: keyof typeof columns) => {
    const columnFamily = columns[family];
    if (typeof columnFamily === "number") return 0;
    let total = 0;
    for (const [, , column] of columnFamily.entries()) {
      total += (cost[column] ?? 0) * values.column(column);
    }
    return total;
  };
  return [
    { part: "capital", inrCr: sum("build") + standingCost(inputs) },
    { part: "operating", inrCr: sum("run") },
    { part: "imports", inrCr: sum("buy") },
    { part: "sales", inrCr: sum("sell") },
    { part: "disposal", inrCr: sum("spill") },
    { part: "holding", inrCr: sum("stock") },
    { part: "shortage", inrCr: sum("short") },
    { part: "collection", inrCr: sum("collect") },
  ];
}
