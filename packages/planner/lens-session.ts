/**
 * The lens pass kept live for questions: what one step more of a limit is worth, what a figure at
 * its low or high does. Every answer starts from the plan's own vertex, so that answers do not
 * depend on the order in which they are asked.
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LiveModel } from "@lodestone/solver/live-model";
import type { Basis, Solution } from "@lodestone/solver/solution";
import type { Formulation } from "./formulate.ts";
import { dependenceOfImportingAll } from "./objectives.ts";
import { lensWeights, PlanUnsolved, weigh } from "./passes.ts";

/** What a lens comes to, and by how much all stated limits together are missed. */
export interface LensAnswer {
  readonly headline: number;
  readonly missedKt: number;
}

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
    return this.answer().headline;
  }

  answer(): LensAnswer {
    const { columnValue } = this.#solve();
    return {
      headline: headlineOf(this.#formulation, columnValue),
      missedKt: missedKtOf(this.#formulation, columnValue),
    };
  }

  /** The answer with the upper bounds of some rows moved by a step, together. */
  answerWithRows(rows: readonly number[], step: number): LensAnswer {
    const { rowLower, rowUpper } = this.#formulation.model;
    const move = (by: number) => {
      for (const row of rows) {
        const lower = rowLower[row] ?? -Infinity;
        this.#live.setRowBounds(row, lower, (rowUpper[row] ?? Infinity) + by);
      }
    };
    move(step);
    try {
      return this.answer();
    } finally {
      move(0);
    }
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

function missedKtOf({ columns }: Formulation, columnValue: Float64Array): number {
  let kt = 0;
  for (const family of [columns.over, columns.embodiedOver, columns.supplierOver]) {
    for (const [, , column] of family.entries()) kt += columnValue[column] ?? 0;
  }
  return kt;
}

/** What one unit of the lens's objective is in the headline. */
export function headlinePerUnit({ request, inputs }: Formulation): number {
  return request.lens === "least_cost" ? 1 : 1 / dependenceOfImportingAll(inputs);
}
