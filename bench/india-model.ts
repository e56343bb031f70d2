/** The India pack's plan as a model with its lens on it, for the figures about solving alone. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { leastDependence } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LinearModel } from "@lodestone/solver/linear-model";
import type { LiveModel } from "@lodestone/solver/live-model";
import type { Solution } from "@lodestone/solver/solution";

interface OpenModel extends Disposable {
  readonly model: LinearModel;
  readonly live: LiveModel;
}

export async function indiaMission(): Promise<Mission> {
  const folder = path.join(import.meta.dirname, "..", "missions", "india");
  const { mission } = readMission((await readFolder(folder)).files);
  if (!mission) throw new Error("the India pack does not read");
  return mission;
}

export async function openIndiaModel(): Promise<OpenModel> {
  const mission = await indiaMission();
  const formulation = formulate(planInputs(mission, leastDependence), leastDependence);
  const live = (await HighsEngine.load()).open(formulation.model);
  live.setCosts(lensWeights(formulation));
  return { model: formulation.model, live, [Symbol.dispose]: () => live[Symbol.dispose]() };
}

export function solveCold(live: LiveModel, method: "simplex" | "interior_point"): Solution {
  live.forget();
  const solution = live.solve({ method });
  if (solution.status !== "optimal") throw new Error(`the solve ended ${solution.status}`);
  return solution;
}

/** How far two optima of one question may lie apart, relative. */
export const APART_MOST = 1e-9;

/** A race counts only if both sides reach the same answer. */
export function expectSameObjective(a: Solution, b: Solution): void {
  const apart = Math.abs(a.objective - b.objective) / Math.abs(b.objective || 1);
  if (!(apart <= APART_MOST))
    throw new Error(`objectives differ: ${a.objective} and ${b.objective}`);
}
