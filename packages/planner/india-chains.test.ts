/**
 * Five chains in one plan. What each chain's figures rest on: docs/data/india.md. Numbers here are
 * regressions; a change is either meant, and then this file changes with the reason, or a mistake.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, expect, test } from "vitest";
import { linkedChains } from "./inputs/mission-of-chains.ts";
import { planMission } from "./plan-mission.ts";
import type { Plan } from "./plan.ts";
import { leastDependence } from "./request.ts";

/** What the cost pass may give up of a chain's least dependence (second-pass-slack). */
const SLACK = 0.005;

let engine: HighsEngine;
let mission: Mission;
let together: Plan;

beforeAll(async () => {
  engine = await HighsEngine.load();
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const read = readMission((await readFolder(folder)).files);
  if (!read.mission) throw new Error("the India pack does not read");
  mission = read.mission;
  together = planMission(engine, mission, leastDependence).plan;
});

const indexOf = (plan: Plan, chain: string) =>
  plan.chains.find((row) => row.chain === chain)?.dependenceIndex ?? NaN;
const dependence = (plan: Plan, commodity: string, fy: number) =>
  plan.commodities.find((row) => row.commodity === commodity)?.dependence[plan.years.indexOf(fy)] ??
  NaN;

test("five chains are planned process by process", () => {
  expect(together.chains.map(({ chain }) => chain).sort()).toEqual([
    "cobalt-nickel",
    "copper",
    "graphite",
    "lithium",
    "rare-earths",
  ]);
});

test("old batteries give lithium, nickel and cobalt together, so these chains are planned together", () => {
  expect([...linkedChains(mission, ["lithium"])].sort()).toEqual(["cobalt-nickel", "lithium"]);
  expect([...linkedChains(mission, ["rare-earths"])]).toEqual(["rare-earths"]);
  expect([...linkedChains(mission, ["copper"])]).toEqual(["copper"]);
});

test("a chain planned by itself comes to what it comes to among the others", () => {
  for (const chain of ["rare-earths", "graphite", "copper", "lithium"]) {
    const { plan } = planMission(engine, mission, { ...leastDependence, chains: [chain] });
    const [alone, among] = [indexOf(plan, chain), indexOf(together, chain)];
    expect(Math.abs(alone / among - 1), chain).toBeLessThanOrEqual(SLACK + 1e-6);
  }
});

test("what the record suggests of each chain", () => {
  // Copper: 93 per cent of concentrate and 30 to 40 of refined metal came from abroad.
  expect(dependence(together, "copper-concentrate", 2027)).toBeGreaterThan(0.9);
  expect(dependence(together, "copper-cathode", 2027)).toBeGreaterThan(0.2);
  expect(dependence(together, "copper-cathode", 2027)).toBeLessThan(0.4);
  // Nothing of lithium, nickel or cobalt is mined or refined for batteries today.
  for (const commodity of ["lithium-carbonate", "lithium-hydroxide", "nickel-sulphate"]) {
    expect(dependence(together, commodity, 2027), commodity).toBeGreaterThan(0.9);
  }
  // Graphite: 60 per cent by the Ministry's report.
  expect(dependence(together, "flake-graphite", 2027)).toBeGreaterThan(0.5);
  expect(dependence(together, "flake-graphite", 2027)).toBeLessThan(0.75);
});

test("lithium refined at home is dug abroad: the stage falls, the element does not", () => {
  expect(dependence(together, "lithium-hydroxide", 2036)).toBeLessThan(0.05);
  const lithium = together.elements.find((row) => row.element === "li");
  expect(lithium?.embodied[together.years.indexOf(2036)]).toBeGreaterThan(0.9);
});
