/** What checks the plan from outside it: needs worked from prices alone, the model handed to a solver as text. */
import { readdirSync } from "node:fs";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { beforeAll, describe, expect, test } from "vitest";
import { missionOf, missions } from "./packs.test-data.ts";
import { lensWeights } from "./passes.ts";
import { planMission } from "./plan-mission.ts";
import { supportNeeds } from "./reasons/support-need.ts";
import { leastCost, leastDependence } from "./request.ts";
import { solveByGlpk } from "./second-solver.test-data.ts";

let engine: HighsEngine;

beforeAll(async () => {
  engine = await HighsEngine.load();
});

test("on paper: a kt a year that lacks 20 crore needs 40 rupees per kg of the 50 on offer, built or not", async () => {
  const mission = await missionOf("binding-fund");
  for (const request of [leastCost, leastDependence]) {
    const { plan, formulation } = planMission(engine, mission, request);
    const [need] = supportNeeds(formulation.inputs, plan);
    expect(need?.needInrPerKg).toBeCloseTo(40, 9);
    expect(need?.offeredInrPerKg).toBeCloseTo(50, 9);
    expect(need?.builtKtPerA).toBeCloseTo(request === leastCost ? 0 : 3, 6);
  }
});

test("where the rule offers less than is needed, it is said, and nothing is built", async () => {
  const mission = await missionOf("binding-fund");
  const scheme_parameters = mission.scheme_parameters.map((row) =>
    row.parameter === "incentive-per-kg-most" ? { ...row, value: 35 } : row,
  );
  const { plan, formulation } = planMission(
    engine,
    { ...mission, scheme_parameters },
    leastDependence,
  );
  const [need] = supportNeeds(formulation.inputs, plan);
  expect(need && say("en", need.says)).toBe(
    "The plant, sanctioned FY2026-27: needs ₹40 per kg beside the capital subsidy, the scheme offers ₹35",
  );
  expect(need?.builtKtPerA).toBe(0);
});

test("India: no plant is quoted less than it needs at full load", async () => {
  const { plan, formulation } = planMission(engine, await missionOf("india"), leastDependence);
  const needs = supportNeeds(formulation.inputs, plan);
  expect(needs.length).toBeGreaterThan(0);
  for (const { site, needInrPerKg } of needs) {
    const row = plan.support.find((support) => support.site === site);
    if (row && needInrPerKg !== null)
      expect(row.quoteInrPerKg).toBeGreaterThanOrEqual(needInrPerKg - 1);
  }
});

// glpk.js takes a model as an object and reads no file, so the text is read again by HiGHS here; GLPK
// is handed the very same columns and rows below.
test("every pack's model, written as MPS and read again, has the lens's objective", async () => {
  for (const pack of readdirSync(missions)) {
    const mission = await missionOf(pack);
    for (const request of [leastCost, leastDependence]) {
      const { formulation, results } = planMission(engine, mission, request);
      using live = engine.open(formulation.model);
      live.setCosts(lensWeights(formulation));
      const again = engine.objectiveOfMps(live.exportMps());
      const { objective } = results.lens;
      expect(Math.abs(again - objective), pack).toBeLessThan(1e-6 * Math.max(1, objective));
    }
  }
});

describe("another house's solver comes to the same optimum", () => {
  const small = readdirSync(missions).filter((pack) => pack !== "india");
  const cases = [
    ...small.map((pack) => [pack, undefined] as const),
    ["india", ["graphite"]] as const,
    ["india", ["rare-earths"]] as const,
    // Either brings the other: black mass gives back lithium, nickel and cobalt.
    ["india", ["lithium", "cobalt-nickel"]] as const,
    ["india", ["copper"]] as const,
  ];
  test.each(cases)("%s %s", async (pack, chains) => {
    const mission = await missionOf(pack);
    for (const lens of [leastCost, leastDependence]) {
      const { formulation, results } = planMission(engine, mission, { ...lens, chains });
      const found = await solveByGlpk(formulation.model, lensWeights(formulation));
      const size = Math.max(1, Math.abs(results.lens.objective));
      expect((found ?? NaN) / size, lens.lens).toBeCloseTo(results.lens.objective / size, 6);
    }
  });
});
