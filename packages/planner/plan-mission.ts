/** The planner's door: a mission and a request in, a plan out. */
import type { Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { PassOptions } from "./passes.ts";
import { PlanSession, type SolvedPlan } from "./plan-session.ts";
import type { PlanRequest } from "./request.ts";

export function planMission(
  engine: HighsEngine,
  mission: Mission,
  request: PlanRequest,
  options: PassOptions = {},
): SolvedPlan {
  using session = new PlanSession();
  return session.plan(engine, mission, request, options);
}
