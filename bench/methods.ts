/** The lens's model solved cold by simplex and, as its peer, by interior point with crossover. */
import type { Measured } from "./figure.ts";
import { expectSameObjective, openIndiaModel, solveCold } from "./india-model.ts";
import { rounds, secondsOf } from "./rounds.ts";

export async function methods(): Promise<Measured> {
  using india = await openIndiaModel();
  const { live } = india;
  const found = await rounds(() => {
    const simplex = secondsOf(() => solveCold(live, "simplex"));
    const interior = secondsOf(() => solveCold(live, "interior_point"));
    expectSameObjective(simplex.result, interior.result);
    return { simplex, interior };
  });
  return {
    figures: [
      {
        name: "Simplex from nothing, the lens alone",
        unit: "s",
        samples: found.map(({ simplex }) => simplex.seconds),
        peer: {
          name: "interior point",
          samples: found.map(({ interior }) => interior.seconds),
        },
      },
    ],
    counts: {
      lensSimplexIterations: found[0]?.simplex.result.iterations ?? 0,
      lensInteriorPointIterations: found[0]?.interior.result.iterations ?? 0,
    },
  };
}
