/** What the India pack must hold for a reader who knows the mission from the news alone. */
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readFolder } from "./folder.ts";
import type { Mission } from "./mission.ts";
import { readMission } from "./read-mission.ts";

let mission: Mission;

beforeAll(async () => {
  const read = await readFolder(path.join(import.meta.dirname, "..", "..", "missions", "india"));
  const result = readMission(read.files);
  expect([...read.faults, ...result.faults]).toEqual([]);
  if (!result.mission) throw new Error("the India pack does not read");
  mission = result.mission;
});

const outlay = (key: string) =>
  mission.outlays.find((row) => row.outlay === key)?.amount_inr_cr ?? NaN;
const parts = (key: string) =>
  mission.outlays
    .filter((row) => row.part_of === key)
    .reduce((sum, row) => sum + row.amount_inr_cr, 0);

test("eleven systems in order, each with a statement, its office, date and source, and a reading", () => {
  expect(mission.systems.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  for (const { system } of mission.systems) {
    const statements = mission.statements.filter((row) => row.system === system);
    expect(statements.length, system).toBeGreaterThan(0);
    for (const { statement, office_en, quote_en, said_on, source } of statements) {
      expect([office_en, quote_en, said_on, source].every(Boolean)).toBe(true);
      expect(
        mission.readings.some((row) => row.statement === statement),
        statement,
      ).toBe(true);
    }
    expect(
      mission.gaps.some((row) => row.system === system),
      system,
    ).toBe(true);
  }
});

test("a statement names an office, never a person", () => {
  for (const { office_en } of mission.statements)
    expect(office_en).toMatch(/^(Ministry|Government|Cabinet|Prime)/);
});

test("the outlay both ways: 32,000 crore as stated, 34,300 as approved, whose heads add up", () => {
  expect(outlay("mission-as-stated")).toBe(32_000);
  expect(outlay("mission-as-approved")).toBe(34_300);
  expect(parts("mission-as-approved")).toBe(34_300);
  expect(parts("expenditure")).toBe(16_300);
});

test("the magnet scheme stands beside the mission, 7,280 crore with its parts", () => {
  expect(outlay("magnet-scheme")).toBe(7_280);
  expect(parts("magnet-scheme")).toBe(7_280);
  expect(mission.outlays.find((row) => row.outlay === "magnet-scheme")?.part_of).toBeUndefined();
});

test("thirty minerals, named in both languages, each with tariff lines", () => {
  expect(mission.minerals.map((row) => row.number)).toEqual(
    Array.from({ length: 30 }, (_, i) => i + 1),
  );
  for (const { mineral, name_en, name_hi } of mission.minerals) {
    expect(name_en).toMatch(/^[A-Z]/);
    expect(name_hi).toMatch(/[\u0900-\u097f]/);
    expect(
      mission.tariff_lines.some((row) => row.mineral === mineral),
      mineral,
    ).toBe(true);
  }
});

test("a mineral has a sourced figure of reliance or a gap that says what was looked for", () => {
  for (const { mineral } of mission.minerals) {
    const counted = mission.reliance.some(
      (row) => row.mineral === mineral && row.use && row.grade !== "assumed",
    );
    const gap = mission.gaps.some((row) => row.mineral === mineral && row.tried !== "");
    expect(counted || gap, mineral).toBe(true);
  }
});

test("no count rests on an assumed row", () => {
  const counted = [
    // Remembered figures are shown beside the sourced ones and marked not to be used.
    mission.reliance.filter((row) => row.use),
    mission.observations,
    mission.production,
    mission.reserves,
    mission.trade,
    mission.centres,
    mission.agreements,
    mission.coal_mines,
    mission.minerals,
  ].flat();
  expect(counted.filter((row) => row.grade === "assumed").map((row) => row.at.row)).toEqual([]);
});

test("nine centres; four parks and four corridors with two different lists of States", () => {
  expect(mission.centres).toHaveLength(9);
  const statesOf = (programme: string) =>
    mission.park_places.filter((row) => row.programme === programme).map((row) => row.place);
  expect(statesOf("processing_park").sort()).toEqual(["in-ap", "in-gj", "in-mh", "in-od"]);
  expect(statesOf("rare_earth_corridor").sort()).toEqual(["in-ap", "in-kl", "in-od", "in-tn"]);
});

test("no row stands for one of the 4,000 activities or of the 143 mines", () => {
  expect(mission.exploration_seasons.length).toBeLessThan(50);
  // The tracker's mines are its own; their source is the tracker and nothing else.
  expect(new Set(mission.coal_mines.map((row) => row.source))).toEqual(
    new Set(["gem-gcmt-2024-04"]),
  );
});

test("every scenario reads, and the three demands stand apart in every year of the plan's end", async () => {
  const { files } = await readFolder(
    path.join(import.meta.dirname, "..", "..", "missions", "india"),
  );
  const salesOf = (scenario?: string) => {
    const read = readMission(files, scenario);
    expect(read.faults).toEqual([]);
    const rows = read.mission?.drivers.filter((row) => row.fy === mission.info.lastYear) ?? [];
    return new Map(rows.map((row) => [row.product, row.sales]));
  };
  for (const { scenario } of mission.scenarios) salesOf(scenario);
  const [low, middle, high] = [salesOf("low-demand"), salesOf(), salesOf("high-demand")];
  for (const [product, sales] of middle) {
    expect(low.get(product)).toBeLessThanOrEqual(sales);
    expect(high.get(product)).toBeGreaterThanOrEqual(sales);
  }
});
