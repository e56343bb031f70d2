/**
 * How far a changed model would move the lens's objective, to first order at the solved vertex:
 *
 *   dObj = dc . x + sum_i y_i ( db_i - (dA x)_i ) + sum_j z_j dbound_j
 *
 * with x the solution, y the row duals, z the reduced costs. Only for models of one shape: the
 * same columns and rows with other numbers.
 */
import { rowActivity, type LinearModel } from "@lodestone/solver/linear-model";
import type { Solution } from "@lodestone/solver/solution";

export function firstOrderChange(
  base: LinearModel,
  changed: LinearModel,
  baseWeights: Float64Array,
  changedWeights: Float64Array,
  solution: Solution,
): number {
  const x = solution.columnValue;
  let change = 0;
  for (let j = 0; j < base.columnCount; j++) {
    change += ((changedWeights[j] ?? 0) - (baseWeights[j] ?? 0)) * (x[j] ?? 0);
    const reduced = solution.columnDual[j] ?? 0;
    if (reduced !== 0) change += reduced * boundShift(base, changed, j, reduced);
  }
  const activity = rowActivity(changed, x);
  for (let i = 0; i < base.rowCount; i++) {
    const dual = solution.rowDual[i] ?? 0;
    if (dual === 0) continue;
    // A positive dual leans on the lower bound, a negative one on the upper.
    const side = dual > 0 ? "rowLower" : "rowUpper";
    const bound = shiftOf(changed[side][i], base[side][i]);
    change += dual * (bound - ((activity[i] ?? 0) - (solution.rowValue[i] ?? 0)));
  }
  return change;
}

function boundShift(base: LinearModel, changed: LinearModel, j: number, reduced: number): number {
  const side = reduced > 0 ? "columnLower" : "columnUpper";
  return shiftOf(changed[side][j], base[side][j]);
}

/** A bound that is not there does not move; a dual of rounding size may still lean on it. */
function shiftOf(changed = 0, base = 0): number {
  const shift = changed - base;
  return Number.isFinite(shift) ? shift : 0;
}
