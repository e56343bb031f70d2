/** One plan, whatever was asked before: what a session answers warm is what a cold solve answers. */
import type { Mission } from "@lodestone/mission/mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, expect, test } from "vitest";
import { planFigures } from "./figures.ts";
import { missionOf } from "./packs.test-data.ts";
import { PlanUnsolved } from "./passes.ts";
import { planMission } from "./plan-mission.ts";
import { PlanSession } from "./plan-session.ts";
import type { Plan } from "./plan.ts";
import { leastCost, leastDependence, type PlanRequest } from "./request.ts";

let engine: HighsEngine;
let india: Mission;

beforeAll(async () => {
  engine = await HighsEngine.load();
  india = await missionOf("india");
});

/** Every figure to the digits a plan is printed with: more than any table shows. */
function printed(plan: Plan): string[] {
  return planFigures(plan).map(({ figure, value }) => `${figure} ${(value || 0).toFixed(4)}`);
}

const base: PlanRequest = { ...leastCost, indexCap: 0.74 };

const dearer = (mission: Mission): Mission => ({
  ...mission,
  prices: mission.prices.map((row) =>
    row.commodity === "ndpr-oxide" ? { ...row, price_usd_per_kg: row.price_usd_per_kg * 1.3 } : row,
  ),
});
const fuller = (mission: Mission): Mission => ({
  ...mission,
  drivers: mission.drivers.map((row) => ({ ...row, sales: row.sales * 1.05 })),
});
const poorer = (mission: Mission): Mission => ({
  ...mission,
  scheme_parameters: mission.scheme_parameters.map((row) =>
    row.parameter === "incentive-pool" ? { ...row, value: 300 } : row,
  ),
});
const taxed = (mission: Mission): Mission => ({
  ...mission,
  duties: mission.duties.map((row) =>
    row.commodity === "magnet" ? { ...row, rate_percent: 12 } : row,
  ),
});
const later = (mission: Mission): Mission => ({
  ...mission,
  build_times: mission.build_times.map((row) =>
    row.process === "sand-mining" ? { ...row, lead_years: 9 } : row,
  ),
});

test("target, budget, demand, price and duty are answered warm, a date and other chains cold; the lens is that of a cold solve", () => {
  const kinds: readonly [string, Mission, PlanRequest, "warm" | "cold"][] = [
    ["target", india, { ...base, indexCap: 0.75 }, "warm"],
    ["budget", poorer(india), base, "warm"],
    ["demand", fuller(india), base, "warm"],
    ["price", dearer(india), base, "warm"],
    ["duty", taxed(india), base, "warm"],
    ["date", later(india), base, "cold"],
    ["chains", india, { ...base, chains: ["copper"] }, "cold"],
  ];
  for (const [kind, mission, request, expected] of kinds) {
    using session = new PlanSession();
    session.lens(engine, india, base);
    const found = session.lens(engine, mission, request);
    expect(found.start, kind).toBe(expected);
    using fresh = new PlanSession();
    const cold = fresh.lens(engine, mission, request).lens.objective;
    expect(Math.abs(found.lens.objective / cold - 1), kind).toBeLessThan(1e-9);
  }
});

test.each([leastDependence, base])(
  "$lens: plan after plan on one live model, each printed as by itself",
  (request) => {
    using session = new PlanSession();
    // Held faces, the rows of the cost pass and other entries must leave no trace behind.
    for (const mission of [india, dearer(india), fuller(india), india]) {
      const asked = session.plan(engine, mission, request).plan;
      expect(printed(asked)).toEqual(printed(planMission(engine, mission, request).plan));
    }
  },
);

test("a question stopped half way leaves the next one whole", () => {
  using session = new PlanSession();
  const cold = printed(session.plan(engine, india, leastDependence).plan);
  for (const at of ["lens", "order"]) {
    const onProgress = (pass: string) => pass === at;
    expect(() => session.plan(engine, dearer(india), leastDependence, { onProgress })).toThrow(
      PlanUnsolved,
    );
    expect(printed(session.plan(engine, india, leastDependence).plan)).toEqual(cold);
  }
});

test("an engine that was replaced is no reason to fail: the next question starts cold on the new one", async () => {
  using session = new PlanSession();
  session.lens(engine, india, base);
  expect(session.lens(await HighsEngine.load(), india, base).start).toBe("cold");
});
