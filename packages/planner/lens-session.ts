/**
 * The lens pass kept live for questions: what one step more of a limit is worth, what a figure at
 * its low or high does. Every answer starts from the plan's own vertex, so that answers do not
 * depend on the order in which they are asked.
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LiveModel } from "@lodestone/solver/live-model";
import type { Basis, Ranging, Solution } from "@lodestone/solver/solution";
import type { Formulation } from "./formulate.ts";
import { dependenceOfImportingAll } from "./objectives.ts";
import { lensWeights, PlanUnsolved, weigh } from "./passes.ts";

export class LensSession implements Disposable {
  readonly #live: LiveModel;
  readonly #basis: Basis;
  readonly #formulation: Formulation;

  constructor(engine: HighsEngine, formulation: Formulation, basis: Basis) {
    this.#formulation = formulation;
    this.#basis = basis;
    this.#live = engine.open(formulation.model);
    this.#live.setCosts(lensWeights(formulation));
  }

  /** The headline of the lens as it stands: index of dependence, or crore rupees. */
  headline(): number {
    return headlineOf(this.#formulation, this.#solve().columnValue);
  }

  /** The headline with the upper bound of a row moved by a step. */
  headlineWithRow(row: number, step: number): number {
    const { rowLower, rowUpper } = this.#formulation.model;
    const lower = rowLower[row] ?? -Infinity;
    const upper = rowUpper[row] ?? Infinity;
    this.#live.setRowBounds(row, lower, upper + step);
    try {
      return this.headline();
    } finally {
      this.#live.setRowBounds(row, lower, upper);
    }
  }

  /** How far row bounds can move from the plan's vertex. */
  ranging(): Ranging {
    this.#solve();
    return this.#live.ranging();
  }

  #solve(): Solution {
    this.#live.startFrom(this.#basis);
    const solution = this.#live.solve({ method: "simplex" });
    if (solution.status !== "optimal") throw new PlanUnsolved("lens", solution.status);
    return solution;
  }

  [Symbol.dispose](): void {
    this.#live[Symbol.dispose]();
  }
}

/** What a lens lowers, in numbers for people: an index of dependence, or cost in crore rupees. */
export function headlineOf(formulation: Formulation, columnValue: Float64Array): number {
  const { request, model, cost, penalty, dependence } = formulation;
  // What a missed limit counts in the solve is no cost to anybody.
  if (request.lens === "least_cost")
    return model.offset + weigh(cost, columnValue) - weigh(penalty, columnValue);
  return weigh(dependence, columnValue) * headlinePerUnit(formulation);
}

/** What one unit of the lens's objective is in the headline. */
export function headlinePerUnit({ request, inputs }: Formulation): number {
  return request.lens === "least_cost" ? 1 : 1 / dependenceOfImportingAll(inputs);
}
