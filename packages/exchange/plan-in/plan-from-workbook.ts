/**
 * A plan's workbook back into the plan it was made from, whole. A cell that is not as it went out is
 * told by sheet, row and column; so is a sum or figure that no longer follows from the others.
 */
import type { Plan } from "@lodestone/planner/plan";
import { planShape } from "@lodestone/planner/stored/plan-shape";
import { readShaped } from "@lodestone/planner/stored/read-json";
import { sentence } from "@lodestone/words/sentence";
import { planTables } from "../plan-tables.ts";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import type { Workbook } from "@lodestone/sheets/workbook-in/read-workbook";
import { headlineOf, noPlan, requestOf } from "./plan-headline.ts";
import { missedOf, moneyOf } from "./plan-money.ts";
import { nameIn, PlanSheets } from "./plan-sheets.ts";

export type ReadPlan = { readonly plan: Plan } | { readonly faults: readonly SheetFault[] };

export function planFromWorkbook(workbook: Workbook): ReadPlan {
  const tables = planTables(noPlan);
  if (!workbook.sheets.some(({ name }) => name.trim() === "headline")) {
    return { faults: [{ sheet: "headline", what: sentence("plan-book.no-plan") }] };
  }
  const sheets = new PlanSheets(workbook, tables);
  const read = planOf(sheets);
  if (!read || sheets.faults.length > 0) return { faults: sheets.faults };
  // What the stored form refuses is refused here too; every cell has been told of before.
  const shaped = readShaped(JSON.stringify(read), planShape);
  if ("wrong" in shaped) return { faults: [{ sheet: "headline", what: shaped.wrong }] };
  refuseWhatDoesNotFollow(shaped.value, sheets);
  return sheets.faults.length > 0 ? { faults: sheets.faults } : { plan: shaped.value };
}

function planOf(sheets: PlanSheets): Plan | undefined {
  const head = headlineOf(sheets);
  if (!head) return undefined;
  return {
    ...head,
    request: requestOf(sheets, head.asked),
    chains: sheets.of("chains").map((row) => ({
      chain: row.text("chain"),
      name: nameIn(row),
      dependenceIndex: row.number("dependence_index"),
      importsInrCr: row.number("imports_inr_cr"),
      importingAllInrCr: row.number("importing_all_inr_cr"),
    })),
    sites: sitesOf(sheets),
    commodities: sheets
      .withYears("commodities", "commodities_by_year", ["commodity"])
      .map((group) => ({
        commodity: group.head.text("commodity"),
        name: nameIn(group.head),
        stage: group.head.number("stage"),
        form: group.head.text("form"),
        demandKt: group.numbers("demand_kt"),
        useKt: group.numbers("use_kt"),
        madeKt: group.numbers("made_kt"),
        boughtKt: group.numbers("bought_kt"),
        soldKt: group.numbers("sold_kt"),
        spiltKt: group.numbers("spilt_kt"),
        shortKt: group.numbers("short_kt"),
        stockKt: group.numbers("stock_kt"),
        collectedKt: group.numbers("collected_kt"),
        dependence: group.numbersOrNull("dependence"),
        importBillInrCr: group.numbers("import_bill_inr_cr"),
      })),
    elements: sheets.groups("elements_by_year", ["element"]).map((group) => ({
      element: group.head.text("element"),
      name: nameIn(group.head),
      inDemandKt: group.numbers("in_demand_kt"),
      inNetImportsKt: group.numbers("in_net_imports_kt"),
      inShortKt: group.numbers("in_short_kt"),
      embodied: group.numbersOrNull("embodied"),
    })),
    suppliers: sheets.groups("suppliers_by_year", ["supplier"]).map((group) => ({
      supplier: group.head.text("supplier"),
      commodity: group.head.text("commodity"),
      place: group.head.text("place"),
      boughtKt: group.numbers("bought_kt"),
    })),
    scrap: sheets.groups("scrap_by_year", ["product", "scrap"]).map((group) => ({
      product: group.head.text("product"),
      scrap: group.head.text("scrap"),
      collectedKt: group.numbers("collected_kt"),
      leavingUseKt: group.numbers("leaving_use_kt"),
    })),
    ...moneyOf(sheets),
    ...missedOf(sheets),
  };
}

function sitesOf(sheets: PlanSheets): Plan["sites"] {
  const modes = Map.groupBy(sheets.groups("modes_by_year", ["site", "mode"]), (group) =>
    group.head.text("site"),
  );
  return sheets.withYears("sites", "sites_by_year", ["site"]).map((group) => {
    const { head } = group;
    const places = head.text("possible_places");
    return {
      site: head.text("site"),
      name: nameIn(head),
      process: head.text("process"),
      place: head.text("place"),
      possiblePlaces: places === "" ? [] : places.split(";"),
      status: head.choice("status", ["existing", "committed", "candidate"]),
      builtKtPerA: group.numbers("built_kt_per_a"),
      capacityKtPerA: group.numbers("capacity_kt_per_a"),
      runKt: group.numbers("run_kt"),
      modes: (modes.get(head.text("site")) ?? []).map((mode) => ({
        mode: mode.head.text("mode"),
        runKt: mode.numbers("run_kt"),
      })),
      limitKtPerA: head.number("limit_kt_per_a"),
      leadYears: head.number("lead_years"),
    };
  });
}

/** A sum in floating point is the same to this, whatever program added it. */
const SUM_APART = 1e-9;

/** Sums and figures are worked out anew, and must be what the workbook says. */
function refuseWhatDoesNotFollow(plan: Plan, sheets: PlanSheets): void {
  for (const { name, key, columns, rows } of planTables(plan)) {
    const follow = columns.flatMap((column, c) =>
      column.follows ? [{ name: column.name, c }] : [],
    );
    if (follow.length === 0) continue;
    const keyAt = key.map((column) => columns.findIndex((each) => each.name === column));
    const made = new Map(rows.map((cells) => [keyAt.map((c) => cells[c]).join("\n"), cells]));
    for (const row of sheets.of(name)) {
      for (const { name: column, c } of follow) {
        const told = row.numberOrNull(column);
        if (told === null) continue;
        const wanted = made.get(row.key(key))?.[c];
        if (typeof wanted !== "number") {
          row.refuse(column, sentence("plan-book.no-figure"));
        } else if (Math.abs(told - wanted) > SUM_APART * Math.max(1, Math.abs(wanted))) {
          row.refuse(column, sentence("plan-book.follows", { wanted }));
        }
      }
    }
  }
}
