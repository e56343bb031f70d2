/** A live model on paper-sized cases, and each way a solve can end, told apart. */
import { beforeAll, expect, test } from "vitest";
import { EngineHost } from "./engine-host.ts";
import { EngineLost, HighsEngine } from "./highs-engine.ts";
import type { LinearModel } from "./linear-model.ts";
import { ModelBuilder } from "./model-builder.ts";

let engine: HighsEngine;
beforeAll(async () => {
  engine = await HighsEngine.load();
});

/** Two ores, x cheap but at most 4, y dear; 6 wanted: 4 x + 2 y at cost 4 * 1 + 2 * 3 = 10. */
function twoOres(wanted = 6): LinearModel {
  const builder = new ModelBuilder();
  builder.addColumns(1, { upper: 4, cost: 1 });
  builder.addColumns(1, { cost: 3 });
  builder.beginRow(wanted, Infinity);
  builder.put(0, 1);
  builder.put(1, 1);
  return builder.build();
}

/** A transport model large enough that neither method ends in its first steps. */
function large(side: number): LinearModel {
  const builder = new ModelBuilder();
  for (let from = 0; from < side; from++)
    for (let to = 0; to < side; to++)
      builder.addColumns(1, { cost: 1 + ((from * 7919 + to * 104729) % 97), upper: 3 });
  for (let from = 0; from < side; from++) {
    builder.beginRow(-Infinity, 12);
    for (let to = 0; to < side; to++) builder.put(from * side + to, 1);
  }
  for (let to = 0; to < side; to++) {
    builder.beginRow(9 + (to % 3), Infinity);
    for (let from = 0; from < side; from++) builder.put(from * side + to, 1);
  }
  return builder.build();
}

test("the cheap ore first, and what one unit more would cost", () => {
  using live = engine.open(twoOres());
  const solution = live.solve();
  expect([...solution.columnValue]).toEqual([4, 2]);
  expect(solution.objective).toBe(10);
  expect([...solution.rowDual]).toEqual([3]);
  expect([...solution.columnDual]).toEqual([-2, 0]);
});

test("ranging: the demand's worth holds from 4, where the dear ore is not needed", () => {
  using live = engine.open(twoOres());
  live.solve({ method: "simplex" });
  expect(live.ranging().rowBound[0]).toMatchObject({ down: 4, objectiveDown: 4 });
});

test("changed limits, rows added and columns held are solved from where the model stands", () => {
  using live = engine.open(twoOres());
  live.solve();
  live.setRowBounds(0, 8, Infinity);
  expect(live.solve().objective).toBe(16);
  const row = live.addRow(3, Infinity, Int32Array.of(1), Float64Array.of(1));
  expect(row).toBe(1);
  live.setRowBounds(0, 6, Infinity);
  expect(live.solve().objective).toBe(12);
  live.holdColumns(Int32Array.of(0), Float64Array.of(0));
  expect(live.solve().objective).toBe(18);
});

test("whole columns stay whole", () => {
  const builder = new ModelBuilder();
  builder.addColumns(1, { cost: 1, whole: true });
  builder.beginRow(2.5, Infinity);
  builder.put(0, 1);
  using live = engine.open(builder.build());
  expect(live.solve().columnValue[0]).toBe(3);
});

test("entries of one cell are added up and zeros are left out", () => {
  const builder = new ModelBuilder();
  builder.addColumns(2);
  builder.beginRow(0, 1);
  builder.put(1, 2);
  builder.put(0, 0);
  builder.put(1, 3);
  const model = builder.build();
  expect([...model.starts]).toEqual([0, 0, 1]);
  expect([...model.entryValue]).toEqual([5]);
});

test("limits that contradict each other are infeasible, and the least conflict is named", () => {
  const builder = new ModelBuilder();
  builder.addColumns(2, { upper: 10 });
  builder.beginRow(8, Infinity); // x >= 8
  builder.put(0, 1);
  builder.beginRow(-Infinity, 5); // x + y <= 5
  builder.put(0, 1);
  builder.put(1, 1);
  builder.beginRow(1, Infinity); // y >= 1: no part of the conflict
  builder.put(1, 1);
  using live = engine.open(builder.build());
  expect(live.solve().status).toBe("infeasible");
  const { rows } = live.conflict();
  expect(rows).toEqual([0, 1]);
});

test("gain without end is not optimal", () => {
  const builder = new ModelBuilder();
  builder.addColumns(1, { cost: -1 });
  builder.beginRow(0, Infinity);
  builder.put(0, 1);
  using live = engine.open(builder.build());
  expect(["unbounded", "infeasible_or_unbounded"]).toContain(live.solve().status);
});

test("limits of steps and of time are told apart, and neither is optimal", () => {
  using live = engine.open(large(60));
  expect(live.solve({ method: "simplex", iterationsMost: 3 }).status).toBe("iteration_limit");
  live.forget();
  expect(live.solve({ method: "simplex", secondsMost: 1e-9 }).status).toBe("time_limit");
  live.forget();
  expect(live.solve().status).toBe("optimal");
});

test.each(["simplex", "interior_point"] as const)(
  "%s can be stopped on the way, and went some way",
  (method) => {
    using live = engine.open(large(60));
    let heard = 0;
    const solution = live.solve({ method, onProgress: () => ++heard >= 3 });
    expect(solution.status).toBe("interrupted");
    expect(heard).toBeGreaterThanOrEqual(3);
  },
);

test("an answer that HiGHS calls optimal but that breaks a limit in true units is trouble", () => {
  // A coefficient of 1e-9 beside one of 1e9: after scaling, a breach of 1e-7 is large in true units.
  const builder = new ModelBuilder();
  builder.addColumns(2, { upper: 1e9 });
  builder.setCost(0, 1);
  builder.setCost(1, 1);
  builder.beginRow(1e9, 1e9);
  builder.put(0, 1e9);
  builder.put(1, 1e-9);
  using live = engine.open(builder.build());
  const { status, columnValue } = live.solve();
  const breach = Math.abs(1e9 * (columnValue[0] ?? 0) + 1e-9 * (columnValue[1] ?? 0) - 1e9);
  expect(status === "optimal").toBe(breach <= 1e-6);
});

test("an exported model is MPS text", () => {
  using live = engine.open(twoOres());
  expect(live.exportMps()).toMatch(/^NAME[\s\S]*ROWS[\s\S]*COLUMNS[\s\S]*ENDATA/);
});

test("exported and read again, a model has the objective it had, its constant too", () => {
  for (const data of [twoOres(), { ...twoOres(), offset: 7.25 }, large(12)]) {
    using live = engine.open(data);
    const { objective } = live.solve();
    expect(engine.objectiveOfMps(live.exportMps())).toBeCloseTo(objective, 9);
  }
});

/** More entries than the instance's two gigabytes hold: it aborts, for real. */
function tooLarge(): LinearModel {
  const rows = 4000;
  const columns = 2500;
  const entries = rows * columns;
  return {
    columnCount: columns,
    rowCount: rows,
    offset: 0,
    columnCost: new Float64Array(columns).fill(1),
    columnLower: new Float64Array(columns),
    columnUpper: new Float64Array(columns).fill(10),
    rowLower: new Float64Array(rows).fill(1),
    rowUpper: new Float64Array(rows).fill(Infinity),
    starts: Int32Array.from({ length: columns + 1 }, (_, j) => j * rows),
    entryRow: Int32Array.from({ length: entries }, (_, k) => k % rows),
    entryValue: new Float64Array(entries).fill(1),
  };
}

test("an instance that dies is replaced and the job done again; a job that finds both dead is refused", async () => {
  const host = new EngineHost();
  const engines: HighsEngine[] = [];
  const objective = await host.run((current) => {
    engines.push(current);
    using live = current.open(engines.length === 1 ? tooLarge() : twoOres());
    return live.solve().objective;
  });
  expect(objective).toBe(10);
  expect(engines.map((known) => known.lost)).toEqual([true, false]);
  expect(host.replaced).toBe(1);
  const refused = host.run(() => engines[0]?.open(twoOres()));
  await expect(refused).rejects.toBeInstanceOf(EngineLost);
  expect(host.replaced).toBe(3);
});

test("an ordinary error of a job is no loss", async () => {
  const host = new EngineHost();
  await expect(host.run(() => Promise.reject(new Error("no such file")))).rejects.toThrow(
    "no such file",
  );
  expect(host.replaced).toBe(0);
});
