/**
 * Takes the India pack from its files to a Plan once, in a process that has done nothing else, and
 * prints what each step took: started by files-to-plan.ts. The steps are those of planMission.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { runPasses } from "@lodestone/planner/passes";
import type { Plan } from "@lodestone/planner/plan";
import { readPlan } from "@lodestone/planner/read-plan";
import { leastDependence } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { secondsOf, secondsSince } from "./rounds.ts";

export interface FilesToPlanReport {
  readonly wholeSeconds: number;
  readonly readSeconds: number;
  readonly buildSeconds: number;
  readonly solveSeconds: number;
  readonly peakMegabytes: number;
  readonly size: Plan["size"];
}

const started = performance.now();
const { files } = await readFolder(path.join(import.meta.dirname, "..", "missions", "india"));
const { mission } = readMission(files);
if (!mission) throw new Error("the India pack does not read");
const readSeconds = secondsSince(started);
const engine = await HighsEngine.load();
const build = secondsOf(() => formulate(planInputs(mission, leastDependence), leastDependence));
const solve = secondsOf(() => runPasses(engine, build.result));
const plan = readPlan(build.result, solve.result.final, solve.result.iterations);
const report: FilesToPlanReport = {
  wholeSeconds: secondsSince(started),
  readSeconds,
  buildSeconds: build.seconds,
  solveSeconds: solve.seconds,
  // Kibibytes on every system, whatever getrusage itself counts in.
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  size: plan.size,
};
console.log(JSON.stringify(report));
