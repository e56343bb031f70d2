/**
 * Cost against dependence: least cost for each of a row of stated indexes, from what the lens of
 * least dependence reaches to what the lens of least cost leaves, on one live model whose bound
 * moves. Each point starts from the vertex of the one before it.
 */
import type { Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LinearModel } from "@lodestone/solver/linear-model";
import type { LiveModel } from "@lodestone/solver/live-model";
import type { Solution } from "@lodestone/solver/solution";
import { formulate, type Formulation } from "./formulate.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { dependenceOfImportingAll } from "./objectives.ts";
import { holdFace, lensWeights, solvePass, weigh, type PassOptions } from "./passes.ts";
import type { Headline } from "./plan.ts";
import { readPlan } from "./read-plan.ts";
import type { PlanRequest } from "./request.ts";

export interface FrontierPoint {
  /** The index held to, as a share of importing every final product. */
  readonly indexCap: number;
  /** What the plan of least cost and least support comes to there. */
  readonly headline: Headline;
  /** Crore rupees of cost for one point (a hundredth) of the index less; null at the dependent end. */
  readonly costPerPointInrCr: number | null;
  readonly iterations: number;
}

/** A span of the index narrower than this share of itself is one point. */
const ONE_POINT = 1e-6;

/** The frontier under a request's other limits; `count` points of even distance, least dependence first. */
export function frontier(
  engine: HighsEngine,
  mission: Mission,
  request: PlanRequest,
  count: number,
  options: PassOptions = {},
): FrontierPoint[] {
  const asked = { ...request, lens: "least_cost", indexCap: 1 } as const;
  const formulation = formulate(planInputs(mission, asked), asked);
  const sweep = new Sweep(engine, formulation, options);
  try {
    const { low, high } = sweep.ends();
    const isPoint = high - low <= ONE_POINT * Math.max(high, ONE_POINT);
    const steps = isPoint ? 1 : Math.max(2, count);
    const held = Array.from({ length: steps }, (_, k) =>
      steps === 1 ? high : low + ((high - low) * k) / (steps - 1),
    );
    return withSlopes(held.map((dependence) => sweep.pointAt(dependence)));
  } finally {
    sweep[Symbol.dispose]();
  }
}

class Sweep implements Disposable {
  readonly #formulation: Formulation;
  readonly #options: PassOptions;
  readonly #live: LiveModel;
  /** The model as it now stands: the index's row moves, its elastic twin is shut. */
  readonly #model: LinearModel;
  readonly #indexRow: number;

  constructor(engine: HighsEngine, formulation: Formulation, options: PassOptions) {
    this.#formulation = formulation;
    this.#options = options;
    const { model, rows, columns } = formulation;
    this.#model = {
      ...model,
      columnUpper: model.columnUpper.slice(),
      rowUpper: model.rowUpper.slice(),
    };
    this.#model.columnUpper[columns.indexOver] = 0;
    this.#indexRow = Array.from({ length: rows.count }, (_, row) => row).findIndex(
      (row) => rows.meaning(row).family === "index-cap",
    );
    this.#live = engine.open(this.#model);
  }

  /** Dependence, in crore of imports, at the two lenses: held to within the slack, and left free. */
  ends(): { low: number; high: number } {
    const { formulation, live } = { formulation: this.#formulation, live: this.#live };
    this.#hold(Infinity);
    live.setCosts(lensWeights({ ...formulation, request: leastDependenceOf(formulation) }));
    const least = solvePass(live, "lens", this.#options);
    live.setCosts(formulation.cost);
    const cheapest = solvePass(live, "cost", this.#options);
    // Of all plans of least cost the least dependent one ends the frontier.
    holdFace(live, this.#model, cheapest);
    live.setCosts(formulation.dependence);
    const high = weigh(formulation.dependence, solvePass(live, "lens", this.#options).columnValue);
    live.releaseTo(this.#model);
    // Half a per cent of copper's imports is more than all that the magnet chain can gain: over
    // several chains the sweep goes to the least itself.
    const slack =
      formulation.chains.length > 1 ? ONE_POINT : formulation.inputs.parameters.secondPassSlack;
    const low = weigh(formulation.dependence, least.columnValue) * (1 + slack);
    return { low: Math.min(low, high), high };
  }

  pointAt(dependence: number): Omit<FrontierPoint, "costPerPointInrCr"> {
    const { cost, support, inputs } = this.#formulation;
    const live = this.#live;
    this.#hold(dependence);
    live.setCosts(cost);
    let solution: Solution = solvePass(live, "cost", this.#options);
    let iterations = solution.iterations;
    if (support.some((weight) => weight > 0)) {
      const basis = live.basis();
      holdFace(live, this.#model, solution);
      live.setCosts(support);
      solution = solvePass(live, "support", this.#options);
      iterations += solution.iterations;
      live.releaseTo(this.#model);
      live.startFrom(basis);
    }
    const { headline } = readPlan(this.#formulation, solution, iterations);
    return { indexCap: dependence / dependenceOfImportingAll(inputs), headline, iterations };
  }

  #hold(dependence: number): void {
    this.#model.rowUpper[this.#indexRow] = dependence;
    this.#live.setRowBounds(this.#indexRow, -Infinity, dependence);
  }

  [Symbol.dispose](): void {
    this.#live[Symbol.dispose]();
  }
}

function leastDependenceOf({ request }: Formulation): PlanRequest {
  return { ...request, lens: "least_dependence" };
}

function withSlopes(points: readonly Omit<FrontierPoint, "costPerPointInrCr">[]): FrontierPoint[] {
  return points.map((point, k) => {
    const next = points[k + 1];
    const saved = next && point.headline.costInrCr - next.headline.costInrCr;
    const costPerPointInrCr =
      next && saved !== undefined ? saved / (100 * (next.indexCap - point.indexCap)) : null;
    return { ...point, costPerPointInrCr };
  });
}
