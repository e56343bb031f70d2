/**
 * The lens and the passes after it, on one live model. Each pass keeps the face of the one before:
 * every column with a reduced cost and every row with a dual stays where it stands. Holding the
 * objective by a row instead fails at 1e-7 and buys crores at 1e-6 (trial, 4.13).
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LinearModel } from "@lodestone/solver/linear-model";
import type { LiveModel } from "@lodestone/solver/live-model";
import type { Basis, Solution, SolveStatus } from "@lodestone/solver/solution";
import type { Sentence } from "@lodestone/words/sentence";
import { describeConflict } from "./describe-conflict.ts";
import { methodFor, vertexByParts } from "./first-solve.ts";
import type { ChainMeasure, Formulation } from "./formulate.ts";

export type Pass = "lens" | "cost" | "support" | "near" | "order";

/** A solve ended otherwise than at an optimum; the status says how. */
export class PlanUnsolved extends Error {
  override readonly name = "PlanUnsolved";
  readonly pass: Pass;
  readonly status: SolveStatus;
  /** The least set of limits that contradict each other, where that is why. */
  readonly conflict: readonly Sentence[];

  constructor(pass: Pass, status: SolveStatus, conflict: readonly Sentence[] = []) {
    super(`the ${pass} pass ended ${status}`);
    this.pass = pass;
    this.status = status;
    this.conflict = conflict;
  }
}

export interface PassOptions {
  /** Where the lens starts, from a solve of a model of this shape; the plan does not depend on it. */
  readonly startFrom?: Basis;
  /** Called at every pass and as a solve goes on; return true to stop. */
  readonly onProgress?: (pass: Pass, iterations: number) => boolean;
}

export interface PassResults {
  /** The lens's own optimum: its objective is the headline. */
  readonly lens: Solution;
  readonly lensBasis: Basis;
  /** The printed plan: the last pass's values. */
  readonly final: Solution;
  readonly iterations: number;
}

/** Reduced costs and duals below this are rounding (trial, 4.13). */
const ON_FACE = 1e-6;

export function runPasses(
  engine: HighsEngine,
  formulation: Formulation,
  options: PassOptions = {},
): PassResults {
  using live = engine.open(formulation.model);
  const start = options.startFrom ?? firstVertex(engine, formulation, options);
  return passesAfter(live, formulation, solveLens(live, formulation, start, options), options);
}

/** A vertex for a lens that is solved from nothing; none where the whole is quicker by itself. */
export function firstVertex(
  engine: HighsEngine,
  formulation: Formulation,
  { onProgress }: PassOptions,
): Basis | undefined {
  if (methodFor(formulation.model) !== "part_by_part") return undefined;
  const model = { ...formulation.model, columnCost: lensWeights(formulation) };
  return vertexByParts(engine, model, onProgress && ((steps) => onProgress("lens", steps)));
}

/** The passes after the lens, on the live model the lens was just solved on. */
export function passesAfter(
  live: LiveModel,
  formulation: Formulation,
  lens: Solution,
  options: PassOptions,
): PassResults {
  const { request, model, inputs } = formulation;
  const lensBasis = live.basis();
  let kept = lens;
  let iterations = lens.iterations;
  const goOn = (pass: Pass, weights: Float64Array) => {
    live.setCosts(weights);
    kept = solvePass(live, pass, options);
    iterations += kept.iterations;
  };
  if (request.lens === "least_dependence") {
    keepDependence(live, formulation, lens, inputs.parameters.secondPassSlack);
    goOn("cost", formulation.cost);
  }
  if (formulation.support.some((weight) => weight > 0)) {
    holdFace(live, model, kept);
    goOn("support", formulation.support);
  }
  if (request.near) {
    holdFace(live, model, kept);
    goOn("near", formulation.near);
  }
  holdFace(live, model, kept);
  goOn("order", formulation.order);
  return { lens, lensBasis, final: kept, iterations };
}

/** The first pass; a pack that contradicts itself is told by which of its limits do. */
export function solveLens(
  live: LiveModel,
  formulation: Formulation,
  start: Basis | undefined,
  options: PassOptions,
): Solution {
  live.setCosts(lensWeights(formulation));
  if (start) live.startFrom(start);
  try {
    return solvePass(live, "lens", options);
  } catch (error) {
    if (!(error instanceof PlanUnsolved) || !error.status.startsWith("infeasible")) throw error;
    const conflict = describeConflict(formulation, live.conflict().rows);
    throw new PlanUnsolved(error.pass, error.status, conflict);
  }
}

/** What the lens itself lowers. */
export function lensWeights({ request, cost, dependence, penalty }: Formulation): Float64Array {
  if (request.lens === "least_cost") return cost;
  return dependence.map((weight, column) => weight + (penalty[column] ?? 0));
}

/** Solves a live model as one pass; anything but an optimum is thrown. */
export function solvePass(live: LiveModel, pass: Pass, options: PassOptions): Solution {
  const { onProgress } = options;
  // From a vertex nothing else starts warm; from nothing, see first-solve.ts (decision 0005).
  const solution = live.solve({
    method: "simplex",
    ...(onProgress ? { onProgress: (iterations) => onProgress(pass, iterations) } : {}),
  });
  if (solution.status !== "optimal") throw new PlanUnsolved(pass, solution.status);
  return solution;
}

/**
 * Within the slack by a row for each chain, exactly by the face where there is none. One row for all
 * would let half a per cent of copper's imports pay for all that the magnet chain had gained.
 */
function keepDependence(
  live: LiveModel,
  { model, chains }: Formulation,
  lens: Solution,
  slack: number,
): void {
  if (slack <= 0) {
    holdFace(live, model, lens);
    return;
  }
  for (const measure of chains) {
    const reached = dependenceOf(measure, lens);
    live.addRow(-Infinity, reached * (1 + slack), measure.columns, measure.weights);
  }
}

/** What a chain counts at a solution, crore rupees of imports. */
export function dependenceOf({ columns, weights }: ChainMeasure, solution: Solution): number {
  let sum = 0;
  columns.forEach((column, k) => (sum += (weights[k] ?? 0) * (solution.columnValue[column] ?? 0)));
  return sum;
}

/** The sum of column values, each times its weight. */
export function weigh(weights: Float64Array, columnValue: Float64Array): number {
  return weights.reduce((sum, weight, column) => sum + weight * (columnValue[column] ?? 0), 0);
}

/** Fixes what the solution's duals say cannot move without leaving the optimum. */
export function holdFace(live: LiveModel, model: LinearModel, solution: Solution): void {
  const columns = indexesAbove(solution.columnDual, model.columnCount);
  live.holdColumns(
    columns,
    Float64Array.from(columns, (j) =>
      nearestBound(solution.columnValue[j] ?? 0, model.columnLower[j], model.columnUpper[j]),
    ),
  );
  const rows = indexesAbove(solution.rowDual, model.rowCount);
  live.holdRows(
    rows,
    Float64Array.from(rows, (i) =>
      nearestBound(solution.rowValue[i] ?? 0, model.rowLower[i], model.rowUpper[i]),
    ),
  );
}

function indexesAbove(duals: Float64Array, count: number): Int32Array {
  const indexes: number[] = [];
  for (let i = 0; i < count; i++) if (Math.abs(duals[i] ?? 0) > ON_FACE) indexes.push(i);
  return Int32Array.from(indexes);
}

/** The bound a value stands at, without the solver's rounding. */
function nearestBound(value: number, lower = -Infinity, upper = Infinity): number {
  return Math.abs(value - lower) <= Math.abs(value - upper) ? lower : upper;
}
