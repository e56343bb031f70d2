/**
 * How a lens is solved from nothing, by the size of its model. Above the threshold a model that
 * falls apart is solved part by part; the whole then starts from the vertex so found, which proves it
 * or, where a part has none, solves it as ever. The plan does not depend on the way (decision 0005).
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { independentParts, modelOfPart, putBasis } from "@lodestone/solver/independent-parts";
import type { LinearModel } from "@lodestone/solver/linear-model";
import type { Basis, SolveOptions } from "@lodestone/solver/solution";

export type FirstMethod = "simplex" | "part_by_part";

/** Rows from which part by part is the quicker; the bench measures it and decision 0005 has the table. */
const PART_BY_PART_FROM_ROWS = 8_000;

export function methodFor({ rowCount }: Pick<LinearModel, "rowCount">): FirstMethod {
  return rowCount < PART_BY_PART_FROM_ROWS ? "simplex" : "part_by_part";
}

/** The vertices of a model's parts put together; none where it is one part, or a part has no optimum. */
export function vertexByParts(
  engine: HighsEngine,
  model: LinearModel,
  onProgress?: SolveOptions["onProgress"],
): Basis | undefined {
  const parts = independentParts(model);
  if (parts.length < 2) return undefined;
  const whole: Basis = {
    columnStatus: new Int32Array(model.columnCount),
    rowStatus: new Int32Array(model.rowCount),
  };
  for (const part of parts) {
    using live = engine.open(modelOfPart(model, part));
    const { status } = live.solve({ method: "simplex", ...(onProgress ? { onProgress } : {}) });
    if (status !== "optimal") return undefined;
    putBasis(whole, part, live.basis());
  }
  return whole;
}
