/**
 * GLPK, a solver of another house, beside HiGHS: for tests alone (its licence is the GPL, and
 * nothing that is served imports it). Slower by far, so it is given the small models.
 */
import type { LinearModel } from "@lodestone/solver/linear-model";
import createGlpk, { type GLPK, type LP } from "glpk.js/node";

/** The least objective that GLPK finds; undefined when it finds no optimum. */
export async function solveByGlpk(
  model: LinearModel,
  weights: Float64Array,
): Promise<number | undefined> {
  const glpk = await createGlpk();
  const { result } = glpk.solve(asLp(glpk, model, weights));
  return result.status === glpk.GLP_OPT ? result.z + model.offset : undefined;
}

function asLp(glpk: GLPK, model: LinearModel, weights: Float64Array): LP {
  const rows = Array.from({ length: model.rowCount }, () => [] as { name: string; coef: number }[]);
  for (let column = 0; column < model.columnCount; column++) {
    for (let k = model.starts[column] ?? 0; k < (model.starts[column + 1] ?? 0); k++) {
      const coef = model.entryValue[k] ?? 0;
      rows[model.entryRow[k] ?? 0]?.push({ name: `x${column}`, coef });
    }
  }
  return {
    name: "plan",
    objective: {
      direction: glpk.GLP_MIN,
      name: "lens",
      vars: Array.from(weights, (coef, column) => ({ name: `x${column}`, coef })),
    },
    subjectTo: rows.flatMap((vars, row) =>
      vars.length === 0
        ? []
        : [{ name: `r${row}`, vars, bnds: bounds(glpk, model.rowLower[row], model.rowUpper[row]) }],
    ),
    bounds: Array.from({ length: model.columnCount }, (_, column) => ({
      name: `x${column}`,
      ...bounds(glpk, model.columnLower[column], model.columnUpper[column]),
    })),
  };
}

function bounds(glpk: GLPK, lb = -Infinity, ub = Infinity) {
  const [below, above] = [Number.isFinite(lb), Number.isFinite(ub)];
  const type =
    below && above
      ? lb === ub
        ? glpk.GLP_FX
        : glpk.GLP_DB
      : below
        ? glpk.GLP_LO
        : above
          ? glpk.GLP_UP
          : glpk.GLP_FR;
  return { type, lb: below ? lb : 0, ub: above ? ub : 0 };
}
