/** A plan goes into a workbook and comes back whole; what a person spoilt comes back with its place. */
import path from "node:path";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { comparePlans } from "@lodestone/planner/compare/compare-plans";
import type { Plan } from "@lodestone/planner/plan";
import { planMission } from "@lodestone/planner/plan-mission";
import { leastCost, leastDependence, type PlanRequest } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { beforeAll, describe, expect, test } from "vitest";
import { planTables } from "../plan-tables.ts";
import { tableWorkbook } from "@lodestone/sheets/table-workbook";
import { readWorkbook } from "@lodestone/sheets/workbook-in/read-workbook";
import { workbookWithReasons } from "@lodestone/sheets/workbook-with-reasons";
import { planFromWorkbook } from "./plan-from-workbook.ts";

const requests: Readonly<Record<string, PlanRequest>> = {
  "whole-winners": { ...leastDependence, wholeWinners: true },
  "stated-dependence": {
    ...leastCost,
    caps: [{ commodity: "metal", fy: 2029, share: 0.2 }],
    indexCap: 0.01,
  },
  "magnet-loop": {
    ...leastDependence,
    embodiedCaps: [{ element: "nd", fy: 2030, share: 0.5 }],
    supplierShares: [
      { commodity: "oxide", fy: 2027, share: 0.5 },
      { commodity: "oxide", share: 0.9 },
    ],
  },
  "kept-cover": leastDependence,
  india: leastDependence,
  "entitled-recycler": leastDependence,
  "two-ores": { ...leastCost, near: [{ site: "gone", fy: 2027, ktPerA: 0.1 }] },
};
const plans = new Map<string, Plan>();

beforeAll(async () => {
  const engine = await HighsEngine.load();
  const missions = path.join(import.meta.dirname, "..", "..", "..", "missions");
  for (const [pack, request] of Object.entries(requests)) {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (!mission) throw new Error(pack);
    // As the plan's JSON holds it.
    const { plan } = planMission(engine, mission, request);
    plans.set(pack, JSON.parse(JSON.stringify(plan)) as Plan);
  }
});

function planOf(pack: string): Plan {
  const plan = plans.get(pack);
  if (!plan) throw new Error(pack);
  return plan;
}

async function workbookOf(plan: Plan): Promise<Uint8Array> {
  return await tableWorkbook(planTables(plan), "A plan", plan.mission.asOf);
}

async function readBack(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if ("wrong" in read) throw new Error(read.wrong.key);
  return { workbook: read.workbook, back: planFromWorkbook(read.workbook) };
}

/** The workbook after a person's hand, and what is said of it. */
async function changed(pack: string, change: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await workbookOf(planOf(pack))).slice().buffer);
  change(workbook);
  return await readBack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function cellOf(workbook: ExcelJS.Workbook, sheet: string, row: number, column: string) {
  const found = workbook.getWorksheet(sheet);
  const headings = found?.getRow(1).values as string[] | undefined;
  const cell = found?.getCell(row, headings?.indexOf(column) ?? 0);
  if (!cell) throw new Error(`${sheet} ${column}`);
  return cell;
}

async function faultsAfter(pack: string, change: (workbook: ExcelJS.Workbook) => void) {
  const { back } = await changed(pack, change);
  if (!("faults" in back)) throw new Error("nothing was found at fault");
  return back.faults.map(({ sheet, row, column, value, what }) => ({
    at: [sheet, row, column].filter((part) => part !== undefined).join(" "),
    value,
    says: say("en", what),
  }));
}

describe("a plan through a workbook", () => {
  test.each(Object.keys(requests))("%s: comes back whole, question and all", async (pack) => {
    const plan = planOf(pack);
    const { back } = await readBack(await workbookOf(plan));
    expect(back).toEqual({ plan });
  });

  test("compared with itself after the way through a workbook, nothing has changed", async () => {
    for (const plan of plans.values()) {
      const { back } = await readBack(await workbookOf(plan));
      if ("faults" in back) throw new Error(JSON.stringify(back.faults));
      const { questions, builds, dependence, money, suppliers, headline } = comparePlans(
        plan,
        back.plan,
      );
      expect({ questions, builds, dependence, money, suppliers }).toEqual({
        questions: [],
        builds: [],
        dependence: [],
        money: [],
        suppliers: [],
      });
      expect(headline.says.map(({ key }) => key)).toEqual([
        "compare.index-same",
        "compare.money-same",
        "compare.money-same",
      ]);
    }
  });

  test("whatever numbers and names a plan holds", async () => {
    const plan = planOf("two-ores");
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    const words = fc
      .string({ unit: "grapheme", maxLength: 20 })
      // eslint-disable-next-line no-control-regex -- those a stored plan refuses
      .map((text) => text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " "));
    await fc.assert(
      fc.asyncProperty(numbers, words, async (value, name) => {
        const [site, ...sites] = plan.sites;
        if (!site) throw new Error("no site");
        const runKt = plan.years.map((_, y) => (y % 2 === 0 ? value + 0 : 0));
        const other: Plan = {
          ...plan,
          sites: [{ ...site, name: { en: name, hi: "" }, runKt }, ...sites],
        };
        const { back } = await readBack(await workbookOf(other));
        expect(back).toEqual({ plan: JSON.parse(JSON.stringify(other)) as Plan });
      }),
      { numRuns: 30 },
    );
  });

  test("rows in another order, a note beside them and no figures: still the same plan", async () => {
    const { back } = await changed("kept-cover", (workbook) => {
      workbook.removeWorksheet(workbook.getWorksheet("figures")?.id ?? 0);
      workbook.addWorksheet("my notes").getCell(1, 1).value = "to discuss";
      const sheet = workbook.getWorksheet("commodities_by_year");
      const [second, third] = [2, 3].map((row) => sheet?.getRow(row).values);
      if (!sheet || !second || !third) throw new Error("commodities_by_year");
      sheet.getRow(2).values = third;
      sheet.getRow(3).values = second;
    });
    expect(back).toEqual({ plan: planOf("kept-cover") });
  });
});

describe("a workbook that a hand has spoilt", () => {
  test("a capacity turned into text is told with sheet, row, column, value and remedy", async () => {
    const told = await faultsAfter("two-ores", (workbook) => {
      cellOf(workbook, "sites_by_year", 3, "capacity_kt_per_a").value = "6 kt";
    });
    expect(told).toEqual([
      {
        at: "sites_by_year 3 capacity_kt_per_a",
        value: "6 kt",
        says: 'the cell holds the text "6 kt"; write a number (kt a year)',
      },
    ]);
  });

  test("an unknown commodity, with the nearest that is known", async () => {
    const told = await faultsAfter("magnet-loop", (workbook) => {
      cellOf(workbook, "suppliers_by_year", 2, "commodity").value = "oxyde";
    });
    expect(told).toContainEqual({
      at: "suppliers_by_year 2 commodity",
      value: "oxyde",
      says: '"oxyde" is not in the sheet commodities; did you mean "oxide"?',
    });
  });

  test("a year taken out, a year twice, a year that is none", async () => {
    const out = await faultsAfter("two-ores", (workbook) => {
      workbook.getWorksheet("sites_by_year")?.spliceRows(3, 1);
    });
    expect(out[0]?.says).toMatch(/in the sheet sites_by_year: there is no row for 20\d\d-\d\d/);
    const twice = await faultsAfter("two-ores", (workbook) => {
      const first = cellOf(workbook, "sites_by_year", 2, "fy").value;
      cellOf(workbook, "sites_by_year", 3, "fy").value = first;
    });
    expect(twice[0]).toMatchObject({ at: "sites_by_year 3 site" });
    expect(twice[0]?.says).toMatch(/row 2 has the same site, fy/);
    const none = await faultsAfter("two-ores", (workbook) => {
      cellOf(workbook, "sites_by_year", 2, "fy").value = "2027";
    });
    expect(none[0]).toMatchObject({ at: "sites_by_year 2 fy", value: "2027" });
    const beyond = await faultsAfter("two-ores", (workbook) => {
      cellOf(workbook, "sites_by_year", 2, "fy").value = "2098-99";
    });
    expect(beyond.map(({ says }) => says).join()).toMatch(/FY2098-99 is not a year of the plan/);
  });

  test("a formula, an error, a date, an empty cell, a heading gone, a sheet gone", async () => {
    const told = await faultsAfter("two-ores", (workbook) => {
      cellOf(workbook, "headline", 2, "cost_inr_cr").value = { formula: "1+1", result: 2 };
      cellOf(workbook, "commodities", 2, "stage").value = null;
      cellOf(workbook, "sites", 2, "limit_kt_per_a").value = { error: "#REF!" };
      cellOf(workbook, "chains", 1, "imports_inr_cr").value = "imports";
      const date = cellOf(workbook, "headline", 2, "price_year");
      date.value = new Date("2026-07-01T00:00:00Z");
      date.numFmt = "yyyy-mm-dd";
      workbook.removeWorksheet(workbook.getWorksheet("funds")?.id ?? 0);
    });
    const at = (place: string) => told.find((fault) => fault.at === place)?.says;
    expect(at("headline 2 cost_inr_cr")).toMatch(/formula; paste its value/);
    expect(at("commodities 2 stage")).toMatch(/empty/);
    expect(at("sites 2 limit_kt_per_a")).toMatch(/#REF!/);
    expect(at("chains 1")).toMatch(/the heading imports_inr_cr is missing/);
    expect(at("headline 2 price_year")).toMatch(/made a date of this cell/);
    expect(at("funds")).toMatch(/the sheet funds is missing/);
  });

  test("a sum that no longer follows from its years, and a figure that stands nowhere", async () => {
    const told = await faultsAfter("two-ores", (workbook) => {
      cellOf(workbook, "sites", 2, "built_kt_per_a").value = 999;
      cellOf(workbook, "figures", 2, "figure").value = "no/such/figure";
    });
    expect(told[0]).toMatchObject({ at: "sites 2 built_kt_per_a", value: "999" });
    expect(told[0]?.says).toMatch(/follows from others, which come to \d/);
    expect(told.at(-1)).toMatchObject({ at: "figures 2 value" });
  });

  test("the workbook goes back with the reason in the row", async () => {
    const { workbook, back } = await changed("two-ores", (book) => {
      cellOf(book, "sites_by_year", 3, "capacity_kt_per_a").value = "6 kt";
    });
    if (!("faults" in back)) throw new Error("nothing was found at fault");
    const given = new ExcelJS.Workbook();
    const bytes = await workbookWithReasons(workbook, back.faults, "en", "2026-06-30");
    await given.xlsx.load(bytes.slice().buffer);
    expect(cellOf(given, "sites_by_year", 3, "reason").value).toMatch(
      /^capacity_kt_per_a: the cell holds the text "6 kt"/,
    );
    // Mended, it is read with the reasons still in it.
    cellOf(given, "sites_by_year", 3, "capacity_kt_per_a").value =
      planOf("two-ores").sites[0]?.capacityKtPerA[1];
    const again = await readBack(new Uint8Array(await given.xlsx.writeBuffer()));
    expect(again.back).toEqual({ plan: planOf("two-ores") });
  });

  test("a workbook that is no plan is one fault and not a hundred", async () => {
    const { back } = await readBack(await tableWorkbook([], "Nothing", "2026-06-30"));
    expect(back).toMatchObject({ faults: [{ what: { key: "plan-book.no-plan" } }] });
  });
});
