/** Every number of every plan is explained, rests on rows of the pack, and adds up. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { findRow } from "@lodestone/mission/mission";
import type { TableName } from "@lodestone/mission/pack-tables";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { expect, test } from "vitest";
import { planFigures } from "../figures.ts";
import { planMission } from "../plan-mission.ts";
import { leastDependence } from "../request.ts";
import { explainFigure } from "./explain-figure.ts";

const missions = path.join(import.meta.dirname, "..", "..", "..", "missions");
/** Families whose parts sum to the number. */
const sums = ["made", "use", "demand", "bought", "cost", "capacity"];
/** Nothing to point at: the plan builds or runs nothing there. */
const SMALL = 1e-9;

test.each(readdirSync(missions))(
  "%s: each number has its formula, its parts and its rows",
  async (pack) => {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (!mission) throw new Error(`${pack} does not read`);
    const { plan, formulation } = planMission(await HighsEngine.load(), mission, leastDependence);
    const figures = planFigures(plan);
    const named = new Set(figures.map(({ figure }) => figure));
    for (const { figure, value } of figures) {
      const found = explainFigure(plan, formulation.inputs, figure);
      expect(found, figure).toBeDefined();
      if (!found) continue;
      expect(found.value).toBe(value);
      expect(say("hi", found.formula)).not.toBe("");
      for (const { table, row } of found.rows) {
        expect(
          findRow(mission, table as TableName, row),
          `${figure}: ${table}/${row}`,
        ).toBeDefined();
      }
      for (const part of found.parts) {
        if (part.figure) expect(named.has(part.figure) || part.value === 0, part.figure).toBe(true);
      }
      const [family = ""] = figure.split("/");
      const grounds = found.rows.length + found.parts.filter((part) => part.figure).length;
      if (Math.abs(value) > SMALL) expect(grounds, figure).toBeGreaterThan(0);
      if (!sums.includes(family)) continue;
      const sum = found.parts.reduce((total, part) => total + part.value, 0);
      if (family === "capacity" && found.parts.length > 1) continue; // what wore out is not a part
      expect(sum, figure).toBeCloseTo(value, 6);
    }
  },
);
