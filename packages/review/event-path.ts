/** The earliest day an event can happen: its milestones, what each waits for, and how long it takes. */
import type { Row } from "@lodestone/mission/pack-tables";
import { addMonths, laterOf } from "@lodestone/units/iso-date";
import type { EventPath, PathStep } from "./judgement.ts";

type Milestone = Row<"milestones">;

/** The path to a milestone, seen from a day: nothing undone can lie before that day. */
export function eventPath(
  milestones: readonly Milestone[],
  target: string,
  asOf: string,
): EventPath | undefined {
  const byKey = new Map(milestones.map((row) => [row.milestone, row]));
  if (!byKey.has(target)) return undefined;
  const least = finishes(byKey, asOf, (row) => row.months_low ?? row.months, asOf);
  const usual = finishes(byKey, asOf, (row) => row.months, asOf);
  // As first promised, without the days that have passed since: shows whether it is overdue.
  const promised = finishes(byKey, asOf, (row) => row.months, "");
  const steps = criticalSteps(byKey, target, asOf, least);
  return {
    steps,
    earliest: least(target),
    usual: usual(target),
    overdue: !isDone(byKey.get(target), asOf) && promised(target) < asOf,
  };
}

function isDone(row: Milestone | undefined, asOf: string): boolean {
  return row?.done_on !== undefined && row.done_on <= asOf;
}

/** Finish day of each milestone; `notBefore` is the earliest day for what is not done. */
function finishes(
  byKey: ReadonlyMap<string, Milestone>,
  asOf: string,
  months: (row: Milestone) => number,
  notBefore: string,
): (key: string) => string {
  const known = new Map<string, string>();
  const finish = (key: string): string => {
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const row = byKey.get(key);
    if (!row) return asOf;
    const day = isDone(row, asOf) ? lastDay(row.done_on ?? asOf) : undone(row);
    known.set(key, day);
    return day;
  };
  const undone = (row: Milestone): string => {
    const waits = row.after ?? [];
    const start = waits.length === 0 ? asOf : waits.map(finish).reduce(laterOf);
    return laterOf(addMonths(start, months(row)), notBefore);
  };
  return finish;
}

/** The chain of milestones that sets the day, first to last. */
function criticalSteps(
  byKey: ReadonlyMap<string, Milestone>,
  target: string,
  asOf: string,
  finish: (key: string) => string,
): PathStep[] {
  const steps: PathStep[] = [];
  for (let key: string | undefined = target; key !== undefined; ) {
    const row: Milestone | undefined = byKey.get(key);
    if (!row) break;
    steps.unshift({ milestone: key, at: row.at, on: finish(key), done: isDone(row, asOf) });
    key = [...(row.after ?? [])].sort((a, b) => (finish(a) < finish(b) ? 1 : -1))[0];
  }
  return steps;
}

/** "2024-05" as its last day, so that a date known by the month flatters nobody. */
function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  // The 31st clipped to the month is its last day.
  return addMonths(`${date.slice(0, 4)}-01-31`, Number(date.slice(5, 7)) - 1);
}
