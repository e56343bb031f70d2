/** The laws of linear programming on random models: what every answer called optimal must obey. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { HighsEngine } from "./highs-engine.ts";
import { columnActivity, rowActivity, type LinearModel } from "./linear-model.ts";
import { feasibleModel } from "./random-models.test-data.ts";
import type { Solution, SolveOptions } from "./solution.ts";

const SMALL = 1e-6;
const numRuns = Number(process.env["LODESTONE_RUNS"] ?? 300);
let engine: HighsEngine;

beforeAll(async () => {
  engine = await HighsEngine.load();
});

function solved(model: LinearModel, options: SolveOptions = {}): Solution {
  using live = engine.open(model);
  return live.solve(options);
}

function forModels(law: (model: LinearModel, solution: Solution) => void): void {
  fc.assert(
    fc.property(feasibleModel, (model) => {
      const solution = solved(model);
      expect(solution.status).toBe("optimal");
      law(model, solution);
    }),
    { numRuns },
  );
}

test("primal feasible: lower <= x <= upper and rowLower <= A x <= rowUpper", () => {
  forModels((model, { columnValue, rowValue }) => {
    const activity = rowActivity(model, columnValue);
    columnValue.forEach((x, j) => {
      expect(x).toBeGreaterThanOrEqual((model.columnLower[j] ?? 0) - SMALL);
      expect(x).toBeLessThanOrEqual((model.columnUpper[j] ?? 0) + SMALL);
    });
    activity.forEach((value, i) => {
      expect(value).toBeCloseTo(rowValue[i] ?? NaN, 6);
      expect(value).toBeGreaterThanOrEqual((model.rowLower[i] ?? 0) - SMALL);
      expect(value).toBeLessThanOrEqual((model.rowUpper[i] ?? 0) + SMALL);
    });
  });
});

test("dual feasible: reduced costs are c - A'y, and each dual has the sign of a bound that exists", () => {
  forModels((model, { rowDual, columnDual }) => {
    const weighed = columnActivity(model, rowDual);
    columnDual.forEach((d, j) => {
      expect(d).toBeCloseTo((model.columnCost[j] ?? 0) - (weighed[j] ?? 0), 6);
    });
    rowDual.forEach((y, i) => {
      if (y > SMALL) expect(model.rowLower[i]).toBeGreaterThan(-Infinity);
      if (y < -SMALL) expect(model.rowUpper[i]).toBeLessThan(Infinity);
    });
  });
});

test("complementary slackness: a dual is nil wherever its limit is not reached", () => {
  forModels((model, { columnValue, rowValue, columnDual, rowDual }) => {
    rowDual.forEach((y, i) => {
      if (y > SMALL) expect(rowValue[i]).toBeCloseTo(model.rowLower[i] ?? NaN, 5);
      if (y < -SMALL) expect(rowValue[i]).toBeCloseTo(model.rowUpper[i] ?? NaN, 5);
    });
    columnDual.forEach((d, j) => {
      if (d > SMALL) expect(columnValue[j]).toBeCloseTo(model.columnLower[j] ?? NaN, 5);
      if (d < -SMALL) expect(columnValue[j]).toBeCloseTo(model.columnUpper[j] ?? NaN, 5);
    });
  });
});

test("strong duality: the duals times the limits they bind give the objective", () => {
  forModels((model, { objective, rowDual, columnDual }) => {
    const binding = (dual: number, lower = 0, upper = 0) =>
      Math.abs(dual) <= SMALL ? 0 : dual * (dual > 0 ? lower : upper);
    const dual =
      model.offset +
      rowDual.reduce((sum, y, i) => sum + binding(y, model.rowLower[i], model.rowUpper[i]), 0) +
      columnDual.reduce(
        (sum, d, j) => sum + binding(d, model.columnLower[j], model.columnUpper[j]),
        0,
      );
    expect(dual).toBeCloseTo(objective, 4);
  });
});

test("simplex and interior point come to one objective", () => {
  forModels((model, { objective }) => {
    expect(solved(model, { method: "simplex" }).objective).toBeCloseTo(objective, 5);
    expect(solved(model, { method: "interior_point" }).objective).toBeCloseTo(objective, 4);
  });
});

test("a warm start after a change comes to the objective of a cold one", () => {
  fc.assert(
    fc.property(
      feasibleModel,
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 9, maxLength: 9 }),
      (model, costs) => {
        const columnCost = Float64Array.from(
          { length: model.columnCount },
          (_, j) => costs[j] ?? 0,
        );
        using live = engine.open(model);
        live.solve();
        const basis = live.basis();
        live.setCosts(columnCost);
        const warm = live.solve().objective;
        live.forget();
        live.startFrom(basis);
        expect(live.solve().objective).toBeCloseTo(warm, 5);
        expect(solved({ ...model, columnCost }).objective).toBeCloseTo(warm, 5);
      },
    ),
    { numRuns },
  );
});
