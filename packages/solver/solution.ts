/** What a solve ended with; a limit or numerical trouble is never called optimal. */
export type SolveStatus =
  | "optimal"
  | "infeasible"
  | "unbounded"
  | "infeasible_or_unbounded"
  | "time_limit"
  | "iteration_limit"
  | "interrupted"
  | "numerical_trouble";

export interface Solution {
  readonly status: SolveStatus;
  readonly objective: number;
  readonly columnValue: Float64Array;
  readonly rowValue: Float64Array;
  /** Reduced costs; all zero for a model with whole columns. */
  readonly columnDual: Float64Array;
  /** Change of the objective for a unit more on the row's binding side. */
  readonly rowDual: Float64Array;
  readonly iterations: number;
  readonly seconds: number;
}

/** Where each column and row stands at a vertex; hand it back to start warm. */
export interface Basis {
  readonly columnStatus: Int32Array;
  readonly rowStatus: Int32Array;
}

/** The least set of limits that cannot hold together. */
export interface Conflict {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** How far a cost or a bound can move before the optimal vertex changes. */
export interface Range {
  readonly down: number;
  readonly objectiveDown: number;
  readonly up: number;
  readonly objectiveUp: number;
}

export interface Ranging {
  readonly columnCost: readonly Range[];
  readonly rowBound: readonly Range[];
}

export interface SolveOptions {
  readonly method?: "choose" | "simplex" | "interior_point";
  readonly secondsMost?: number;
  readonly iterationsMost?: number;
  /** Called as the solve goes on; return true to stop it. */
  readonly onProgress?: (iterations: number) => boolean;
}
