/**
 * What a reader asks next, each kind by itself: a target, a budget, a demand, a price, a duty, a
 * date. The arrays are built anew (a changed figure reaches many of them) and the solve starts from
 * the plan's own vertex; the peer is the same question solved from nothing.
 */
import type { Mission } from "@lodestone/mission/mission";
import { formulate, sameShape, type Formulation } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { leastCost, type PlanRequest } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import type { Basis, Solution } from "@lodestone/solver/solution";
import type { Figure, Measured } from "./figure.ts";
import { indiaMission } from "./india-model.ts";
import { ROUNDS, secondsOf } from "./rounds.ts";

/** Right-hand sides alone move, or costs and entries as well. */
const LIMIT_SECONDS = { limits: 0.15, figures: 0.6 } as const;
/** How far two optima of one question may lie apart, relative. */
const APART_MOST = 1e-9;

interface Question {
  readonly kind: string;
  readonly moves: keyof typeof LIMIT_SECONDS;
  /** The question, a little further on in each round, so that no round repeats another. */
  readonly ask: (mission: Mission, round: number) => readonly [Mission, PlanRequest];
}

/** Cost held to a share of importing everything, so that every kind of question has something to move. */
export const base: PlanRequest = { ...leastCost, indexCap: 0.74 };

export const questions: readonly Question[] = [
  {
    kind: "target",
    moves: "limits",
    ask: (mission, round) => [mission, { ...base, indexCap: 0.741 + 0.001 * round }],
  },
  {
    kind: "budget",
    moves: "limits",
    ask: (mission, round) => [
      {
        ...mission,
        scheme_parameters: mission.scheme_parameters.map((row) =>
          row.parameter === "incentive-pool" ? { ...row, value: 200 + 20 * round } : row,
        ),
      },
      base,
    ],
  },
  {
    kind: "demand",
    moves: "figures",
    ask: (mission, round) => [
      {
        ...mission,
        drivers: mission.drivers.map((row) => ({
          ...row,
          sales: row.sales * (1.02 + 0.01 * round),
        })),
      },
      base,
    ],
  },
  {
    kind: "price",
    moves: "figures",
    ask: (mission, round) => [
      {
        ...mission,
        prices: mission.prices.map((row) =>
          row.commodity === "ndpr-oxide" || row.commodity === "copper-cathode"
            ? { ...row, price_usd_per_kg: row.price_usd_per_kg * (1.05 + 0.02 * round) }
            : row,
        ),
      },
      base,
    ],
  },
  {
    kind: "duty",
    moves: "figures",
    ask: (mission, round) => [
      {
        ...mission,
        duties: mission.duties.map((row) =>
          row.commodity === "magnet" ? { ...row, rate_percent: 8 + round } : row,
        ),
      },
      base,
    ],
  },
  {
    kind: "date",
    moves: "figures",
    ask: (mission, round) => [
      {
        ...mission,
        build_times: mission.build_times.map((row) =>
          row.process === "sand-mining" ? { ...row, lead_years: 7 + round } : row,
        ),
      },
      base,
    ],
  },
];

export async function questionKinds(): Promise<Measured> {
  const mission = await indiaMission();
  const engine = await HighsEngine.load();
  const plan = formulate(planInputs(mission, base), base);
  const vertex = solveQuestion(engine, plan).basis;
  const figures = questions.map((question): Figure => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      const [changed, request] = question.ask(mission, round);
      const answer = (from?: Solved) =>
        solveQuestion(engine, formulate(planInputs(changed, request), request), from);
      const warm = secondsOf(() => answer({ plan, vertex }));
      const cold = secondsOf(() => answer());
      expectSame(question.kind, warm.result.solution, cold.result.solution);
      return { warm: warm.seconds, cold: cold.seconds };
    });
    return {
      name: `What if another ${question.kind}, arrays and solve`,
      unit: "s",
      samples: rounds.map(({ warm }) => warm),
      limit: LIMIT_SECONDS[question.moves],
      peer: { name: "from nothing", samples: rounds.map(({ cold }) => cold) },
    };
  });
  return { figures, counts: {} };
}

/** A plan that stands, and the vertex it was found at. */
interface Solved {
  readonly plan: Formulation;
  readonly vertex: Basis;
}

/** A question solved from a plan's vertex where its shape allows, else from nothing. */
export function solveQuestion(engine: HighsEngine, formulation: Formulation, from?: Solved) {
  using live = engine.open(formulation.model);
  live.setCosts(lensWeights(formulation));
  const isWarm = from !== undefined && sameShape(from.plan, formulation);
  if (isWarm) live.startFrom(from.vertex);
  const solution = live.solve(isWarm ? { method: "simplex" } : {});
  return { solution, basis: live.basis() };
}

function expectSame(kind: string, warm: Solution, cold: Solution): void {
  const apart = Math.abs(warm.objective - cold.objective) / Math.abs(cold.objective);
  if (warm.status !== "optimal" || apart > APART_MOST) {
    throw new Error(`another ${kind} came to ${warm.objective} warm and ${cold.objective} cold`);
  }
}
