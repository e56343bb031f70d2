/** One pack, one question, one plan: whichever way it was solved, and whatever was solved before. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, describe, expect, test } from "vitest";
import { planFigures } from "./figures.ts";
import type { PassOptions } from "./passes.ts";
import { planMission } from "./plan-mission.ts";
import type { Plan } from "./plan.ts";
import { leastCost, leastDependence, type ApprovedBuild, type PlanRequest } from "./request.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");
const packs = readdirSync(missions);
const known = new Map<string, Mission>();
let engine: HighsEngine;

beforeAll(async () => {
  engine = await HighsEngine.load();
  for (const pack of packs) {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (mission) known.set(pack, mission);
  }
});

function solve(pack: string, request: PlanRequest, options: PassOptions = {}) {
  const mission = known.get(pack);
  if (!mission) throw new Error(`no pack ${pack}`);
  return planMission(engine, mission, request, options);
}

/** Every figure to the digits a plan is printed with: more than any table shows. */
function printed(plan: Plan): string[] {
  return planFigures(plan).map(({ figure, value }) => `${figure} ${(value || 0).toFixed(4)}`);
}

describe.each(packs)("%s", (pack) => {
  test.each([leastCost, leastDependence])(
    "$lens: cold, warm from the other lens and from its own stored basis, one plan",
    (request) => {
      const cold = solve(pack, request);
      const other = request === leastCost ? leastDependence : leastCost;
      const warm = solve(pack, request, { startFrom: solve(pack, other).results.lensBasis });
      const stored = solve(pack, request, { startFrom: cold.results.lensBasis });
      expect(printed(warm.plan)).toEqual(printed(cold.plan));
      expect(printed(stored.plan)).toEqual(printed(cold.plan));
    },
  );
});

describe("nearness to an approved plan", () => {
  const buildsOf = (plan: Plan): ApprovedBuild[] =>
    plan.sites.flatMap(({ site, builtKtPerA }) =>
      builtKtPerA.flatMap((ktPerA, v) =>
        ktPerA > 0 ? [{ site, fy: plan.years[v] ?? 0, ktPerA }] : [],
      ),
    );
  const apart = (plan: Plan, near: readonly ApprovedBuild[]) =>
    plan.sites.reduce(
      (sum, { site, builtKtPerA }) =>
        builtKtPerA.reduce((all, kt, v) => {
          const approved = near.find((row) => row.site === site && row.fy === plan.years[v]);
          return all + Math.abs(kt - (approved?.ktPerA ?? 0));
        }, sum),
      0,
    );

  test("asked for nearness to itself, a plan stays what it is", () => {
    for (const pack of packs) {
      const { plan } = solve(pack, leastDependence);
      const again = solve(pack, { ...leastDependence, near: buildsOf(plan) }).plan;
      expect(apart(again, buildsOf(plan)), pack).toBeCloseTo(0, 4);
      expect(again.headline.costInrCr).toBeCloseTo(plan.headline.costInrCr, 3);
    }
  });

  test("two like mines: the approved one is built, at no cost, where the order would take the other", () => {
    const mission = known.get("one-mine");
    const [mine] = mission?.sites.filter((row) => row.status === "candidate") ?? [];
    if (!mission || !mine) throw new Error("one-mine has no candidate");
    // Either could make all there is demand for.
    const wide = { ...mine, limit_kt_per_a: 100 };
    const two = { ...mission, sites: [wide, { ...wide, site: "twin" }] };
    const free = planMission(engine, two, leastCost).plan;
    const bySite = (plan: Plan, site: string) =>
      (plan.sites.find((row) => row.site === site)?.builtKtPerA ?? []).reduce((a, b) => a + b, 0);
    expect(bySite(free, mine.site)).toBeGreaterThan(0);
    expect(bySite(free, "twin")).toBe(0);
    const near = buildsOf(free).map((row) => ({ ...row, site: "twin" }));
    const held = planMission(engine, two, { ...leastCost, near }).plan;
    expect(bySite(held, "twin")).toBeCloseTo(bySite(free, mine.site), 6);
    expect(bySite(held, mine.site)).toBe(0);
    expect(held.headline.costInrCr).toBeCloseTo(free.headline.costInrCr, 6);
  });

  test("what was approved where nothing can be sanctioned is left aside, and never costs a rupee", () => {
    const near = [{ site: "scheme-winners", fy: 2020, ktPerA: 99 }];
    const free = solve("india", leastDependence).plan.headline;
    const held = solve("india", { ...leastDependence, near }).plan.headline;
    expect(held.costInrCr).toBeCloseTo(free.costInrCr, 2);
    expect(held.supportInrCr).toBeCloseTo(free.supportInrCr, 2);
  });
});
