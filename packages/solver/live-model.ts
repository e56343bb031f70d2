/**
 * A model that lives in the solver between solves: bounds, costs and right-hand sides change and
 * the next solve starts from the last vertex. Made by HighsEngine.open.
 */
import type { Highs, HighsCallbackMap, Model, ModelStatusCode } from "highs";
import { changedEntries, type LinearModel } from "./linear-model.ts";
import type {
  Basis,
  Conflict,
  Range,
  Ranging,
  Solution,
  SolveOptions,
  SolveStatus,
} from "./solution.ts";

/** What a live model needs of its engine: calls that notice a dead instance. */
interface Guard {
  guard<T>(call: () => T): T;
}

/** Violations above this, in the model's own units, are trouble and not an optimum. */
const VIOLATION_MOST = 1e-6;
/** HiGHS takes no infinite option; three years is as good. */
const SECONDS_UNLIMITED = 1e8;

export class LiveModel implements Disposable {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #guard: Guard;
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(highs: Highs, data: LinearModel, guard: Guard) {
    this.#highs = highs;
    this.#guard = guard;
    this.rowCount = data.rowCount;
    this.columnCount = data.columnCount;
    this.#model = highs.createModel({
      numCols: data.columnCount,
      numRows: data.rowCount,
      sense: highs.constants.objectiveSense.minimize,
      offset: data.offset,
      colCost: data.columnCost,
      colLower: finite(data.columnLower, highs.infinity),
      colUpper: finite(data.columnUpper, highs.infinity),
      rowLower: finite(data.rowLower, highs.infinity),
      rowUpper: finite(data.rowUpper, highs.infinity),
      matrix: {
        format: "csc",
        numRows: data.rowCount,
        numCols: data.columnCount,
        starts: data.starts,
        indices: data.entryRow,
        values: data.entryValue,
      },
      ...(data.whole ? { integrality: Int32Array.from(data.whole) } : {}),
    });
    // One thread and a fixed seed: the same model gives the same path.
    this.#model.options.set({ output_flag: false, random_seed: 0 });
  }

  solve(options: SolveOptions = {}): Solution {
    return this.#guard.guard(() => this.#solve(options));
  }

  #solve(options: SolveOptions): Solution {
    const model = this.#model;
    model.zeroAllClocks();
    model.options.set({
      solver: { choose: "choose", simplex: "simplex", interior_point: "ipm" }[
        options.method ?? "choose"
      ],
      time_limit: options.secondsMost ?? SECONDS_UNLIMITED,
      simplex_iteration_limit: options.iterationsMost ?? 2147483647,
      ipm_iteration_limit: options.iterationsMost ?? 2147483647,
    });
    model.run(callbacksFor(this.#highs, options.onProgress));
    const { colValue, rowValue, colDual, rowDual } = model.getSolution();
    return {
      status: this.#status(model.getModelStatus()),
      objective: model.getObjectiveValue(),
      columnValue: colValue,
      rowValue,
      columnDual: colDual,
      rowDual,
      iterations: this.#count("simplex_iteration_count") + this.#count("ipm_iteration_count"),
      seconds: model.getRunTime(),
    };
  }

  #count(name: string): number {
    const value = Number(this.#model.info.get(name));
    return value > 0 ? value : 0;
  }

  #status(code: ModelStatusCode): SolveStatus {
    const known = this.#highs.constants.modelStatus;
    switch (code) {
      case known.optimal:
        return this.#isSound() ? "optimal" : "numerical_trouble";
      case known.empty:
        return "optimal";
      case known.infeasible:
        return "infeasible";
      case known.unbounded:
        return "unbounded";
      case known.unboundedOrInfeasible:
        return "infeasible_or_unbounded";
      case known.timeLimit:
        return "time_limit";
      case known.iterationLimit:
        return "iteration_limit";
      case known.interrupted:
        return "interrupted";
      default:
        return "numerical_trouble";
    }
  }

  /** HiGHS may call a vertex optimal after scaling; the violations in true units decide. */
  #isSound(): boolean {
    return Number(this.#model.info.get("max_primal_infeasibility")) <= VIOLATION_MOST;
  }

  setCosts(costs: Float64Array): void {
    this.#guard.guard(() =>
      this.#model.changeColsCost({ kind: "range", from: 0, to: this.columnCount - 1 }, costs),
    );
  }

  setRowBounds(row: number, lower: number, upper: number): void {
    const { infinity } = this.#highs;
    this.#guard.guard(() =>
      this.#model.changeRowBounds(row, Math.max(lower, -infinity), Math.min(upper, infinity)),
    );
  }

  /** Holds rows at values, both bounds at once; `rows` ascend. */
  holdRows(rows: Int32Array, values: Float64Array): void {
    if (rows.length === 0) return;
    this.#guard.guard(() =>
      this.#model.changeRowsBounds({ kind: "set", indices: rows }, values, values),
    );
  }

  /** Holds columns at values, both bounds at once; `columns` ascend. */
  holdColumns(columns: Int32Array, values: Float64Array): void {
    if (columns.length === 0) return;
    this.#guard.guard(() =>
      this.#model.changeColsBounds({ kind: "set", indices: columns }, values, values),
    );
  }

  /** Gives every row and column the bounds of a model of this shape back, whatever was held since. */
  releaseTo({ columnLower, columnUpper, rowLower, rowUpper }: LinearModel): void {
    const { infinity } = this.#highs;
    this.#guard.guard(() => {
      this.#model.changeColsBounds(
        { kind: "range", from: 0, to: columnLower.length - 1 },
        finite(columnLower, infinity),
        finite(columnUpper, infinity),
      );
      if (rowLower.length === 0) return;
      this.#model.changeRowsBounds(
        { kind: "range", from: 0, to: rowLower.length - 1 },
        finite(rowLower, infinity),
        finite(rowUpper, infinity),
      );
    });
  }

  /**
   * Turns the model into another of the same rows and columns: bounds, offset and every entry that
   * differs from what it was. Whatever was held since is released; costs are set by `setCosts`.
   */
  turnInto(from: LinearModel, to: LinearModel): void {
    this.releaseTo(to);
    this.#guard.guard(() => {
      this.#model.changeObjectiveOffset(to.offset);
      for (const { row, column, value } of changedEntries(from, to)) {
        this.#model.changeCoefficient(row, column, value);
      }
    });
  }

  /** Takes away the rows added since the model was opened. */
  dropAddedRows(): void {
    this.#guard.guard(() => {
      const last = this.#model.getDimensions().numRows - 1;
      if (last < this.rowCount) return;
      this.#model.deleteRows({ kind: "range", from: this.rowCount, to: last });
    });
  }

  /** Adds a row over existing columns and returns its number. */
  addRow(lower: number, upper: number, columns: Int32Array, values: Float64Array): number {
    const { infinity } = this.#highs;
    return this.#guard.guard(() => {
      const bounds = [Math.max(lower, -infinity), Math.min(upper, infinity)] as const;
      this.#model.addRow(bounds[0], bounds[1], { indices: columns, values });
      return this.#model.getDimensions().numRows - 1;
    });
  }

  basis(): Basis {
    const { colStatus, rowStatus } = this.#guard.guard(() => this.#model.getBasis());
    return { columnStatus: colStatus, rowStatus };
  }

  startFrom(basis: Basis): void {
    this.#guard.guard(() =>
      this.#model.setBasis({ colStatus: basis.columnStatus, rowStatus: basis.rowStatus }),
    );
  }

  /** Forgets the last vertex, so that the next solve starts cold. */
  forget(): void {
    this.#guard.guard(() => this.#model.clearSolver());
  }

  /** After an infeasible solve: limits of which no proper part conflicts. */
  conflict(): Conflict {
    return this.#guard.guard(() => {
      // Strategy 6 = elastic model (2) then reduction to an irreducible set (4), rows first.
      this.#model.options.set({ iis_strategy: this.#highs.constants.iis.strategyRowPriority });
      const { rowIndex, colIndex } = this.#model.getIis();
      return { rows: [...rowIndex], columns: [...colIndex] };
    });
  }

  /** After an optimal simplex solve: how far costs and row bounds can move. */
  ranging(): Ranging {
    return this.#guard.guard(() => {
      const found = this.#model.getRanging();
      return {
        columnCost: rangesOf(found.colCostDown, found.colCostUp),
        rowBound: rangesOf(found.rowBoundDown, found.rowBoundUp),
      };
    });
  }

  /** The model as free-format MPS text, for a second opinion by another solver. */
  exportMps(): string {
    return this.#guard.guard(() => new TextDecoder().decode(this.#model.exportModel("mps")));
  }

  [Symbol.dispose](): void {
    this.#model.dispose();
  }
}

interface RangingSide {
  readonly value: Float64Array;
  readonly objective: Float64Array;
}

function rangesOf(down: RangingSide, up: RangingSide): Range[] {
  return Array.from(down.value, (value, i) => ({
    down: value,
    objectiveDown: down.objective[i] ?? 0,
    up: up.value[i] ?? 0,
    objectiveUp: up.objective[i] ?? 0,
  }));
}

function callbacksFor(
  highs: Highs,
  onProgress: SolveOptions["onProgress"],
): HighsCallbackMap | undefined {
  if (!onProgress) return undefined;
  const { simplexInterrupt, ipmInterrupt, mipInterrupt } = highs.constants.callbackType;
  return {
    [simplexInterrupt](event) {
      if (onProgress(event.data.simplex_iteration_count ?? 0)) event.interrupt();
    },
    [ipmInterrupt](event) {
      if (onProgress(event.data.ipm_iteration_count ?? 0)) event.interrupt();
    },
    [mipInterrupt](event) {
      if (onProgress(Number(event.data.mip_total_lp_iterations ?? 0))) event.interrupt();
    },
  };
}

/** HiGHS has its own infinity; JavaScript's is clipped to it. */
function finite(bounds: Float64Array, infinity: number): Float64Array {
  return bounds.map((bound) => Math.max(-infinity, Math.min(infinity, bound)));
}
