import { ModelBuilder } from "@lodestone/solver/model-builder";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { expect, test } from "vitest";
import { firstOrderChange } from "./first-order.ts";

/** Least cost of two goods of which together at least `wanted` are needed; the first has a ceiling. */
function model(wanted: number, ceiling: number) {
  const builder = new ModelBuilder();
  const cheap = builder.addColumns(1, { upper: ceiling });
  const dear = builder.addColumns(1);
  builder.setCost(cheap, 2);
  builder.setCost(dear, 5);
  builder.beginRow(wanted, Infinity);
  builder.put(cheap, 1);
  builder.put(dear, 1);
  builder.beginRow(-Infinity, 100);
  builder.put(cheap, 1);
  return builder.build();
}

const costs = Float64Array.from([2, 5]);

test("a wanted unit more costs the dear good's price, a unit of ceiling saves the difference", async () => {
  const base = model(10, 4);
  using live = (await HighsEngine.load()).open(base);
  const solution = live.solve();
  expect(firstOrderChange(base, model(11, 4), costs, costs, solution)).toBeCloseTo(5, 9);
  expect(firstOrderChange(base, model(10, 5), costs, costs, solution)).toBeCloseTo(-3, 9);
});

test("a dual of rounding size on a bound that is not there moves nothing", async () => {
  const base = model(10, 4);
  using live = (await HighsEngine.load()).open(base);
  const solution = live.solve();
  const rounded = { ...solution, rowDual: Float64Array.from([solution.rowDual[0] ?? 0, 3.6e-15]) };
  expect(firstOrderChange(base, model(11, 4), costs, costs, rounded)).toBeCloseTo(5, 9);
});
