/**
 * Winners in whole plants: the lens is solved once with integers, and the winners found are held in
 * the request. All that follows is linear again, so that passes, worths and duals mean what they do
 * in any plan.
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { formulate, type Formulation } from "./formulate.ts";
import { lensWeights, PlanUnsolved, type PassOptions } from "./passes.ts";
import { winnersOf } from "./read-winners.ts";

export function holdWinners(
  engine: HighsEngine,
  asked: Formulation,
  { onProgress }: PassOptions,
): Formulation {
  if (!asked.model.whole) return asked;
  using live = engine.open(asked.model);
  live.setCosts(lensWeights(asked));
  const solution = live.solve(
    onProgress ? { onProgress: (iterations) => onProgress("lens", iterations) } : {},
  );
  if (solution.status !== "optimal") throw new PlanUnsolved("lens", solution.status);
  const winners = winnersOf(asked, solution);
  return formulate(asked.inputs, { ...asked.request, winners });
}
