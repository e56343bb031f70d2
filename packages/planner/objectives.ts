/** What a lens lowers: cost, dependence, support, each as a cost per column. Model page, section 5. */
import type { PlanColumns } from "./columns.ts";
import { annuity } from "./inputs/discounting.ts";
import type { PlanInputs } from "./inputs/plan-inputs.ts";
import { loadShare } from "./inputs/projects.ts";

/** Crore per kt by which a stated dependence is missed: above any cost of meeting it. */
const OVER_PENALTY = 1e5;
/**
 * What a kt lacking from a cover counts in a year, in import reference prices: more than buying and
 * keeping it costs, and not so much that plants would stop to need less of it.
 */
const UNCOVERED_WORTHS = 2;
/** Crore per crore by which a stated index is missed. */
const INDEX_OVER_PENALTY = 100;

/** Discounted resource cost per unit of each column; duties and support are transfers and stay out. */
export function costWeights(
  inputs: PlanInputs,
  columns: PlanColumns,
  columnCount: number,
): Float64Array {
  const cost = new Float64Array(columnCount);
  addPlantCosts(inputs, columns, cost);
  const d = (y: number) => inputs.social[y] ?? 0;
  const cif = (c: number, y: number) => inputs.prices.cif[c]?.[y] ?? 0;
  const { parameters, mission } = inputs;
  const indexOf = (commodity: string) => inputs.commodities.indexOf(commodity);
  for (const [u, y, column] of columns.buy.entries()) {
    const supplier = mission.suppliers[u];
    if (supplier) cost[column] = d(y) * cif(indexOf(supplier.commodity), y) * supplier.price_factor;
  }
  const markets = new Map(mission.markets.map((row) => [indexOf(row.commodity), row]));
  for (const [c, y, column] of columns.sell.entries()) {
    cost[column] = -d(y) * cif(c, y) * (markets.get(c)?.share_of_price ?? 0);
  }
  const disposal = new Map(mission.disposal_costs.map((row) => [indexOf(row.commodity), row]));
  for (const [c, y, column] of columns.spill.entries()) {
    cost[column] = d(y) * (disposal.get(c)?.cost_inr_cr_per_kt ?? 0);
  }
  for (const [c, y, column] of columns.stock.entries()) {
    cost[column] = d(y) * parameters.holdingShare * cif(c, y);
  }
  for (const [c, y, column] of columns.short.entries()) {
    cost[column] = d(y) * parameters.shortagePriceMultiple * cif(c, y);
  }
  for (const [j, y, column] of columns.collect.entries()) {
    cost[column] = d(y) * (inputs.demand.scrap[j]?.cost[y] ?? 0);
  }
  for (const [k, y, column] of columns.uncovered.entries()) {
    const c = indexOf(inputs.covers[k]?.commodity ?? "");
    cost[column] = d(y) * UNCOVERED_WORTHS * cif(c, y);
  }
  for (const [column, weight] of penaltyWeights(columns)) cost[column] = weight;
  return cost;
}

function addPlantCosts(inputs: PlanInputs, columns: PlanColumns, cost: Float64Array): void {
  const { socialRate } = inputs.parameters;
  for (const [item, y, column] of columns.run.entries()) {
    const project = inputs.projects[Math.floor(item / columns.modeCount)];
    const site = inputs.sites[project?.site ?? -1];
    cost[column] = (inputs.social[y] ?? 0) * (site?.variable ?? 0);
  }
  for (const [s, v, column] of columns.build.entries()) {
    const site = inputs.sites[s];
    if (!site) continue;
    const yearly = site.fixed + site.capex * annuity(socialRate, site.leadYears, site.lifeYears);
    inputs.years.forEach((_, y) => {
      if (loadShare(site, v, y) > 0)
        cost[column] = (cost[column] ?? 0) + (inputs.social[y] ?? 0) * yearly;
    });
  }
}

/** What missing a stated limit counts, in either lens: more than any gain from missing it. */
export function* penaltyWeights(
  columns: PlanColumns,
): Generator<readonly [column: number, weight: number]> {
  for (const family of [columns.over, columns.embodiedOver, columns.supplierOver]) {
    for (const [, , column] of family.entries()) yield [column, OVER_PENALTY];
  }
  if (columns.indexOver >= 0) yield [columns.indexOver, INDEX_OVER_PENALTY];
}

/** Cost that no decision moves: the fixed costs of what stands. */
export function standingCost(inputs: PlanInputs): number {
  return inputs.sites.reduce(
    (total, site) =>
      total +
      site.stands.reduce((sum, kt, y) => sum + kt * site.fixed * (inputs.social[y] ?? 0), 0),
    0,
  );
}

/**
 * The dependence measure:  sum_y d[y] ( sum_{c counted} cif imported + weight cif short ).
 * Net imports, gross imports and unweighted shortage were each gamed in the trial (section 4).
 */
export function* dependenceWeights(
  inputs: PlanInputs,
  columns: PlanColumns,
): Generator<readonly [column: number, weight: number, commodity: number]> {
  const worth = (c: number, y: number) =>
    (inputs.social[y] ?? 0) * (inputs.prices.cif[c]?.[y] ?? 0);
  for (const [c, y, column] of columns.imported.entries()) yield [column, worth(c, y), c];
  for (const [c, y, column] of columns.short.entries()) {
    yield [column, inputs.parameters.shortageWeight * worth(c, y), c];
  }
}

/** Dep0: what importing every final product would count, of one chain or of all. */
export function dependenceOfImportingAll(inputs: PlanInputs, chain?: string): number {
  return inputs.demand.kt.reduce((total, series, c) => {
    if (chain !== undefined && inputs.mission.commodities[c]?.chain !== chain) return total;
    const worth = (kt: number, y: number) =>
      (inputs.social[y] ?? 0) * (inputs.prices.cif[c]?.[y] ?? 0) * kt;
    return series.reduce((sum, kt, y) => sum + worth(kt, y), total);
  }, 0);
}

/** Public money paid, discounted like cost; the last pass lowers it on the face of the others. */
export function* supportWeights(
  inputs: PlanInputs,
  columns: PlanColumns,
): Generator<readonly [column: number, weight: number]> {
  for (const family of [columns.incentive, columns.tranche, columns.purchase]) {
    for (const [, y, column] of family.entries()) yield [column, inputs.social[y] ?? 0];
  }
  for (const [g, , column] of columns.subsidy.entries()) {
    const project = inputs.projects[g];
    const site = inputs.sites[project?.site ?? -1];
    yield [column, inputs.social[(project?.sanctions[0] ?? 0) + (site?.leadYears ?? 0)] ?? 0];
  }
}

/** Capital moved against an approved plan, in crore rupees; what costs no capital counts a crore. */
export function* nearWeights(
  inputs: PlanInputs,
  columns: PlanColumns,
): Generator<readonly [column: number, weight: number]> {
  for (const family of [columns.more, columns.less]) {
    for (const [s, , column] of family.entries()) {
      const capex = inputs.sites[s]?.capex ?? 0;
      yield [column, capex > 0 ? capex : 1];
    }
  }
}

/**
 * Settles ties that cost nothing: what stands runs before what could be built, sites come in the
 * order of the pack, building comes early, products are collected in their order. Without it equal
 * mines would take turns at random. What is still tied (years in which the same scrap may be
 * collected) is settled by a small weight of each column's own, so that one vertex is best and the
 * plan is the same from whatever vertex the solve began.
 */
export function* orderWeights(
  inputs: PlanInputs,
  columns: PlanColumns,
): Generator<readonly [column: number, weight: number]> {
  const rank = (s: number) =>
    s + 1 + (inputs.sites[s]?.row.status === "candidate" ? inputs.sites.length : 0);
  for (const [item, , column] of columns.run.entries()) {
    const project = inputs.projects[Math.floor(item / columns.modeCount)];
    yield [column, rank(project?.site ?? 0)];
  }
  for (const [s, v, column] of columns.build.entries()) {
    yield [column, rank(s) * (inputs.years.length + v)];
  }
  for (const [u, , column] of columns.buy.entries()) yield [column, u + 1];
  for (const [j, , column] of columns.collect.entries()) yield [column, j + 1];
}

/** Fractions of the golden ratio's multiples: spread evenly, never two alike, the same every time. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Far below the ranks of the order, far above the solver's tolerance. */
const TIE_WEIGHT = 1e-2;

/** A weight that no two columns share. */
export function tieWeight(column: number): number {
  return TIE_WEIGHT * (((column + 1) * GOLDEN) % 1);
}
