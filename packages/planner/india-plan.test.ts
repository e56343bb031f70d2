/**
 * The magnet plan as numbers: a change of any of them is either meant, and then this file changes
 * with the reason in its commit, or a mistake. What they rest on: docs/data/india.md.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, describe, expect, test } from "vitest";
import { planMission } from "./plan-mission.ts";
import type { SolvedPlan } from "./plan-session.ts";
import { planReasons } from "./plan-reasons.ts";
import type { Plan, PlanReasons } from "./plan.ts";
import { leastCost, leastDependence } from "./request.ts";

/** The magnet chain by itself; the other chains have their own file. */
const magnets = { ...leastDependence, chains: ["rare-earths"] };

let engine: HighsEngine;
let base: SolvedPlan;
let reasons: PlanReasons;
const scenarios = new Map<string, Plan>();

beforeAll(async () => {
  engine = await HighsEngine.load();
  const { files } = await readFolder(
    path.join(import.meta.dirname, "..", "..", "missions", "india"),
  );
  const plan = (scenario?: string) => {
    const { mission } = readMission(files, scenario);
    if (!mission) throw new Error(`the India pack does not read with ${scenario}`);
    return planMission(engine, mission, magnets);
  };
  base = plan();
  const found = planReasons(engine, base);
  if (!found) throw new Error("no reasons");
  reasons = found;
  for (const name of ["no-new-mines", "low-demand", "high-demand"])
    scenarios.set(name, plan(name).plan);
});

const year = (plan: Plan, fy: number) => plan.years.indexOf(fy);
function shareOf(plan: Plan, commodity: string, fy: number): number {
  return (
    plan.commodities.find((row) => row.commodity === commodity)?.dependence[year(plan, fy)] ?? NaN
  );
}
function embodied(plan: Plan, element: string, fy: number): number {
  return plan.elements.find((row) => row.element === element)?.embodied[year(plan, fy)] ?? NaN;
}
function scenario(name: string): Plan {
  const plan = scenarios.get(name);
  if (!plan) throw new Error(`no scenario ${name}`);
  return plan;
}

test("the headline", () => {
  const { dependenceIndex, costInrCr, supportInrCr } = base.plan.headline;
  expect(dependenceIndex).toBeCloseTo(0.5947, 3);
  expect(costInrCr / 57_964).toBeCloseTo(1, 3);
  expect(supportInrCr / 1_064).toBeCloseTo(1, 2);
});

test("the model's size", () => {
  expect(base.plan.size).toMatchObject({ rows: 1566, columns: 2065, nonZeros: 10282 });
});

describe("what the record suggests, in numbers", () => {
  test("magnets come home by FY2030-31 while the element they are made of does not", () => {
    expect(shareOf(base.plan, "magnet", 2027)).toBeGreaterThan(0.85);
    expect(shareOf(base.plan, "magnet", 2031)).toBeLessThan(0.01);
    expect(embodied(base.plan, "ndpr", 2031)).toBeGreaterThan(1);
  });

  test("the dependence moves to the oxide and its ore: half of the oxide, two fifths of the monazite", () => {
    expect(shareOf(base.plan, "ndpr-oxide", 2031)).toBeGreaterThan(0.45);
    expect(shareOf(base.plan, "monazite", 2031)).toBeGreaterThan(0.4);
  });

  test("new mines bring the element home by FY2033-34; without them it stays abroad", () => {
    expect(embodied(base.plan, "ndpr", 2034)).toBeLessThan(0.55);
    expect(embodied(scenario("no-new-mines"), "ndpr", 2034)).toBeGreaterThan(0.95);
    expect(shareOf(scenario("no-new-mines"), "ndpr-oxide", 2034)).toBeGreaterThan(0.45);
  });

  test("dysprosium and terbium come from abroad throughout: no process of the pack makes them", () => {
    for (const fy of [2027, 2034, 2046])
      expect(shareOf(base.plan, "dytb-oxide", fy)).toBeCloseTo(1, 6);
  });

  test("more demand, more dependence", () => {
    const index = (plan: Plan) => plan.headline.dependenceIndex;
    expect(index(scenario("low-demand"))).toBeLessThan(index(base.plan));
    expect(index(scenario("high-demand"))).toBeGreaterThan(index(base.plan));
  });

  test("at the pack's prices the scheme's winners need a fraction of the most it offers", () => {
    const [support] = base.plan.support;
    expect(support?.builtKtPerA).toBeCloseTo(6, 6);
    expect(support?.quoteMostInrPerKg).toBe(2150);
    expect(support?.quoteInrPerKg).toBeGreaterThan(100);
    expect(support?.quoteInrPerKg).toBeLessThan(200);
  });

  test("two months of rare earths are kept from FY2027-28, within the 500 crore", () => {
    const { covers, years } = base.plan;
    expect(covers.map(({ commodity }) => commodity)).toEqual(["ndpr-oxide", "dytb-oxide"]);
    for (const { commodity, keptKt, missedKt } of covers) {
      const use = base.plan.commodities.find((row) => row.commodity === commodity)?.useKt ?? [];
      expect(Math.max(...missedKt)).toBe(0);
      years.forEach((fy, y) => {
        if (fy >= 2028) expect(keptKt[y]).toBeGreaterThanOrEqual((use[y] ?? 0) / 6 - 1e-6);
      });
    }
    const fund = base.plan.funds.find((row) => row.fund === "mines-budget-stockpile");
    const paid = fund?.paidInrCr.reduce((sum, crore) => sum + crore, 0) ?? NaN;
    expect(paid / 483).toBeCloseTo(1, 2);
  });

  test("revenue forgone is told where the rate before is known, and as not known elsewhere", () => {
    const forgone = new Map(base.plan.revenueForgone.map((row) => [row.commodity, row.inrCr]));
    expect(forgone.get("monazite")?.reduce((sum, crore) => sum + crore, 0)).toBeCloseTo(19.2, 1);
    expect(forgone.get("ndpr-oxide")).toBeNull();
  });

  test("in whole plants the award is five winners at the largest size", () => {
    const { mission } = base.formulation.inputs;
    const { plan } = planMission(engine, mission, { ...leastDependence, wholeWinners: true });
    expect(plan.support[0]?.winners).toEqual([
      { site: "scheme-winners", sanctionedFy: 2027, capacityKt: 1.2, count: 5 },
    ]);
    expect(plan.headline.dependenceIndex).toBeCloseTo(base.plan.headline.dependenceIndex, 4);
  });

  test("least cost builds less and depends more", () => {
    const cheap = planMission(engine, base.formulation.inputs.mission, {
      ...leastCost,
      chains: magnets.chains,
    }).plan.headline;
    expect(cheap.dependenceIndex).toBeGreaterThan(base.plan.headline.dependenceIndex);
    expect(cheap.costInrCr).toBeLessThan(base.plan.headline.costInrCr);
  });
});

describe("reasons", () => {
  test("ten figures, widest swing first, each at its low and its high with its row", () => {
    expect(reasons.uncertain).toHaveLength(10);
    const swings = reasons.uncertain.map((figure) =>
      Math.abs((figure.headlineAtHigh ?? 0) - (figure.headlineAtLow ?? 0)),
    );
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    for (const { low, value, high, name } of reasons.uncertain) {
      expect(low <= value && value <= high).toBe(true);
      expect(name.en).not.toBe("");
    }
  });

  test("a part of the headline rests on assumed figures, and it is told", () => {
    expect(reasons.assumedShare).toBeGreaterThan(0.15);
    expect(reasons.assumedShare).toBeLessThan(0.4);
  });

  test("what is not built says by how much it misses", () => {
    const refused = new Map(reasons.refused.map((row) => [row.site, row.missInrPerKg]));
    expect(refused.get("unaided-magnets")).toBeGreaterThan(0);
    expect(refused.get("metal-plant")).toBeGreaterThan(0);
  });

  test("a figure at its high gives what a plan made with it gives", () => {
    const figure = reasons.uncertain.find(({ rowCount }) => rowCount === 1);
    if (!figure) throw new Error("no single figure among the ten");
    const { mission } = base.formulation.inputs;
    const table = figure.row.table as "intensities";
    const rows = mission[table].map((row) =>
      row.at.row === figure.row.row ? { ...row, [figure.column]: figure.high } : row,
    );
    const changed = planMission(engine, { ...mission, [table]: rows }, magnets);
    const lens = changed.results.lens.objective;
    const own = figure.headlineAtHigh ?? NaN;
    // The headline is the lens's own optimum; the printed plan may lie within the slack above it.
    expect(changed.plan.headline.dependenceIndex).toBeGreaterThanOrEqual(own - 1e-6);
    expect(changed.plan.headline.dependenceIndex).toBeLessThanOrEqual(own * 1.0051);
    expect(lens).toBeGreaterThan(0);
  });
});
