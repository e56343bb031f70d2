/** Revenue forgone on worked cases, from the India pack's own duty rows. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { MissionTables } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { croreFromPaise, paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  dutyLine,
  dutyShare,
  forgoneShare,
  isForgoneUnknown,
  revenueForgone,
} from "./duty-exemption.ts";

let duties: MissionTables["duties"];

beforeAll(async () => {
  const india = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(india)).files);
  if (!mission) throw new Error("the India pack does not read");
  duties = mission.duties;
});

function lineOf(duty: string) {
  const row = duties.find((candidate) => candidate.duty === duty);
  if (!row) throw new Error(`no duty ${duty}`);
  return { row, tariffPercent: row.rate_before_percent };
}

test.each([
  ["graphite, 5 to 2.5 per cent", "n36-2504", 3],
  ["copper ore, 2.5 to nil", "n36-26030000", 2.75],
])("%s on 100 crore, surcharge exempt too: %s forgoes %d crore", (_goods, duty, expected) => {
  const { amount, parts } = revenueForgone(lineOf(duty), paiseFromCrore(100));
  expect(croreFromPaise(amount)).toBe(expected);
  expect(parts.map(({ clause }) => clause.row)).toEqual([duty, duty]);
});

test("where the surcharge still applies, only the difference of it is forgone", () => {
  const { row } = lineOf("n36-2504");
  const line = { row: { ...row, surcharge_exempt: false }, tariffPercent: 5 };
  expect(croreFromPaise(revenueForgone(line, paiseFromCrore(100)).amount)).toBe(2.75);
  expect(dutyShare(line)).toBeCloseTo(0.0275, 12);
});

test("several rows in turn are measured against the rate before the first of them", () => {
  const { row } = lineOf("n36-2504");
  const rows = [
    { ...row, commodity: "flake", from_date: "2024-07-24" },
    {
      ...row,
      commodity: "flake",
      from_date: "2026-02-02",
      rate_before_percent: 2.5,
      rate_percent: 0,
    },
  ];
  const at = (day: string) => dutyLine(rows, "flake", day);
  expect(at("2024-07-23")).toBeUndefined();
  expect(at("2025-03-31")?.row.rate_percent).toBe(2.5);
  expect(at("2026-03-31")).toMatchObject({ tariffPercent: 5, row: { rate_percent: 0 } });
});

test("a rate that rose, or of which no earlier one was seen, forgoes nothing", () => {
  const { row } = lineOf("n36-2504");
  expect(forgoneShare({ row, tariffPercent: undefined })).toBe(0);
  expect(forgoneShare({ row: { ...row, rate_percent: 10 }, tariffPercent: 5 })).toBe(0);
});

test("a nil rate without the rate before it forgoes nobody knows what, and does not pass for nothing", () => {
  const nil = dutyLine(duties, "ndpr-oxide", "2026-06-30");
  expect(nil?.row.rate_percent).toBe(0);
  expect(nil && isForgoneUnknown(nil)).toBe(true);
  expect(isForgoneUnknown(lineOf("n36-26030000"))).toBe(false);
});

test("the planner's share and the amount with its trace are one", () => {
  const { row } = lineOf("n36-2504");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 10_000 }),
      (before, now, surcharge_exempt, crore) => {
        const line = {
          row: { ...row, rate_percent: now / 10, surcharge_exempt },
          tariffPercent: before / 10,
        };
        const traced = croreFromPaise(revenueForgone(line, paiseFromCrore(crore)).amount);
        expect(traced).toBeCloseTo(forgoneShare(line) * crore, 3);
      },
    ),
  );
});
