/** How many readings came to which verdict, in the verdicts' own order. */
import type { System, Verdict } from "@lodestone/api/mission";

const order: readonly Verdict[] = [
  "reached",
  "on_track",
  "at_risk",
  "not_possible",
  "sources_disagree",
  "cannot_be_tested",
];

/** Verdicts of a system's readings, in the order of its page. */
export function verdictsOf(system: System): Verdict[] {
  return system.statements.flatMap((statement) =>
    statement.readings.map((reading) => reading.judgement.verdict),
  );
}

export function tallyVerdicts(systems: readonly System[]): (readonly [Verdict, number])[] {
  const verdicts = systems.flatMap(verdictsOf);
  return order
    .map((verdict) => [verdict, verdicts.filter((found) => found === verdict).length] as const)
    .filter(([, count]) => count > 0);
}
