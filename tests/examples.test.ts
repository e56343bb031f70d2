/** The examples are programs that run, and say what stands on paper. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

test("plan-a-mine: 164 crore become 176 when the hill holds 4 kt a year and not 6", async () => {
  const example = path.join(root, "examples", "plan-a-mine.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [example], { cwd: root });
  expect(stdout.trim().split("\n")).toEqual([
    "cost: 164 crore rupees",
    "The hill: 6, 0, 0, 0 kt a year sanctioned, year by year",
    "The share that still comes from abroad rises from 55\u00a0% to 70\u00a0%, by 15 points.",
    "the cost: ₹164 crore rises to ₹176 crore, ₹12 crore more",
    "support: ₹0 crore in both",
    "The hill: 6 kt a year become 4, first sanctioned in FY2026-27",
    "The hill (sites/hill), limit_kt_per_a: 6 becomes 4",
  ]);
});
