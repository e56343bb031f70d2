/** Column values of a solution by family and index; absent columns are 0. */
import type { Solution } from "@lodestone/solver/solution";
import type { ColumnFamily } from "./columns.ts";

/** Amounts below this, in kt or crore, are the solver's rounding and read as nothing. */
const ROUNDING = 1e-7;

/** A solve gives no more digits than these; the rest would change with the path it took. */
const DIGITS = 10;

export class PlanValues {
  readonly #values: Float64Array;

  constructor(solution: Solution) {
    this.#values = solution.columnValue;
  }

  at(family: ColumnFamily, item: number, place: number): number {
    return this.column(family.at(item, place));
  }

  column(column: number): number {
    const value = column < 0 ? 0 : (this.#values[column] ?? 0);
    return Math.abs(value) < ROUNDING ? 0 : Number(value.toPrecision(DIGITS));
  }
}
