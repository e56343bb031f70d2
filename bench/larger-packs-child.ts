/**
 * Builds and solves the India pack copied so many times, by one method, in a process that has done
 * nothing else, and prints what it took: started by larger-packs.ts.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { formulate } from "@lodestone/planner/formulate";
import { linkedChains } from "@lodestone/planner/inputs/mission-of-chains";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { leastDependence, type PlanRequest } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { copiesOf } from "./copies.ts";
import { secondsOf } from "./rounds.ts";

export type Method = "simplex" | "interior_point" | "by_chains";

export interface LargerPackReport {
  readonly rows: number;
  readonly nonZeros: number;
  readonly buildSeconds: number;
  readonly solveSeconds: number;
  readonly lowered: number;
  readonly peakMegabytes: number;
}

const [copies = "1", method = "simplex"] = process.argv.slice(2);
const folder = path.join(import.meta.dirname, "..", "missions", "india");
const read = readMission((await readFolder(folder)).files);
if (!read.mission) throw new Error("the India pack does not read");
const mission = copiesOf(read.mission, Number(copies));
const engine = await HighsEngine.load();
const report = { rows: 0, nonZeros: 0, buildSeconds: 0, solveSeconds: 0, lowered: 0 };
for (const request of requestsOf(mission, method as Method)) solvePart(request);
const whole: LargerPackReport = {
  ...report,
  // Kibibytes on every system, whatever getrusage itself counts in.
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
console.log(JSON.stringify(whole));

/** One question for all, or one for each group of chains that share no process with another. */
function requestsOf(mission: Mission, method: Method): PlanRequest[] {
  if (method !== "by_chains") return [leastDependence];
  const groups = new Map<string, string[]>();
  for (const { chain } of mission.chains) {
    const chains = [...linkedChains(mission, [chain])].sort();
    groups.set(chains.join(), chains);
  }
  return [...groups.values()].map((chains) => ({ ...leastDependence, chains }));
}

function solvePart(request: PlanRequest): void {
  const build = secondsOf(() => formulate(planInputs(mission, request), request));
  const { model } = build.result;
  using live = engine.open(model);
  live.setCosts(lensWeights(build.result));
  const solve = secondsOf(() =>
    live.solve({ method: method === "interior_point" ? "interior_point" : "simplex" }),
  );
  if (solve.result.status !== "optimal") throw new Error(`the solve ended ${solve.result.status}`);
  report.rows += model.rowCount;
  report.nonZeros += model.entryValue.length;
  report.buildSeconds += build.seconds;
  report.solveSeconds += solve.seconds;
  report.lowered += solve.result.objective - model.offset;
}
