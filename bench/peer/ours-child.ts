/**
 * Our side of the race with the peer, in a process of its own: builds the arrays of the questions'
 * plan, hands them to the solver, solves, and answers each kind of question from the plan's vertex
 * and from nothing. Every model is written for the peer. Started by beside-peer.ts.
 */
import path from "node:path";
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { PlanSession } from "@lodestone/planner/plan-session";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { indiaMission } from "../india-model.ts";
import { base, questions } from "../questions.ts";
import { secondsOf } from "../rounds.ts";
import { writeModelFiles } from "./model-files.ts";
import type { SideReport } from "./side-report.ts";

const [folder = "", round = "0"] = process.argv.slice(2);
const mission = await indiaMission();
const engine = await HighsEngine.load();

const build = secondsOf(() => formulate(planInputs(mission, base), base));
const plan = build.result;
const handOver = secondsOf(() => {
  const live = engine.open(plan.model);
  live.setCosts(lensWeights(plan));
  return live;
});
using live = handOver.result;
const solve = secondsOf(() => live.solve({ method: "simplex" }));
// Before anything is written for the peer, which is no part of planning.
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
await writeModelFiles(path.join(folder, "base"), plan);

const whatIfs: SideReport["whatIfs"][number][] = [];
for (const { kind, ask } of questions) {
  const [changed, request] = ask(mission, Number(round));
  using fresh = new PlanSession();
  const cold = secondsOf(() => fresh.lens(engine, changed, request));
  using session = new PlanSession();
  session.lens(engine, mission, base);
  const warm = secondsOf(() => session.lens(engine, changed, request));
  await writeModelFiles(path.join(folder, kind), cold.result.formulation);
  whatIfs.push({
    kind,
    coldSeconds: cold.seconds,
    coldObjective: cold.result.lens.objective,
    warmSeconds: warm.seconds,
    warmObjective: warm.result.lens.objective,
  });
}
const report: SideReport = {
  buildSeconds: build.seconds,
  handOverSeconds: handOver.seconds,
  solveSeconds: solve.seconds,
  objective: solve.result.objective,
  peakMegabytes,
  whatIfs,
};
console.log(JSON.stringify(report));
