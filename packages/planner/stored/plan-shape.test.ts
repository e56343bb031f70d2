/** A plan written as JSON comes back as it was; anything else is refused with its place. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { planMission } from "../plan-mission.ts";
import type { Plan } from "../plan.ts";
import { leastCost, leastDependence } from "../request.ts";
import { planShape } from "./plan-shape.ts";
import { readShaped } from "./read-json.ts";

const missions = path.join(import.meta.dirname, "..", "..", "..", "missions");
const packs = readdirSync(missions).filter((name) => name !== "india");
let plans: Plan[];

beforeAll(async () => {
  const engine = await HighsEngine.load();
  plans = [];
  for (const pack of packs) {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (!mission) throw new Error(pack);
    for (const request of [leastCost, leastDependence]) {
      plans.push(planMission(engine, mission, request).plan);
    }
  }
});

const json = (value: unknown) => JSON.stringify(value);

test("every tiny pack's plan comes back from JSON as it was", () => {
  for (const plan of plans) {
    const read = readShaped(json(plan), planShape);
    expect("value" in read && json(read.value)).toBe(json(plan));
  }
});

test.each<readonly [string, (plan: Plan) => unknown, RegExp]>([
  ["no plan at all", () => [], /^the file is not an object/],
  [
    "a number as text",
    (plan) => ({ ...plan, headline: { ...plan.headline, costInrCr: "9" } }),
    /^headline\.costInrCr is not a number/,
  ],
  [
    "years that lack values",
    (plan) => ({ ...plan, years: [...plan.years, 2099] }),
    /^sites\.0\.\w+ is not a list with one value for each of the plan's years/,
  ],
  [
    "a name that would move the cursor",
    (plan) => ({ ...plan, mission: { ...plan.mission, name: "\u001b[2J" } }),
    /^mission\.name is not a text without control/,
  ],
  [
    "another lens",
    (plan) => ({ ...plan, request: { lens: "best", caps: [] } }),
    /^request\.lens is not one of least_cost, least_dependence/,
  ],
])("%s is refused with its place", (_, change, says) => {
  const [plan] = plans;
  if (!plan) throw new Error("no plan");
  const read = readShaped(json(change(plan)), planShape);
  expect("wrong" in read && say("en", read.wrong)).toMatch(says);
});

test("whatever the text is, it is a plan or words", () => {
  const whole = json(plans[0]);
  const cut = fc
    .tuple(fc.nat({ max: whole.length }), fc.nat({ max: 30 }), fc.string())
    .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(cut, fc.json(), fc.string()), (text) => {
      const read = readShaped(text, planShape);
      if ("wrong" in read) expect(say("en", read.wrong)).not.toMatch(/\{|undefined/);
      else expect(read.value.years).toBeInstanceOf(Array);
    }),
  );
});

test("names that JavaScript gives every object are not taken for fields", () => {
  const read = readShaped('{"__proto__": {"years": [2027]}}', planShape);
  expect("wrong" in read && say("en", read.wrong)).toMatch(/^years is not a list/);
});
