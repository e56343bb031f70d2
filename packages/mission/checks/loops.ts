/** Nothing waits for itself: milestones that follow milestones, prices that follow prices. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import { addRowFault } from "./row-fault.ts";

export function checkLoops(tables: MissionTables, report: FaultReport): void {
  const after = new Map(tables.milestones.map((row) => [row.milestone, row.after ?? []]));
  for (const milestone of tables.milestones) {
    const path = loopThrough(milestone.milestone, after);
    if (!path) continue;
    const blanks = { path: path.join(" > ") };
    addRowFault(report, milestone, sentence("fault.milestone-loop", blanks), "after");
  }
  const follows = new Map<string, string[]>();
  for (const price of tables.prices) {
    if (price.follows) {
      follows.set(price.commodity, [...(follows.get(price.commodity) ?? []), price.follows]);
    }
  }
  for (const price of tables.prices) {
    const path = loopThrough(price.commodity, follows);
    if (!path) continue;
    const blanks = { commodity: price.commodity, path: path.join(" > ") };
    addRowFault(report, price, sentence("fault.price-loop", blanks), "follows");
  }
}

/** The path from a key back to itself, or undefined. */
function loopThrough(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const seen = new Set<string>();
  const stack: string[][] = [[start]];
  while (stack.length > 0) {
    const path = stack.pop() ?? [];
    for (const key of next.get(path.at(-1) ?? "") ?? []) {
      if (key === start) return [...path, key];
      if (seen.has(key)) continue;
      seen.add(key);
      stack.push([...path, key]);
    }
  }
  return undefined;
}
