/** What stands between the two sides of the race: the model as files, the same optimum, a Python or words. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { leastCost } from "@lodestone/planner/request";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeModelFiles } from "./model-files.ts";
import { setUpPeer } from "./set-up.ts";
import { farthestApart, type SideReport } from "./side-report.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-peer-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function numbers(name: string): Promise<number[]> {
  const { buffer, byteOffset, byteLength } = Uint8Array.from(
    await readFile(path.join(folder, name)),
  );
  return name.endsWith(".i32")
    ? [...new Int32Array(buffer, byteOffset, byteLength / 4)]
    : [...new Float64Array(buffer, byteOffset, byteLength / 8)];
}

test("a model's files hold its every number, infinity too, and a family for each row and column", async () => {
  const pack = path.join(import.meta.dirname, "..", "..", "missions", "one-mine");
  const { mission } = readMission((await readFolder(pack)).files);
  if (!mission) throw new Error("one-mine");
  const request = { ...leastCost, indexCap: 0.5 };
  const formulation = formulate(planInputs(mission, request), request);
  const { model, columns, rows } = formulation;
  await writeModelFiles(folder, formulation);
  expect(await numbers("columnCost.f64")).toEqual([...lensWeights(formulation)]);
  expect(await numbers("columnUpper.f64")).toEqual([...model.columnUpper]);
  expect(await numbers("rowLower.f64")).toEqual([...model.rowLower]);
  expect(await numbers("rowLower.f64")).toContain(-Infinity);
  expect(await numbers("starts.i32")).toEqual([...model.starts]);
  expect(await numbers("entryRow.i32")).toEqual([...model.entryRow]);
  expect(await numbers("entryValue.f64")).toEqual([...model.entryValue]);
  const shape = JSON.parse(await readFile(path.join(folder, "shape.json"), "utf8")) as {
    offset: number;
    rowFamilies: string[];
    columnFamilies: string[];
  };
  expect(shape.offset).toBe(model.offset);
  const familyOfRow = await numbers("familyOfRow.i32");
  expect(familyOfRow.map((family) => shape.rowFamilies[family])).toEqual(
    Array.from({ length: model.rowCount }, (_, row) => rows.meaning(row).family),
  );
  const familyOfColumn = await numbers("familyOfColumn.i32");
  const familyAt = (column: number) => shape.columnFamilies[familyOfColumn[column] ?? -1];
  expect(familyAt(columns.indexOver)).toBe("indexOver");
  expect(familyOfColumn.filter((f) => shape.columnFamilies[f] === "indexOver")).toHaveLength(1);
  for (const [, , column] of columns.buy.entries()) expect(familyAt(column)).toBe("buy");
});

const report = (objective: number, answer: number): SideReport => ({
  buildSeconds: 1,
  handOverSeconds: 1,
  solveSeconds: 1,
  objective,
  peakMegabytes: 1,
  whatIfs: [
    {
      kind: "price",
      coldSeconds: 1,
      coldObjective: answer,
      warmSeconds: 1,
      warmObjective: answer,
    },
  ],
});

test("nothing is told of two sides that came to different optima, or where one gave no answer", () => {
  expect(farthestApart(report(100, 50), report(100.00001, 50))).toBeCloseTo(1e-7, 12);
  expect(() => farthestApart(report(100, 50), report(100.001, 50))).toThrow(/the plan came to/);
  expect(() => farthestApart(report(100, 50), report(100, 50.01))).toThrow(/another price came to/);
  const silent = { ...report(100, 50), whatIfs: [] };
  expect(() => farthestApart(report(100, 50), silent)).toThrow(/another price/);
});

test("where there is no Python the bench says so in words", async () => {
  expect(await setUpPeer(["no-such-python"])).toEqual({
    missing: expect.stringMatching(/no Python|not as Windows/) as string,
  });
});

test.skipIf(process.platform === "win32")(
  "where venv or pip fails the bench says what was said: on stderr, else on stdout, else the command",
  async () => {
    /** A Python new enough, whose venv fails after saying so much. */
    const failing = async (name: string, says: string) => {
      const command = path.join(folder, name);
      const script = `#!/bin/sh\nif [ "$1" = "-c" ]; then exit 0; fi\n${says}\nexit 1\n`;
      await writeFile(command, script, { mode: 0o755 });
      const found = await setUpPeer([command], path.join(folder, "cache"));
      return "missing" in found ? found.missing : found.python;
    };
    expect(await failing("on-stderr", "echo working; echo first >&2; echo no room left >&2")).toBe(
      "pip could not set up highspy and linopy (no room left)",
    );
    // venv tells on stdout that ensurepip is not there.
    expect(await failing("on-stdout", "echo ensurepip is not available")).toBe(
      "pip could not set up highspy and linopy (ensurepip is not available)",
    );
    expect(await failing("silent", "true")).toMatch(
      /^pip could not set up highspy and linopy \(Command failed: .*-m venv/,
    );
  },
);
