/**
 * Builds a LinearModel row by row, as constraint families are written, and turns it into columns
 * once at the end by a counting sort. Entries of one column in one row are added up.
 */
import { GrowingFloats, GrowingInts } from "./growing-array.ts";
import type { LinearModel } from "./linear-model.ts";

export interface ColumnBounds {
  readonly lower?: number;
  readonly upper?: number;
  readonly cost?: number;
  readonly whole?: boolean;
}

export class ModelBuilder {
  readonly #cost = new GrowingFloats();
  readonly #lower = new GrowingFloats();
  readonly #upper = new GrowingFloats();
  readonly #whole = new GrowingInts();
  readonly #rowLower = new GrowingFloats();
  readonly #rowUpper = new GrowingFloats();
  readonly #rowStarts = new GrowingInts();
  readonly #entryColumn = new GrowingInts();
  readonly #entryValue = new GrowingFloats();
  offset = 0;

  get columnCount(): number {
    return this.#cost.length;
  }

  get rowCount(): number {
    return this.#rowLower.length;
  }

  /** Adds `count` columns of like bounds, by default from 0 without a ceiling, and returns the first. */
  addColumns(count: number, bounds: ColumnBounds = {}): number {
    const first = this.columnCount;
    for (let i = 0; i < count; i++) {
      this.#cost.push(bounds.cost ?? 0);
      this.#lower.push(bounds.lower ?? 0);
      this.#upper.push(bounds.upper ?? Infinity);
      this.#whole.push(bounds.whole ? 1 : 0);
    }
    return first;
  }

  setCost(column: number, cost: number): void {
    this.#cost.set(column, cost);
  }

  addCost(column: number, cost: number): void {
    this.#cost.set(column, (this.#cost.view()[column] ?? 0) + cost);
  }

  setUpper(column: number, upper: number): void {
    this.#upper.set(column, upper);
  }

  /** Opens a row; entries put from now on belong to it. Returns the row's number. */
  beginRow(lower: number, upper: number): number {
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
    this.#rowStarts.push(this.#entryColumn.length);
    return this.rowCount - 1;
  }

  /** Puts an entry into the open row; zeros are left out. */
  put(column: number, value: number): void {
    if (value === 0) return;
    this.#entryColumn.push(column);
    this.#entryValue.push(value);
  }

  build(): LinearModel {
    const columns = this.columnCount;
    const rows = this.rowCount;
    const entryColumn = this.#entryColumn.view();
    const entryValue = this.#entryValue.view();
    const rowStarts = this.#rowStarts.view();
    const starts = new Int32Array(columns + 1);
    for (const column of entryColumn) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
    for (let j = 0; j < columns; j++) starts[j + 1] = (starts[j + 1] ?? 0) + (starts[j] ?? 0);
    const next = starts.slice(0, columns);
    const sortedRow = new Int32Array(entryColumn.length);
    const sortedValue = new Float64Array(entryColumn.length);
    for (let row = 0; row < rows; row++) {
      const end = row + 1 < rows ? (rowStarts[row + 1] ?? 0) : entryColumn.length;
      for (let k = rowStarts[row] ?? 0; k < end; k++) {
        const column = entryColumn[k] ?? 0;
        const place = next[column] ?? 0;
        next[column] = place + 1;
        sortedRow[place] = row;
        sortedValue[place] = entryValue[k] ?? 0;
      }
    }
    const merged = mergeRepeated(starts, sortedRow, sortedValue);
    return {
      columnCount: columns,
      rowCount: rows,
      offset: this.offset,
      columnCost: this.#cost.view().slice(),
      columnLower: this.#lower.view().slice(),
      columnUpper: this.#upper.view().slice(),
      rowLower: this.#rowLower.view().slice(),
      rowUpper: this.#rowUpper.view().slice(),
      ...merged,
      ...(this.#whole.view().includes(1) ? { whole: Uint8Array.from(this.#whole.view()) } : {}),
    };
  }
}

/** Rows come in order, so repeated entries of a column stand side by side. */
function mergeRepeated(starts: Int32Array, rows: Int32Array, values: Float64Array) {
  const columns = starts.length - 1;
  const mergedStarts = new Int32Array(columns + 1);
  let place = 0;
  for (let column = 0; column < columns; column++) {
    const first = place;
    for (let k = starts[column] ?? 0; k < (starts[column + 1] ?? 0); k++) {
      const row = rows[k] ?? 0;
      if (place > first && rows[place - 1] === row) {
        values[place - 1] = (values[place - 1] ?? 0) + (values[k] ?? 0);
      } else {
        rows[place] = row;
        values[place] = values[k] ?? 0;
        place++;
      }
    }
    mergedStarts[column + 1] = place;
  }
  return {
    starts: mergedStarts,
    entryRow: rows.slice(0, place),
    entryValue: values.slice(0, place),
  };
}
