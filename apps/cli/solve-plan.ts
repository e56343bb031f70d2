/** Plans on an engine of its own, with progress on the terminal; what can go wrong is said in words. */
import type { Mission } from "@lodestone/mission/mission";
import type { Pass } from "@lodestone/planner/passes";
import { planMission } from "@lodestone/planner/plan-mission";
import type { SolvedPlan } from "@lodestone/planner/plan-session";
import { planReasons } from "@lodestone/planner/plan-reasons";
import type { PlanReasons } from "@lodestone/planner/plan";
import type { PlanRequest } from "@lodestone/planner/request";
import { troubleSentence } from "@lodestone/planner/trouble";
import { EngineHost } from "@lodestone/solver/engine-host";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";
import { refused } from "./refusal.ts";

export interface Planned {
  readonly solved: SolvedPlan;
  readonly reasons: PlanReasons | undefined;
}

export async function solvePlan(
  mission: Mission,
  request: PlanRequest,
  withReasons: boolean,
  terminal: Terminal,
): Promise<Planned> {
  return await onEngine((engine) => {
    const solved = planMission(engine, mission, request, { onProgress: tellPass(terminal) });
    const reasons = withReasons
      ? planReasons(engine, solved, (done, of) => {
          terminal.progress(
            say(terminal.language, sentence("plan.progress-reasons", { done, of })),
          );
          return false;
        })
      : undefined;
    return { solved, reasons };
  });
}

/** Runs a job on an engine of its own. */
export async function onEngine<T>(job: (engine: HighsEngine) => T): Promise<T> {
  try {
    return await new EngineHost().run(job);
  } catch (error) {
    const trouble = troubleSentence(error);
    throw trouble ? refused(trouble) : error;
  }
}

/** Tells a solve's pass and steps on the terminal; never asks to stop. */
export function tellPass(terminal: Terminal): (pass: Pass, iterations: number) => boolean {
  return (pass, iterations) => {
    const blanks = { pass: sentence(`pass.${pass}`), iterations };
    terminal.progress(say(terminal.language, sentence("plan.progress-plan", blanks)));
    return false;
  };
}
