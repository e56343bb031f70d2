/** A model that falls apart comes to what its parts come to; one that hangs together stays one. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { HighsEngine } from "./highs-engine.ts";
import { independentParts, modelOfPart, putBasis } from "./independent-parts.ts";
import type { LinearModel } from "./linear-model.ts";
import { ModelBuilder } from "./model-builder.ts";
import { feasibleModel } from "./random-models.test-data.ts";

let engine: HighsEngine;

beforeAll(async () => {
  engine = await HighsEngine.load();
});

/** x + y >= 2 so many times over, each pair beside the others, and a column no row holds. */
function pairs(count: number): LinearModel {
  const builder = new ModelBuilder();
  for (let k = 0; k < count; k++) {
    const x = builder.addColumns(2, { upper: 3, cost: 1 + k });
    builder.beginRow(2, Infinity);
    builder.put(x, 1);
    builder.put(x + 1, 1);
  }
  builder.addColumns(1, { lower: 1, upper: 2, cost: 1 });
  return builder.build();
}

test("pairs that share no row are parts, small ones together, and every column and row is in one", () => {
  const parts = independentParts(pairs(1300));
  expect(parts.map(({ rows }) => rows.length)).toEqual([500, 500, 300]);
  const columns = parts.flatMap((part) => [...part.columns]).sort((a, b) => a - b);
  expect(columns).toEqual(Array.from({ length: 2601 }, (_, column) => column));
});

test("a row over all of them makes them one", () => {
  const builder = new ModelBuilder();
  const first = builder.addColumns(1200, { upper: 1 });
  for (let k = 0; k < 1200; k++) {
    builder.beginRow(0, 1);
    builder.put(first + k, 1);
  }
  expect(independentParts(builder.build()).length).toBeGreaterThan(1);
  builder.beginRow(0, 5);
  for (let k = 0; k < 1200; k++) builder.put(first + k, 1);
  expect(independentParts(builder.build())).toHaveLength(1);
});

test("the parts' vertices together are the whole's: it needs no step more", () => {
  const whole = pairs(1300);
  const basis = {
    columnStatus: new Int32Array(whole.columnCount),
    rowStatus: new Int32Array(whole.rowCount),
  };
  let sum = whole.offset;
  for (const part of independentParts(whole)) {
    using live = engine.open(modelOfPart(whole, part));
    sum += live.solve({ method: "simplex" }).objective;
    putBasis(basis, part, live.basis());
  }
  using live = engine.open(whole);
  live.startFrom(basis);
  const { iterations, objective } = live.solve({ method: "simplex" });
  expect(iterations).toBe(0);
  expect(objective).toBeCloseTo(sum, 6);
});

test("turned into another model of its rows and columns, a live model answers as that one does", () => {
  fc.assert(
    fc.property(feasibleModel, fc.integer({ min: 2, max: 4 }), (model, factor) => {
      // Twice the row and half of what it held: other entries, other bounds, other offset.
      const other: LinearModel = {
        ...model,
        offset: model.offset + factor,
        entryValue: model.entryValue.map((value, k) => (k % 3 === 0 ? 0 : value * factor)),
        rowLower: model.rowLower.map((bound) => Math.min(0, bound) * factor),
        rowUpper: model.rowUpper.map((bound) => Math.max(0, bound) * factor),
      };
      using cold = engine.open(other);
      using live = engine.open(model);
      live.solve({ method: "simplex" });
      const vertex = live.basis();
      live.addRow(-Infinity, 1, Int32Array.of(0), Float64Array.of(1));
      live.dropAddedRows();
      live.turnInto(model, other);
      live.startFrom(vertex);
      const [warmed, expected] = [live.solve({ method: "simplex" }), cold.solve()];
      expect(warmed.status).toBe(expected.status);
      if (expected.status === "optimal") {
        expect(warmed.objective).toBeCloseTo(expected.objective, 5);
      }
    }),
    { numRuns: Number(process.env["LODESTONE_RUNS"] ?? 300) },
  );
});
