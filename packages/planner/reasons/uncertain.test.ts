import type { Mission } from "@lodestone/mission/mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { expect, test } from "vitest";
import { missionOf } from "../packs.test-data.ts";
import { planMission } from "../plan-mission.ts";
import { leastCost, leastDependence, type PlanRequest } from "../request.ts";
import { headlineOf } from "../lens-session.ts";
import { headlineOfParts, loweredOf, measureOf, planParts } from "./plan-parts.ts";
import { findUncertainty } from "./uncertain.ts";

async function uncertainty(mission: Mission, request: PlanRequest = leastDependence) {
  const engine = await HighsEngine.load();
  const { formulation, results } = planMission(engine, mission, request);
  const found = findUncertainty(engine, formulation, results);
  if (!found) throw new Error("nobody asked to stop");
  return found;
}

test("where all is imported no figure moves the index, demand and prices least of all", async () => {
  const mission = await missionOf("one-mine");
  const sites = mission.sites.map((row) => ({ ...row, limit_kt_per_a: 0 }));
  expect((await uncertainty({ ...mission, sites })).assumedShare).toBe(0);
});

test("the parts put together are the whole: chains that hand nothing on do not move one another", async () => {
  const mission = await missionOf("india");
  const engine = await HighsEngine.load();
  for (const request of [leastDependence, leastCost]) {
    const { formulation, results } = planMission(engine, mission, request);
    const parts = planParts(engine, formulation, results);
    expect(parts.length).toBe(4);
    const headline = headlineOfParts(
      request.lens,
      parts.map((part) => measureOf(part.formulation, loweredOf(part.formulation, part.lens))),
    );
    expect(headline / headlineOf(formulation, results.lens.columnValue)).toBeCloseTo(1, 6);
  }
});

test("chains that one fund supports are weighed together: its ceiling would tie them", async () => {
  const mission = await missionOf("india");
  const engine = await HighsEngine.load();
  const schemes = mission.schemes.map((row) =>
    row.rule === "stockpile-purchase" && row.commodities
      ? { ...row, commodities: [...row.commodities, "copper-cathode"] }
      : row,
  );
  const { formulation, results } = planMission(engine, { ...mission, schemes }, leastDependence);
  expect(planParts(engine, formulation, results).length).toBe(3);
});
