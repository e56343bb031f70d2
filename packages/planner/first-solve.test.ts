/** The method by size is the one the decision's table names, and the way does not move the answer. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { expect, test } from "vitest";
import { methodFor, vertexByParts } from "./first-solve.ts";
import { formulate } from "./formulate.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { missionOf } from "./packs.test-data.ts";
import { lensWeights } from "./passes.ts";
import { leastCost, leastDependence } from "./request.ts";

const decision = path.join(
  import.meta.dirname,
  "../../docs/decisions/0005-passes-hold-the-face.md",
);

test("at each size the decision's table measured, the planner takes the method the table takes", async () => {
  const rows = (await readFile(decision, "utf8"))
    .split("\n")
    .filter((line) => /^\| *\d+ *\|/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows.map(([, times]) => Number(times))).toEqual([1, 2, 5, 10]);
  for (const [, times, rowCount = "", ...rest] of rows) {
    const method = methodFor({ rowCount: Number(rowCount.replaceAll(",", "")) });
    expect(method.replaceAll("_", " "), `${times} times`).toBe(rest.at(-2));
  }
});

test("the India pack part by part: the whole takes no step more and comes to the same", async () => {
  const mission = await missionOf("india");
  const engine = await HighsEngine.load();
  for (const request of [leastDependence, leastCost]) {
    const formulation = formulate(planInputs(mission, request), request);
    const model = { ...formulation.model, columnCost: lensWeights(formulation) };
    const vertex = vertexByParts(engine, model);
    if (!vertex) throw new Error("the India pack is one part");
    using whole = engine.open(model);
    const straight = whole.solve({ method: "simplex" });
    whole.forget();
    whole.startFrom(vertex);
    const byParts = whole.solve({ method: "simplex" });
    expect(byParts.iterations).toBe(0);
    expect(Math.abs(byParts.objective / straight.objective - 1)).toBeLessThan(1e-9);
  }
});

test("a part that has no optimum leaves the answer to the whole", async () => {
  const mission = await missionOf("india");
  const engine = await HighsEngine.load();
  const { model } = formulate(planInputs(mission, leastCost), leastCost);
  // A column that no value fits, in some part.
  const columnUpper = model.columnUpper.slice();
  const columnLower = model.columnLower.slice();
  const held = Array.from(columnUpper.keys()).find(
    (j) => columnUpper[j] === Infinity && (model.starts[j + 1] ?? 0) > (model.starts[j] ?? 0),
  );
  columnLower[held ?? 0] = 1e12;
  columnUpper[held ?? 0] = 1e12;
  expect(vertexByParts(engine, { ...model, columnLower, columnUpper })).toBeUndefined();
});
