/**
 * What a reader asks next, each kind by itself: a target, a budget, a demand, a price, a duty, a
 * date. Each is asked of the session the planning thread keeps, after a plan that stands: the arrays
 * are built anew (a changed figure reaches many of them), what differs is changed on the live model,
 * and the solve starts from the plan's own vertex. The peer is the same question from nothing. A
 * date moves the years in which plants can stand, so rows and columns are others and it starts cold.
 */
import type { Mission } from "@lodestone/mission/mission";
import { PlanSession } from "@lodestone/planner/plan-session";
import { leastCost, type PlanRequest } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import type { Figure, Measured } from "./figure.ts";
import { expectSameObjective, indiaMission } from "./india-model.ts";
import { ROUNDS, secondsOf } from "./rounds.ts";

/** Right-hand sides move, alone or nearly so (a demand), or costs and entries as well. */
const LIMIT_SECONDS = { limits: 0.15, figures: 0.6 } as const;

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
    moves: "limits",
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
  const figures = questions.flatMap((question): Figure[] => {
    const found = Array.from({ length: ROUNDS }, (_, round) => {
      const asked = question.ask(mission, round);
      return {
        lens: raceOf(engine, mission, (session) => session.lens(engine, ...asked)),
        plan: raceOf(engine, mission, (session) => session.plan(engine, ...asked)),
      };
    });
    for (const { lens } of found) expectSameObjective(lens.after.lens, lens.alone.lens);
    for (const { plan } of found) {
      expectSameObjective(plan.after.results.lens, plan.alone.results.lens);
    }
    const starts = [...new Set(found.map(({ lens }) => lens.after.start))].join(" or ");
    return [
      {
        name: `What if another ${question.kind}, ${starts}: arrays and lens`,
        unit: "s",
        samples: found.map(({ lens }) => lens.afterSeconds),
        limit: LIMIT_SECONDS[question.moves],
        peer: { name: "from nothing", samples: found.map(({ lens }) => lens.aloneSeconds) },
      },
      {
        name: "  the whole plan",
        unit: "s",
        samples: found.map(({ plan }) => plan.afterSeconds),
        peer: { name: "from nothing", samples: found.map(({ plan }) => plan.aloneSeconds) },
      },
    ];
  });
  return { figures, counts: {} };
}

/** A question asked after the plan that stands, as the planning thread asks it, and by itself. */
function raceOf<T>(engine: HighsEngine, mission: Mission, ask: (session: PlanSession) => T) {
  using session = new PlanSession();
  session.plan(engine, mission, base);
  const after = secondsOf(() => ask(session));
  using fresh = new PlanSession();
  const alone = secondsOf(() => ask(fresh));
  return {
    after: after.result,
    afterSeconds: after.seconds,
    alone: alone.result,
    aloneSeconds: alone.seconds,
  };
}
