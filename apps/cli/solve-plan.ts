/** Plans on an engine of its own, with progress on the terminal; trouble comes back as a sentence. */
import type { Mission } from "@lodestone/mission/mission";
import { planMission, type SolvedPlan } from "@lodestone/planner/plan-mission";
import { planReasons } from "@lodestone/planner/plan-reasons";
import type { PlanReasons } from "@lodestone/planner/plan";
import type { PlanRequest } from "@lodestone/planner/request";
import { troubleSentence } from "@lodestone/planner/trouble";
import { EngineHost } from "@lodestone/solver/engine-host";
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";

export interface Planned {
  readonly solved: SolvedPlan;
  readonly reasons: PlanReasons | undefined;
}

export async function solvePlan(
  mission: Mission,
  request: PlanRequest,
  withReasons: boolean,
  terminal: Terminal,
): Promise<Planned | { readonly trouble: Sentence }> {
  const tell = (words: Sentence) => {
    terminal.progress(say(terminal.language, words));
    return false;
  };
  try {
    return await new EngineHost().run((engine) => {
      const solved = planMission(engine, mission, request, {
        onProgress: (pass, iterations) =>
          tell(sentence("plan.progress-plan", { pass: sentence(`pass.${pass}`), iterations })),
      });
      const reasons = withReasons
        ? planReasons(engine, solved, (done, of) =>
            tell(sentence("plan.progress-reasons", { done, of })),
          )
        : undefined;
      return { solved, reasons };
    });
  } catch (error) {
    const trouble = troubleSentence(error);
    if (trouble) return { trouble };
    throw error;
  }
}
