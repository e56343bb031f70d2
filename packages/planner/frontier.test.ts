/** The frontier's laws: its ends are the two lenses, and less dependence costs more, and ever more. */
import { readdirSync } from "node:fs";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, expect, test } from "vitest";
import { missionOf, missions } from "./packs.test-data.ts";
import { frontier } from "./frontier.ts";
import { planMission } from "./plan-mission.ts";
import { leastCost, leastDependence } from "./request.ts";

let engine: HighsEngine;

beforeAll(async () => {
  engine = await HighsEngine.load();
});

for (const pack of readdirSync(missions)) {
  test(`${pack}: the frontier runs from one lens to the other, falls, and falls ever less`, async () => {
    const mission = await missionOf(pack);
    // One chain of India's: over several the ends go beyond the slack of the lens.
    const chains = pack === "india" ? ["rare-earths"] : undefined;
    const points = frontier(engine, mission, { ...leastCost, chains }, 7);
    const [first, last] = [points[0], points.at(-1)];
    const free = planMission(engine, mission, { ...leastCost, chains }).plan.headline;
    const bound = planMission(engine, mission, { ...leastDependence, chains }).plan.headline;
    expect((last?.headline.costInrCr ?? NaN) / free.costInrCr).toBeCloseTo(1, 6);
    expect((first?.headline.costInrCr ?? NaN) / bound.costInrCr).toBeCloseTo(1, 5);
    expect(first?.headline.supportInrCr).toBeCloseTo(bound.supportInrCr, 2);
    expect(last?.indexCap ?? NaN).toBeLessThanOrEqual(free.dependenceIndex + 1e-6);
    const slack = 1e-6 * free.costInrCr;
    points.forEach(({ indexCap, headline, costPerPointInrCr }, k) => {
      expect(headline.dependenceIndex).toBeLessThanOrEqual(indexCap + 1e-6);
      const before = points[k - 1];
      if (!before) return;
      expect(headline.costInrCr).toBeLessThanOrEqual(before.headline.costInrCr + slack);
      if (costPerPointInrCr === null) return;
      expect(costPerPointInrCr).toBeLessThanOrEqual((before.costPerPointInrCr ?? NaN) + slack);
    });
  });
}

test("several chains: the sweep spans what the slack of the sum would hide", async () => {
  const points = frontier(engine, await missionOf("india"), leastCost, 4);
  expect(points).toHaveLength(4);
  const [first, last] = [points[0]?.headline, points.at(-1)?.headline];
  expect(first?.dependenceIndex).toBeLessThan((last?.dependenceIndex ?? NaN) - 1e-4);
  expect(first?.costInrCr).toBeGreaterThan(last?.costInrCr ?? NaN);
});

test("on paper: each crore in the pool buys a part of a plant, so the frontier of binding-fund is straight", async () => {
  const points = frontier(engine, await missionOf("binding-fund"), leastCost, 3);
  // From 1 at 800 crore to 0.7375 at 842: 42 crore for 26.25 points, half of it half-way.
  expect(points.map(({ indexCap }) => indexCap)).toEqual([
    expect.closeTo(0.7375, 9),
    expect.closeTo(0.86875, 9),
    expect.closeTo(1, 9),
  ]);
  expect(points.map(({ headline }) => headline.costInrCr)).toEqual([
    expect.closeTo(842, 6),
    expect.closeTo(821, 6),
    expect.closeTo(800, 6),
  ]);
  expect(points[1]?.headline.supportInrCr).toBeCloseTo(30, 6);
  expect(points[0]?.costPerPointInrCr).toBeCloseTo(1.6, 6);
});
