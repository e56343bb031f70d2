/**
 * The tiny packs are solved on paper in their READMEs; the planner must give the same numbers.
 * Every number of expected.json stands in the pack's README as well.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { beforeAll, expect, test } from "vitest";
import { planFigures } from "./figures.ts";
import { planMission } from "./plan-mission.ts";
import { planReasons } from "./plan-reasons.ts";
import type { PlanRequest } from "./request.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");
const packs = readdirSync(missions).filter((name) => name !== "india");

interface Answer {
  readonly request: PlanRequest;
  readonly figures: Readonly<Record<string, number>>;
}

let engine: HighsEngine;
beforeAll(async () => {
  engine = await HighsEngine.load();
});

test("there are at least six tiny packs", () => {
  expect(packs.length).toBeGreaterThanOrEqual(6);
});

for (const pack of packs) {
  const answers = JSON.parse(
    readFileSync(path.join(missions, pack, "expected.json"), "utf8"),
  ) as Answer[];

  test(`${pack}: the plan is the one worked on paper`, async () => {
    const read = await readFolder(path.join(missions, pack));
    const { mission, faults } = readMission(read.files);
    expect(faults).toEqual([]);
    if (!mission) return;
    for (const { request, figures } of answers) {
      const solved = planMission(engine, mission, request);
      const found = new Map(planFigures(solved.plan).map(({ figure, value }) => [figure, value]));
      for (const limit of planReasons(engine, solved)?.binding ?? []) {
        found.set(`worth/${limit.family}/${limit.subject}`, limit.worthUp);
      }
      for (const [figure, value] of Object.entries(figures)) {
        expect(found.get(figure), `${pack} ${request.lens} ${figure}`).toBeCloseTo(value, 6);
      }
    }
  });

  test(`${pack}: every number of the answer stands in its README, worked out`, () => {
    const readme = readFileSync(path.join(missions, pack, "README.md"), "utf8");
    for (const { figures } of answers) {
      for (const [figure, value] of Object.entries(figures)) {
        expect(readme, figure).toMatch(
          new RegExp(`(?<![\\d.])${String(value).replace(".", "\\.")}(?!\\d|\\.\\d)`),
        );
      }
    }
  });
}
