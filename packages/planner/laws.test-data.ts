/** What the tests of laws share: the lens's own optimum, and a pack with more or less money. */
import type { Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { Solution } from "@lodestone/solver/solution";
import type { Formulation } from "./formulate.ts";
import { lensWeights } from "./passes.ts";

export type Method = "simplex" | "interior_point";

/** The lens's own optimum, before slack and later passes. */
export function lensOptimum(
  engine: HighsEngine,
  formulation: Formulation,
  method?: Method,
): Solution {
  using live = engine.open(formulation.model);
  live.setCosts(lensWeights(formulation));
  const solution = live.solve(method ? { method } : {});
  if (solution.status !== "optimal") throw new Error(`the lens ended ${solution.status}`);
  return solution;
}

/** The numbers named of every scheme, and the ceilings of every fund, so many times as large. */
export function withPools(mission: Mission, parameters: readonly string[], times: number): Mission {
  const scheme_parameters = mission.scheme_parameters.map((row) =>
    parameters.includes(row.parameter) ? { ...row, value: row.value * times } : row,
  );
  const fund_ceilings = mission.fund_ceilings.map((row) => ({
    ...row,
    amount_inr_cr: row.amount_inr_cr * times,
  }));
  return { ...mission, scheme_parameters, fund_ceilings };
}
