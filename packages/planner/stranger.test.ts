/** A stranger who has the page alone builds the model from it and reaches the planner's objective. */
import type { Mission } from "@lodestone/mission/mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { drawnMission, drawnPack } from "./generated-pack.test-data.ts";
import { missionOf } from "./packs.test-data.ts";
import { planMission } from "./plan-mission.ts";
import { leastCost, leastDependence, type PlanRequest } from "./request.ts";
import { objectiveByThePage } from "./stranger.test-data.ts";

let engine: HighsEngine;
beforeAll(async () => {
  engine = await HighsEngine.load();
});

async function agree(mission: Mission, request: PlanRequest): Promise<void> {
  const { formulation, results } = planMission(engine, mission, request);
  // What stands costs the same whatever is done, so a dependence does not count it.
  const standing = request.lens === "least_cost" ? 0 : formulation.model.offset;
  const objective = results.lens.objective - standing;
  const size = Math.max(1, Math.abs(objective));
  expect((await objectiveByThePage(mission, request)) / size).toBeCloseTo(objective / size, 6);
}

describe("the model rebuilt from docs/model/planner.md alone has the planner's objective", () => {
  test.each([
    "binding-fund",
    "grant-gap",
    "joint-products",
    "kept-cover",
    "late-plant",
    "magnet-loop",
    "one-mine",
    "stated-dependence",
    "two-ores",
    "whole-winners",
  ])("%s, in either lens", async (pack) => {
    const mission = await missionOf(pack);
    for (const request of [leastCost, leastDependence]) await agree(mission, request);
  });

  test("stated limits that nobody can hold: what missing them counts is on the page too", async () => {
    const mission = await missionOf("magnet-loop");
    for (const lens of [leastCost, leastDependence]) {
      await agree(mission, { ...lens, embodiedCaps: [{ element: "nd", fy: 2030, share: 0.5 }] });
      await agree(mission, { ...lens, caps: [{ commodity: "oxide", fy: 2027, share: 0.3 }] });
      await agree(mission, { ...lens, supplierShares: [{ commodity: "oxide", share: 0.5 }] });
      await agree(mission, { ...lens, indexCap: 0.1 });
    }
  });

  test("fixed costs of what stands are in the cost, though no decision moves them", async () => {
    const mission = await missionOf("magnet-loop");
    const operating_costs = mission.operating_costs.map((row) => ({
      ...row,
      fixed_inr_cr_per_kt_a: 2,
    }));
    await agree({ ...mission, operating_costs }, leastCost);
  });

  test("packs drawn at random: discounted, inflated, with duty, store, markets, scheme and purse", async () => {
    const onDrawn = fc.asyncProperty(drawnPack, async (numbers) => {
      const mission = drawnMission(numbers);
      for (const lens of [leastCost, leastDependence]) {
        await agree(mission, { ...lens, caps: [{ commodity: "oxide", fy: 2030, share: 0.2 }] });
      }
    });
    await fc.assert(onDrawn, { numRuns: Number(process.env["LODESTONE_RUNS"] ?? 25) });
  });
});
