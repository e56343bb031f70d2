/** The plan's money: headline, support by project, payments by fund, parts of the cost. */
import { nameOf } from "@lodestone/mission/mission";
import { CRORE_PER_KT_OF_RUPEE_PER_KG } from "@lodestone/schemes/magnet-scheme-terms";
import type { Solution } from "@lodestone/solver/solution";
import type { Formulation } from "./formulate.ts";
import { dependenceOfImportingAll, standingCost } from "./objectives.ts";
import type { CostPart, FundResult, Headline, SupportResult } from "./plan.ts";
import type { PlanValues } from "./plan-values.ts";

export function readHeadline(
  { inputs, dependence }: Formulation,
  final: Solution,
  costParts: readonly CostPart[],
  funds: readonly FundResult[],
): Headline {
  const measured = dependence.reduce(
    (sum, weight, j) => sum + weight * (final.columnValue[j] ?? 0),
    0,
  );
  const importingAll = dependenceOfImportingAll(inputs);
  return {
    dependenceIndex: importingAll > 0 ? measured / importingAll : 0,
    costInrCr: costParts.reduce((sum, part) => sum + part.inrCr, 0),
    supportInrCr: funds.reduce((sum, fund) => sum + fund.paidInrCr.reduce((a, b) => a + b, 0), 0),
  };
}

export function readSupport(formulation: Formulation, values: PlanValues): SupportResult[] {
  const { inputs, columns } = formulation;
  return inputs.projects.flatMap((project, g) => {
    const site = inputs.sites[project.site];
    const [v] = project.sanctions;
    if (!project.terms || !site || v === undefined) return [];
    const built = values.at(columns.build, project.site, v);
    const commissioned = v + site.leadYears;
    const quote = values.at(columns.quote, g, 0);
    const ofTheDay = (crore: number, y: number) => crore / (inputs.realPerNominal[y] ?? 1);
    const support = {
      scheme: project.terms.scheme,
      site: site.site,
      sanctionedFy: inputs.years[v] ?? 0,
      builtKtPerA: built,
      quoteInrPerKg: built > 0 ? quote / built / CRORE_PER_KT_OF_RUPEE_PER_KG : 0,
      quoteMostInrPerKg: project.terms.incentivePerKt.value / CRORE_PER_KT_OF_RUPEE_PER_KG,
      incentiveInrCr: inputs.years.map((_, y) => ofTheDay(values.at(columns.incentive, g, y), y)),
      subsidyInrCr: ofTheDay(values.at(columns.subsidy, g, 0), commissioned),
      subsidyFy: inputs.years[commissioned] ?? 0,
    };
    return built > 0 ? [support] : [];
  });
}

export function readFunds(formulation: Formulation, values: PlanValues): FundResult[] {
  const { inputs } = formulation;
  const support = readSupport(formulation, values);
  return inputs.mission.funds.flatMap((row) => {
    const schemes = [...inputs.terms.values()].filter((terms) => terms.fund === row.fund);
    if (schemes.length === 0) return [];
    const paid = support.filter((item) => schemes.some(({ scheme }) => scheme === item.scheme));
    const life = inputs.mission.fund_ceilings.filter(
      (ceiling) => ceiling.fund === row.fund && ceiling.fy === undefined,
    );
    const result: FundResult = {
      fund: row.fund,
      name: nameOf(row),
      paidInrCr: inputs.years.map((fy, y) =>
        paid.reduce(
          (sum, item) =>
            sum + (item.incentiveInrCr[y] ?? 0) + (item.subsidyFy === fy ? item.subsidyInrCr : 0),
          0,
        ),
      ),
      ceilingInrCr:
        life.length > 0 ? life.reduce((sum, ceiling) => sum + ceiling.amount_inr_cr, 0) : null,
    };
    return [result];
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
