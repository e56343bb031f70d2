/** What cannot be done is told in words and numbers: before a solve where it can be, after it otherwise. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { beforeAll, describe, expect, test } from "vitest";
import { formulate } from "../formulate.ts";
import { planInputs } from "../inputs/plan-inputs.ts";
import { PlanUnsolved, runPasses } from "../passes.ts";
import { planMission } from "../plan-mission.ts";
import { planReasons } from "../plan-reasons.ts";
import { leastCost, type PlanRequest } from "../request.ts";
import { troubleSentence } from "../trouble.ts";
import { findConflict } from "./conflict.ts";
import { impossiblePaths } from "./impossible.ts";
import { relaxEach } from "./relax.ts";

const missions = path.join(import.meta.dirname, "..", "..", "..", "missions");
let engine: HighsEngine;
const known = new Map<string, Mission>();

beforeAll(async () => {
  engine = await HighsEngine.load();
  for (const pack of ["late-plant", "stated-dependence", "magnet-loop", "two-ores", "india"]) {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (mission) known.set(pack, mission);
  }
});

function missionOf(pack: string): Mission {
  const mission = known.get(pack);
  if (!mission) throw new Error(`no pack ${pack}`);
  return mission;
}

function toldBefore(mission: Mission, asked: Partial<PlanRequest>): string[] {
  const request = { ...leastCost, ...asked };
  return impossiblePaths(planInputs(mission, request), request).map((words) => say("en", words));
}

describe("before a solve", () => {
  const metal = (fy: number, share: number) => ({ caps: [{ commodity: "metal", fy, share }] });

  test("a plant that takes three years to build makes nothing before its fourth", () => {
    expect(toldBefore(missionOf("late-plant"), metal(2029, 0.9))).toEqual([
      "Nothing here can make Metal before FY2029-30; it is held to a share in FY2028-29.",
      "The smelter cannot run before FY2029-30: open from FY2026-27, 3 years of building.",
    ]);
  });

  test("half its load makes half its limit, and no more can be asked of it", () => {
    // 4 kt wanted, 2 can be made in the first year of running.
    expect(toldBefore(missionOf("late-plant"), metal(2030, 0.25))).toEqual([
      "In FY2029-30 all sites at their limits make at most 2 kt of Metal; 3 kt are asked of them.",
    ]);
    expect(toldBefore(missionOf("late-plant"), metal(2030, 0.5))).toEqual([]);
  });

  test("a plant that stands but that nothing feeds is told by its feed and the year it comes", () => {
    const loop = missionOf("magnet-loop");
    const suppliers = loop.suppliers.map((row) => ({ ...row, from_fy: 2029 }));
    const starved = { ...loop, suppliers, collections: [] };
    const caps = { caps: [{ commodity: "magnet", fy: 2027, share: 0 }] };
    expect(toldBefore(starved, caps)).toEqual([
      "Nothing here can make Magnet before FY2028-29; it is held to a share in FY2026-27.",
      "Nothing can feed Oxide to The plant before FY2028-29.",
    ]);
    expect(toldBefore({ ...starved, suppliers: [] }, caps)).toEqual([
      "Nothing here can make Magnet within the plan.",
      "Nothing can feed Oxide to The plant within the plan.",
    ]);
  });

  test("an element nobody mines comes home by scrap alone, and no sooner and no more than that", () => {
    const cap = (fy: number, share: number) => ({ embodiedCaps: [{ element: "nd", fy, share }] });
    const loop = missionOf("magnet-loop");
    expect(toldBefore(loop, cap(2027, 0.9))).toEqual([
      "No Neodymium comes out of the ground here, nor back from use, before FY2028-29; it is held to a share in FY2026-27.",
    ]);
    // Half of 1 kt of old magnets at 0.3: 0.15 kt; at most 40 per cent from abroad asks for 0.18.
    expect(toldBefore(loop, cap(2029, 0.4))).toEqual([
      "In FY2028-29 all mines and all scrap give at most 0.15 kt of Neodymium; 0.18 kt are asked of them.",
    ]);
    expect(toldBefore(loop, cap(2029, 0.5))).toEqual([]);
  });

  test("what is told to be impossible is missed by the plan, on India", () => {
    const india = missionOf("india");
    for (const fy of [2027, 2028, 2030, 2034]) {
      const request = { ...leastCost, caps: [{ commodity: "magnet", fy, share: 0.1 }] };
      if (impossiblePaths(planInputs(india, request), request).length === 0) continue;
      expect(planMission(engine, india, request).plan.missed).toHaveLength(1);
    }
  });
});

describe("after a solve", () => {
  test("the least conflict, and what each of its limits would have to give for the others to hold", () => {
    const request = { ...leastCost, caps: [{ commodity: "metal", fy: 2029, share: 0.2 }] };
    const solved = planMission(engine, missionOf("stated-dependence"), request);
    const reasons = planReasons(engine, solved);
    expect(reasons?.conflict.map((words) => say("en", words))).toContain(
      "at most 20\u00a0% of Metal may come from abroad in FY2028-29",
    );
    // 8 kt wanted of a site that holds 5 (the pack's README).
    const told = reasons?.relaxed.map(({ says }) => say("en", says));
    expect(told).toContain("at most 20\u00a0% of Metal may come from abroad in FY2028-29: by 3 kt");
    expect(told).toContain("The smelter: at most 5 kt a year can be built: by 3 kt a year");
  });

  test("giving by what is told is enough, and by a hundredth less is not; other misses do not matter", () => {
    const request = {
      ...leastCost,
      caps: [{ commodity: "magnet", fy: 2027, share: 0.1 }],
      embodiedCaps: [{ element: "ndpr", fy: 2033, share: 0.1 }],
    };
    const formulation = formulate(planInputs(missionOf("india"), request), request);
    const conflict = findConflict(engine, formulation);
    if (!conflict) throw new Error("no conflict where two limits cannot hold");
    const [first] = relaxEach(engine, formulation, conflict);
    expect(first?.what.key).toMatch(/^limit\.(dependence|embodied)-cap$/);
    const by = first?.by ?? NaN;
    const { model, columns, rows } = formulation;
    const family = first?.what.key.slice("limit.".length);
    const row = Array.from({ length: rows.count }, (_, i) => i).find(
      (i) => rows.meaning(i).family === family,
    );
    const over = family === "dependence-cap" ? columns.over : columns.embodiedOver;
    const shut = [over.at(0, 0), ...[...columns.short.entries()].map(([, , column]) => column)];
    const holdsWith = (giving: number) => {
      using live = engine.open(model);
      live.holdColumns(Int32Array.from(shut).sort(), new Float64Array(shut.length));
      live.setRowBounds(row ?? -1, -Infinity, (model.rowUpper[row ?? -1] ?? 0) + giving);
      return live.solve().status === "optimal";
    };
    expect(holdsWith(by * 1.0001)).toBe(true);
    expect(holdsWith(by * 0.99)).toBe(false);
  });

  test("a pack that contradicts itself is told by its limits, never by a bare refusal", () => {
    const formulation = formulate(planInputs(missionOf("two-ores"), leastCost), leastCost);
    const { model } = formulation;
    // Nothing bought, built, run or left unmet.
    const columnUpper = new Float64Array(model.columnCount);
    let thrown: unknown;
    try {
      runPasses(engine, { ...formulation, model: { ...model, columnUpper } });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PlanUnsolved);
    const trouble = troubleSentence(thrown);
    expect(trouble && say("en", trouble)).toMatch(
      /There is no plan, for these limits of the pack contradict each other: .*what comes in is what goes out/,
    );
  });
});
