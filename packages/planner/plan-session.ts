/**
 * Plans asked one after another: the last plan's model stays live in the solver, and a question of
 * the same shape changes its bounds, costs and entries there and starts from the last lens's vertex.
 * What is asked of other chains or with other dates has another shape and starts from nothing. The
 * plan is the same either way, for every pass keeps a face and not a vertex.
 */
import type { Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LiveModel } from "@lodestone/solver/live-model";
import type { Basis, Solution } from "@lodestone/solver/solution";
import { formulate, sameShape, type Formulation } from "./formulate.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import {
  firstVertex,
  passesAfter,
  solveLens,
  type PassOptions,
  type PassResults,
} from "./passes.ts";
import type { Plan } from "./plan.ts";
import { readPlan } from "./read-plan.ts";
import type { PlanRequest } from "./request.ts";
import { holdWinners } from "./whole-winners.ts";

/** A plan with what its reasons are found from. */
export interface SolvedPlan {
  readonly plan: Plan;
  readonly formulation: Formulation;
  readonly results: PassResults;
}

/** A question's lens, and whether it was solved from the last one's vertex or from nothing. */
export interface LensFound {
  readonly formulation: Formulation;
  readonly lens: Solution;
  readonly start: "warm" | "cold";
}

/** The last question whose lens was solved, live in an engine. */
interface Kept {
  readonly engine: HighsEngine;
  readonly live: LiveModel;
  readonly formulation: Formulation;
  readonly basis: Basis;
}

export class PlanSession implements Disposable {
  #kept: Kept | undefined;

  /** The printed plan, as planMission finds it. */
  plan(
    engine: HighsEngine,
    mission: Mission,
    request: PlanRequest,
    options: PassOptions = {},
  ): SolvedPlan {
    const { formulation, lens } = this.lens(engine, mission, request, options);
    const kept = this.#kept;
    if (!kept) throw new Error("the lens was solved and its model not kept");
    try {
      const results = passesAfter(kept.live, formulation, lens, options);
      kept.live.dropAddedRows();
      const plan = readPlan(formulation, results.final, results.iterations);
      return { plan, formulation, results };
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
  }

  /** What the lens alone comes to: the headline of a plan, before cost and ties are settled. */
  lens(
    engine: HighsEngine,
    mission: Mission,
    request: PlanRequest,
    options: PassOptions = {},
  ): LensFound {
    const formulation = holdWinners(
      engine,
      formulate(planInputs(mission, request), request),
      options,
    );
    const last = this.#keptOfShape(engine, formulation);
    const live = last?.live ?? engine.open(formulation.model);
    try {
      if (last) live.turnInto(last.formulation.model, formulation.model);
      const vertex = last?.basis ?? options.startFrom ?? firstVertex(engine, formulation, options);
      const lens = solveLens(live, formulation, vertex, options);
      this.#kept = { engine, live, formulation, basis: live.basis() };
      return { formulation, lens, start: last ? "warm" : "cold" };
    } catch (error) {
      this.#kept = undefined;
      live[Symbol.dispose]();
      throw error;
    }
  }

  /** What is kept, if a question can be put to it; else it is let go. */
  #keptOfShape(engine: HighsEngine, formulation: Formulation): Kept | undefined {
    const kept = this.#kept;
    if (kept?.engine === engine && sameShape(kept.formulation, formulation)) return kept;
    this[Symbol.dispose]();
    return undefined;
  }

  [Symbol.dispose](): void {
    // A lost engine has taken its models with it.
    if (this.#kept && !this.#kept.engine.lost) this.#kept.live[Symbol.dispose]();
    this.#kept = undefined;
  }
}
