/**
 * A model that falls apart: columns and rows that no shared row ties to one another are models of
 * their own. Solved one by one, their vertices put together are a vertex of the whole, optimal where
 * each of them is.
 */
import type { LinearModel } from "./linear-model.ts";
import type { Basis } from "./solution.ts";

/** Columns and rows of one part, ascending, by their numbers in the whole. */
export interface IndependentPart {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

/** Parts with fewer rows than this are solved together: handing over costs more than it saves. */
const PART_ROWS_LEAST = 500;

/** The parts of a model, which are one where every row hangs on the others. */
export function independentParts(model: LinearModel): IndependentPart[] {
  const rootOfColumn = rootsOf(model);
  const parts = new Map<number, { columns: number[]; rows: number[] }>();
  const partOf = (root: number) => {
    const part = parts.get(root) ?? { columns: [], rows: [] };
    parts.set(root, part);
    return part;
  };
  for (let node = 0; node < rootOfColumn.length; node++) {
    const { columns, rows } = partOf(rootOfColumn[node] ?? 0);
    if (node < model.columnCount) columns.push(node);
    else rows.push(node - model.columnCount);
  }
  return withSmallTogether([...parts.values()]).map(({ columns, rows }) => ({
    columns: Int32Array.from(columns).sort(),
    rows: Int32Array.from(rows).sort(),
  }));
}

/** The model of one part; the offset stays with the whole. */
export function modelOfPart(model: LinearModel, { columns, rows }: IndependentPart): LinearModel {
  const placeOfRow = new Int32Array(model.rowCount);
  rows.forEach((row, i) => (placeOfRow[row] = i));
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((column, j) => {
    starts[j + 1] = (starts[j] ?? 0) + entryCount(model, column);
  });
  const entryRow = new Int32Array(starts[columns.length] ?? 0);
  const entryValue = new Float64Array(entryRow.length);
  columns.forEach((column, j) => {
    for (let k = 0; k < entryCount(model, column); k++) {
      const [from, to] = [(model.starts[column] ?? 0) + k, (starts[j] ?? 0) + k];
      entryRow[to] = placeOfRow[model.entryRow[from] ?? 0] ?? 0;
      entryValue[to] = model.entryValue[from] ?? 0;
    }
  });
  return {
    columnCount: columns.length,
    rowCount: rows.length,
    offset: 0,
    columnCost: picked(model.columnCost, columns),
    columnLower: picked(model.columnLower, columns),
    columnUpper: picked(model.columnUpper, columns),
    rowLower: picked(model.rowLower, rows),
    rowUpper: picked(model.rowUpper, rows),
    starts,
    entryRow,
    entryValue,
  };
}

/** Puts a part's vertex into that of the whole. */
export function putBasis(whole: Basis, { columns, rows }: IndependentPart, part: Basis): void {
  columns.forEach((column, j) => (whole.columnStatus[column] = part.columnStatus[j] ?? 0));
  rows.forEach((row, i) => (whole.rowStatus[row] = part.rowStatus[i] ?? 0));
}

/** For each column and then each row, a node that stands for all it hangs on (union and find). */
function rootsOf(model: LinearModel): Int32Array {
  const parent = Int32Array.from({ length: model.columnCount + model.rowCount }, (_, i) => i);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (let column = 0; column < model.columnCount; column++) {
    for (let k = model.starts[column] ?? 0; k < (model.starts[column + 1] ?? 0); k++) {
      parent[rootOf(model.columnCount + (model.entryRow[k] ?? 0))] = rootOf(column);
    }
  }
  return parent.map((_, node) => rootOf(node));
}

function withSmallTogether<P extends { columns: number[]; rows: number[] }>(parts: P[]): P[] {
  const joined: P[] = [];
  let open: P | undefined;
  // A column without a row, or a row without a column, is no model of its own: those come last.
  const isModel = ({ columns, rows }: P) => columns.length > 0 && rows.length > 0;
  for (const part of [...parts.filter(isModel), ...parts.filter((one) => !isModel(one))]) {
    if (part.rows.length >= PART_ROWS_LEAST) joined.push(part);
    else if (!open || (open.rows.length >= PART_ROWS_LEAST && isModel(part)))
      joined.push((open = part));
    else {
      open.columns.push(...part.columns);
      open.rows.push(...part.rows);
    }
  }
  return joined;
}

function entryCount({ starts }: LinearModel, column: number): number {
  return (starts[column + 1] ?? 0) - (starts[column] ?? 0);
}

function picked(values: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => values[place] ?? 0);
}
