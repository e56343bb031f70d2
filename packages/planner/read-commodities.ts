/** What becomes of each commodity by year, with the dependence of its stage. Model page, section 6. */
import { nameOf, rowOf } from "@lodestone/mission/mission";
import type { Formulation } from "./formulate.ts";
import type { CommodityResult } from "./plan.ts";
import type { PlanValues } from "./plan-values.ts";

export function readCommodities(formulation: Formulation, values: PlanValues): CommodityResult[] {
  return formulation.inputs.commodities.map((_, c) => readCommodity(formulation, values, c));
}

function readCommodity(formulation: Formulation, values: PlanValues, c: number): CommodityResult {
  const { inputs, columns } = formulation;
  const key = inputs.commodities[c] ?? "";
  const row = rowOf(inputs.mission, "commodities", key);
  const byYear = (value: (y: number) => number) => inputs.years.map((_, y) => value(y));
  const { made, taken } = runFlows(formulation, values, c);
  const suppliers = inputs.mission.suppliers
    .map((supplier, u) => ({ supplier, u }))
    .filter(({ supplier }) => supplier.commodity === key);
  const demand = byYear((y) => inputs.demand.kt[c]?.[y] ?? 0);
  const use = byYear((y) => (demand[y] ?? 0) + (taken[y] ?? 0));
  const bought = byYear((y) =>
    suppliers.reduce((sum, { u }) => sum + values.at(columns.buy, u, y), 0),
  );
  const sold = byYear((y) => values.at(columns.sell, c, y));
  const stock = byYear((y) => values.at(columns.stock, c, y));
  const short = byYear((y) => values.at(columns.short, c, y));
  const netImports = byYear(
    (y) => (bought[y] ?? 0) - (sold[y] ?? 0) - ((stock[y] ?? 0) - (stock[y - 1] ?? 0)),
  );
  return {
    commodity: key,
    name: nameOf(row),
    stage: row.stage,
    form: row.form,
    demandKt: demand,
    useKt: use,
    madeKt: made,
    boughtKt: bought,
    soldKt: sold,
    spiltKt: byYear((y) => values.at(columns.spill, c, y)),
    shortKt: short,
    stockKt: stock,
    collectedKt: byYear((y) =>
      inputs.demand.scrap.reduce(
        (sum, stream, j) => sum + (stream.scrap === c ? values.at(columns.collect, j, y) : 0),
        0,
      ),
    ),
    dependence: byYear((y) => y).map((y) => {
      const used = use[y] ?? 0;
      return used > 0 ? ((netImports[y] ?? 0) + (short[y] ?? 0)) / used : null;
    }),
    importBillInrCr: byYear((y) =>
      suppliers.reduce(
        (sum, { supplier, u }) =>
          sum +
          values.at(columns.buy, u, y) * (inputs.prices.cif[c]?.[y] ?? 0) * supplier.price_factor,
        0,
      ),
    ),
  };
}

/** kt that runs put out and take in of a commodity, by year. */
function runFlows(formulation: Formulation, values: PlanValues, c: number) {
  const { inputs, columns } = formulation;
  const made = inputs.years.map(() => 0);
  const taken = inputs.years.map(() => 0);
  inputs.projects.forEach((project, g) => {
    inputs.sites[project.site]?.modes.forEach(({ flows }, m) => {
      const tPerT = flows.find(([commodity]) => commodity === c)?.[1];
      if (tPerT === undefined) return;
      inputs.years.forEach((_, y) => {
        const kt = tPerT * values.at(columns.run, g * columns.modeCount + m, y);
        if (kt > 0) made[y] = (made[y] ?? 0) + kt;
        else taken[y] = (taken[y] ?? 0) - kt;
      });
    });
  });
  return { made, taken };
}
