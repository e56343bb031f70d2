/**
 * Builds and solves the India pack copied so many times, by one method, in a process that has done
 * nothing else, and prints what it took: started by larger-packs.ts.
 */
import { vertexByParts } from "@lodestone/planner/first-solve";
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { leastDependence } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { copiesOf } from "./copies.ts";
import { indiaMission } from "./india-model.ts";
import { secondsOf } from "./rounds.ts";

export type Method = "simplex" | "interior_point" | "part_by_part";

export interface LargerPackReport {
  readonly rows: number;
  readonly nonZeros: number;
  readonly buildSeconds: number;
  /** Processor time of handing over and solving: other work on the machine does not count. */
  readonly solveSeconds: number;
  readonly objective: number;
  readonly peakMegabytes: number;
}

const [copies = "1", method = "simplex"] = process.argv.slice(2);
const mission = copiesOf(await indiaMission(), Number(copies));
const engine = await HighsEngine.load();
const build = secondsOf(() => formulate(planInputs(mission, leastDependence), leastDependence));
const model = { ...build.result.model, columnCost: lensWeights(build.result) };
const before = process.cpuUsage();
const objective = solveBy(method as Method);
const { user, system } = process.cpuUsage(before);
const report: LargerPackReport = {
  rows: model.rowCount,
  nonZeros: model.entryValue.length,
  buildSeconds: build.seconds,
  solveSeconds: (user + system) / 1e6,
  objective,
  // Kibibytes on every system, whatever getrusage itself counts in.
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
console.log(JSON.stringify(report));

function solveBy(asked: Method): number {
  const vertex = asked === "part_by_part" ? vertexByParts(engine, model) : undefined;
  using live = engine.open(model);
  if (vertex) live.startFrom(vertex);
  const solution = live.solve({
    method: asked === "interior_point" ? "interior_point" : "simplex",
  });
  if (solution.status !== "optimal") throw new Error(`the solve ended ${solution.status}`);
  return solution.objective;
}
