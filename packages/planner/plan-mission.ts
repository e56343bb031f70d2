/** The planner's door: a mission and a request in, a plan out. */
import type { Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { formulate, type Formulation } from "./formulate.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { runPasses, type PassOptions, type PassResults } from "./passes.ts";
import type { Plan } from "./plan.ts";
import { readPlan } from "./read-plan.ts";
import type { PlanRequest } from "./request.ts";
import { holdWinners } from "./whole-winners.ts";

/** A plan with what its reasons are found from. */
export interface SolvedPlan {
  readonly plan: Plan;
  readonly formulation: Formulation;
  readonly results: PassResults;
}

export function planMission(
  engine: HighsEngine,
  mission: Mission,
  request: PlanRequest,
  options: PassOptions = {},
): SolvedPlan {
  const formulation = holdWinners(
    engine,
    formulate(planInputs(mission, request), request),
    options,
  );
  const results = runPasses(engine, formulation, options);
  const plan = readPlan(formulation, results.final, results.iterations);
  return { plan, formulation, results };
}
