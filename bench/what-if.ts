/**
 * A limit doubled on the live model: solved again from the plan's own vertex and, as its peer, from
 * nothing. What the page's questions and the planner's reasons rest on is this ratio being small.
 */
import type { LinearModel } from "@lodestone/solver/linear-model";
import type { Solution } from "@lodestone/solver/solution";
import type { Measured } from "./figure.ts";
import { expectSameObjective, openIndiaModel, solveCold } from "./india-model.ts";
import { secondsOf } from "./rounds.ts";

const QUESTIONS = 24;
const FACTOR = 2;

export async function whatIf(): Promise<Measured> {
  using india = await openIndiaModel();
  const { model, live } = india;
  const plan = solveCold(live, "simplex");
  const vertex = live.basis();
  const found = bindingLimits(model, plan).map((row) => {
    const lower = model.rowLower[row] ?? -Infinity;
    const upper = model.rowUpper[row] ?? Infinity;
    live.setRowBounds(row, lower, upper * FACTOR);
    const cold = secondsOf(() => solveCold(live, "simplex"));
    const warm = secondsOf(() => {
      live.startFrom(vertex);
      return live.solve({ method: "simplex" });
    });
    live.setRowBounds(row, lower, upper);
    expectSameObjective(warm.result, cold.result);
    return { warm, cold };
  });
  return {
    figures: [
      {
        name: "A limit doubled, from the plan's vertex",
        unit: "s",
        samples: found.map(({ warm }) => warm.seconds),
        peer: { name: "from nothing", samples: found.map(({ cold }) => cold.seconds) },
      },
      {
        name: "The same, its iterations",
        unit: "iterations",
        samples: found.map(({ warm }) => warm.result.iterations),
        peer: { name: "from nothing", samples: found.map(({ cold }) => cold.result.iterations) },
      },
    ],
    counts: { whatIfs: found.length },
  };
}

/** Upper limits that hold the plan back, spread over the families of rows. */
function bindingLimits(model: LinearModel, { rowDual }: Solution): number[] {
  const binding = Array.from(model.rowUpper.keys()).filter((row) => {
    const upper = model.rowUpper[row] ?? Infinity;
    const isLimit = upper > 0 && upper < Infinity && upper !== model.rowLower[row];
    return isLimit && Math.abs(rowDual[row] ?? 0) > 1e-6;
  });
  const stride = Math.max(1, binding.length / QUESTIONS);
  const count = Math.min(QUESTIONS, binding.length);
  return Array.from({ length: count }, (_, i) => binding[Math.floor(i * stride)] ?? 0);
}
