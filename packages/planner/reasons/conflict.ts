/**
 * Why a stated limit cannot be met: with every one of them hard and all demand met, the least set
 * of limits that conflict. How far each is missed is in the plan itself.
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LinearModel } from "@lodestone/solver/linear-model";
import type { Formulation } from "../formulate.ts";

export interface HardConflict {
  /** The model without elastic twins and without unmet demand. */
  readonly model: LinearModel;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The conflict, or undefined where all limits can hold together. */
export function findConflict(
  engine: HighsEngine,
  formulation: Formulation,
): HardConflict | undefined {
  const model = hardModel(formulation);
  using live = engine.open(model);
  const status = live.solve().status;
  if (status !== "infeasible" && status !== "infeasible_or_unbounded") return undefined;
  return { model, ...live.conflict() };
}

function hardModel({ columns, model, penalty }: Formulation): LinearModel {
  const columnUpper = model.columnUpper.slice();
  penalty.forEach((weight, column) => {
    if (weight !== 0) columnUpper[column] = 0;
  });
  for (const [, , column] of columns.short.entries()) columnUpper[column] = 0;
  return { ...model, columnUpper };
}
