/**
 * A linear model in compressed sparse columns:
 *
 *   minimise  offset + cost . x
 *   subject to  rowLower <= A x <= rowUpper,  columnLower <= x <= columnUpper.
 *
 * Typed arrays throughout; columns and rows are numbers, names belong to whoever built the model.
 */
export interface LinearModel {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly offset: number;
  readonly columnCost: Float64Array;
  readonly columnLower: Float64Array;
  readonly columnUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Column j holds the entries starts[j] .. starts[j + 1]. */
  readonly starts: Int32Array;
  /** Row of each entry, ascending within a column. */
  readonly entryRow: Int32Array;
  readonly entryValue: Float64Array;
  /** 1 where a column must be whole; absent for a linear model without integers. */
  readonly whole?: Uint8Array;
}

/** A x, for checks that do not trust the solver's own row values. */
export function rowActivity(model: LinearModel, x: Float64Array): Float64Array {
  const activity = new Float64Array(model.rowCount);
  for (let column = 0; column < model.columnCount; column++) {
    const value = x[column] ?? 0;
    if (value === 0) continue;
    for (let k = model.starts[column] ?? 0; k < (model.starts[column + 1] ?? 0); k++) {
      const row = model.entryRow[k] ?? 0;
      activity[row] = (activity[row] ?? 0) + (model.entryValue[k] ?? 0) * value;
    }
  }
  return activity;
}

/** A' y: each column's entries weighed by the rows' duals. */
export function columnActivity(model: LinearModel, y: Float64Array): Float64Array {
  const activity = new Float64Array(model.columnCount);
  for (let column = 0; column < model.columnCount; column++) {
    let sum = 0;
    for (let k = model.starts[column] ?? 0; k < (model.starts[column + 1] ?? 0); k++) {
      sum += (model.entryValue[k] ?? 0) * (y[model.entryRow[k] ?? 0] ?? 0);
    }
    activity[column] = sum;
  }
  return activity;
}

/** The entries in which two models of the same rows and columns differ; 0 where the second has none. */
export function* changedEntries(
  from: LinearModel,
  to: LinearModel,
): Generator<{ readonly row: number; readonly column: number; readonly value: number }> {
  for (let column = 0; column < to.columnCount; column++) {
    let [i, j] = [from.starts[column] ?? 0, to.starts[column] ?? 0];
    const [iEnd, jEnd] = [from.starts[column + 1] ?? 0, to.starts[column + 1] ?? 0];
    while (i < iEnd || j < jEnd) {
      const before = i < iEnd ? (from.entryRow[i] ?? 0) : Infinity;
      const after = j < jEnd ? (to.entryRow[j] ?? 0) : Infinity;
      const row = Math.min(before, after);
      const value = after === row ? (to.entryValue[j] ?? 0) : 0;
      if (before !== row || from.entryValue[i] !== value) yield { row, column, value };
      if (before === row) i++;
      if (after === row) j++;
    }
  }
}
