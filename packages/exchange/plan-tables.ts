/**
 * A plan as tables: one for each kind of thing, and one of every figure under the name it keeps.
 * Yearly values stand a row a year, which is what pivot tables, databases and Parquet want.
 */
import { planFigures } from "@lodestone/planner/figures";
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutTable } from "@lodestone/sheets/out-table";
import {
  byYear,
  CRORE,
  following,
  fy,
  KT,
  KT_PER_A,
  maybe,
  named,
  number,
  OF_THE_DAY,
  SHARE,
  text,
  total,
} from "./plan-columns.ts";
import { planMissedTables } from "./plan-missed-tables.ts";
import { planMoneyTables } from "./plan-money-tables.ts";
import { planQuestionTables } from "./plan-question-tables.ts";

export function planTables(plan: Plan): OutTable[] {
  return [
    headline(plan),
    ...planQuestionTables(plan),
    chains(plan),
    sites(plan),
    sitesByYear(plan),
    modesByYear(plan),
    commodities(plan),
    commoditiesByYear(plan),
    elementsByYear(plan),
    suppliersByYear(plan),
    scrapByYear(plan),
    ...planMoneyTables(plan),
    ...planMissedTables(plan),
    planFiguresTable(plan),
  ];
}

/** Every number of the plan under its name, as `explain` takes it. */
export function planFiguresTable(plan: Plan): OutTable {
  return {
    name: "figures",
    describes: "Every figure of the plan under the name by which it can be explained.",
    key: ["figure"],
    columns: [
      text("figure", "Names the figure, like build/<site>/<fiscal year>"),
      following(number("value", "in the row's unit", "The figure")),
      text("unit", "The figure's unit"),
    ],
    rows: planFigures(plan).map(({ figure, value, unit }) => [figure, value, unit]),
  };
}

function headline(plan: Plan): OutTable {
  const { headline: values, mission, request, years, missedIndex, size } = plan;
  return {
    name: "headline",
    describes: "What was asked of the plan and what it comes to.",
    key: ["pack"],
    columns: [
      text("pack", "Name of the pack"),
      text("title_en", "Title of the pack, in English"),
      text("title_hi", "Title of the pack, in Hindi (unreviewed)"),
      maybe(text("scenario", "Scenario applied; empty for the pack as it stands")),
      text("as_of", "The day the pack describes"),
      text("price_year", "Fiscal year whose rupees the plan counts in"),
      text("first_year", "First fiscal year of the plan"),
      text("last_year", "Last fiscal year of the plan"),
      text("lens", "least_cost or least_dependence"),
      maybe(number("index_cap", SHARE, "Most dependence allowed, against importing everything")),
      maybe({
        name: "whole_winners",
        kind: "flag",
        describes: "Whether winners of an auction were asked for in whole plants",
      }),
      number(
        "dependence_index",
        SHARE,
        "Dependence against importing every final product, by value",
      ),
      maybe(
        number("missed_index", SHARE, "Dependence reached where the most allowed cannot be held"),
      ),
      number("cost_inr_cr", CRORE, "Resource cost over the plan"),
      number("support_inr_cr", OF_THE_DAY, "Support paid over the plan"),
      number("model_rows", "rows", "Size of the model solved"),
      number("model_columns", "columns", "Size of the model solved"),
      number("model_non_zeros", "numbers", "Size of the model solved"),
      number("iterations", "steps", "Steps the solver took"),
    ],
    rows: [
      [
        mission.name,
        mission.title.en,
        mission.title.hi,
        mission.scenario ?? null,
        mission.asOf,
        fiscalYearLabel(mission.priceYear),
        fiscalYearLabel(years[0] ?? 0),
        fiscalYearLabel(years.at(-1) ?? 0),
        request.lens,
        request.indexCap ?? null,
        request.wholeWinners ?? null,
        values.dependenceIndex,
        missedIndex?.reachedShare ?? null,
        values.costInrCr,
        values.supportInrCr,
        size.rows,
        size.columns,
        size.nonZeros,
        size.iterations,
      ],
    ],
  };
}

function chains(plan: Plan): OutTable {
  return {
    name: "chains",
    describes: "A chain of the plan, with its part of the dependence.",
    key: ["chain"],
    columns: [
      text("chain", "Names the chain"),
      ...named("chain"),
      number(
        "dependence_index",
        SHARE,
        "Dependence against importing its final products, by value",
      ),
      number("imports_inr_cr", CRORE, "Counted imports"),
      number("importing_all_inr_cr", CRORE, "What importing its final products would count"),
    ],
    rows: plan.chains.map((row) => [
      row.chain,
      row.name.en,
      row.name.hi,
      row.dependenceIndex,
      row.importsInrCr,
      row.importingAllInrCr,
    ]),
  };
}

function sites(plan: Plan): OutTable {
  return {
    name: "sites",
    describes: "A site of the plan: existing, committed or a candidate.",
    key: ["site"],
    columns: [
      text("site", "Names the site"),
      ...named("site"),
      text("process", "Process it runs"),
      text("place", "Place it stands in"),
      maybe(text("possible_places", "Places it could stand in, parted by ;")),
      text("status", "existing, committed or candidate"),
      following(number("built_kt_per_a", KT_PER_A, "Capacity sanctioned over the plan")),
      number("limit_kt_per_a", KT_PER_A, "Most that could be built"),
      number("lead_years", "years", "Years from sanction to first run"),
    ],
    rows: plan.sites.map((row) => [
      row.site,
      row.name.en,
      row.name.hi,
      row.process,
      row.place,
      row.possiblePlaces.join(";") || null,
      row.status,
      total(row.builtKtPerA),
      row.limitKtPerA,
      row.leadYears,
    ]),
  };
}

function sitesByYear(plan: Plan): OutTable {
  return {
    name: "sites_by_year",
    describes: "A site in a year: what is sanctioned, what stands, what runs.",
    key: ["site", "fy"],
    columns: [
      text("site", "The site", "sites"),
      fy,
      number("built_kt_per_a", KT_PER_A, "Capacity sanctioned in the year"),
      number("capacity_kt_per_a", KT_PER_A, "Capacity that stands, whole"),
      number("run_kt", KT, "What runs"),
    ],
    rows: plan.sites.flatMap((row) =>
      byYear(plan, [row.site], row.builtKtPerA, row.capacityKtPerA, row.runKt),
    ),
  };
}

function modesByYear(plan: Plan): OutTable {
  return {
    name: "modes_by_year",
    describes: "What a site runs in a year in each mode of its process.",
    key: ["site", "mode", "fy"],
    columns: [
      text("site", "The site", "sites"),
      text("mode", "The mode"),
      fy,
      number("run_kt", KT, "What runs"),
    ],
    rows: plan.sites.flatMap((site) =>
      site.modes.flatMap((mode) => byYear(plan, [site.site, mode.mode], mode.runKt)),
    ),
  };
}

function commodities(plan: Plan): OutTable {
  return {
    name: "commodities",
    describes: "A commodity of the plan, by stage of its chain.",
    key: ["commodity"],
    columns: [
      text("commodity", "Names the commodity"),
      ...named("commodity"),
      number("stage", "number from the ore", "Stage of the chain"),
      text("form", "Form: ore, oxide, magnet, scrap and so on"),
    ],
    rows: plan.commodities.map((row) => [
      row.commodity,
      row.name.en,
      row.name.hi,
      row.stage,
      row.form,
    ]),
  };
}

function commoditiesByYear(plan: Plan): OutTable {
  return {
    name: "commodities_by_year",
    describes: "What becomes of a commodity in a year, with the dependence of its stage.",
    key: ["commodity", "fy"],
    columns: [
      text("commodity", "The commodity", "commodities"),
      fy,
      number("demand_kt", KT, "Final demand"),
      number("use_kt", KT, "Demand and what runs take in"),
      number("made_kt", KT, "Made here"),
      number("bought_kt", KT, "Bought abroad"),
      number("sold_kt", KT, "Sold outside the chain"),
      number("spilt_kt", KT, "Put away"),
      number("short_kt", KT, "Demand not met"),
      number("stock_kt", KT, "Kept at the end of the year"),
      number("collected_kt", KT, "Scrap collected"),
      maybe(number("dependence", SHARE, "Net imports and unmet demand over use")),
      number("import_bill_inr_cr", "crore rupees of the price year", "Paid for imports"),
    ],
    rows: plan.commodities.flatMap((row) =>
      byYear(
        plan,
        [row.commodity],
        row.demandKt,
        row.useKt,
        row.madeKt,
        row.boughtKt,
        row.soldKt,
        row.spiltKt,
        row.shortKt,
        row.stockKt,
        row.collectedKt,
        row.dependence,
        row.importBillInrCr,
      ),
    ),
  };
}

function elementsByYear(plan: Plan): OutTable {
  return {
    name: "elements_by_year",
    describes: "An element in every form in a year.",
    key: ["element", "fy"],
    columns: [
      text("element", "The element, or a group no process parts"),
      ...named("element"),
      fy,
      number("in_demand_kt", KT, "In final demand"),
      number("in_net_imports_kt", KT, "In net imports of every form"),
      number("in_short_kt", KT, "In demand not met"),
      maybe(number("embodied", SHARE, "Net imports and unmet demand over demand")),
    ],
    rows: plan.elements.flatMap((row) =>
      byYear(
        plan,
        [row.element, row.name.en, row.name.hi],
        row.inDemandKt,
        row.inNetImportsKt,
        row.inShortKt,
        row.embodied,
      ),
    ),
  };
}

function suppliersByYear(plan: Plan): OutTable {
  return {
    name: "suppliers_by_year",
    describes: "What is bought of a supplier in a year.",
    key: ["supplier", "fy"],
    columns: [
      text("supplier", "The supplier's offer"),
      text("commodity", "What is bought", "commodities"),
      text("place", "The country it comes from"),
      fy,
      number("bought_kt", KT, "Bought"),
    ],
    rows: plan.suppliers.flatMap((row) =>
      byYear(plan, [row.supplier, row.commodity, row.place], row.boughtKt),
    ),
  };
}

function scrapByYear(plan: Plan): OutTable {
  return {
    name: "scrap_by_year",
    describes: "What of a product leaving use is collected in a year.",
    key: ["product", "scrap", "fy"],
    columns: [
      text("product", "The product leaving use"),
      text("scrap", "The scrap commodity", "commodities"),
      fy,
      number("collected_kt", KT, "Collected"),
      number("leaving_use_kt", KT, "Leaving use"),
    ],
    rows: plan.scrap.flatMap((row) =>
      byYear(plan, [row.product, row.scrap], row.collectedKt, row.leavingUseKt),
    ),
  };
}
