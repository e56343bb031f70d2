/** A count by a day, tested by the pace at which the record has counted so far. */
import { monthsBetween } from "@lodestone/units/iso-date";
import { sentence } from "@lodestone/words/sentence";
import { carriesAdverse, latestOf } from "../evidence.ts";
import type { Judgement } from "../judgement.ts";
import {
  independentOf,
  observationsOf,
  unitOf,
  type Observation,
  type Reading,
  type ReviewRecord,
} from "../record.ts";
import { untested } from "./untested.ts";

/** What the test needs; a target of the mission is tested the same way as a reading. */
export type CountByDate = Pick<
  Reading,
  "indicator" | "claimed_value" | "due_on" | "missing_en" | "missing_hi"
>;

export function judgeCountByDate(reading: CountByDate, record: ReviewRecord): Judgement {
  const observations = independentOf(observationsOf(record, reading.indicator ?? ""));
  const [first] = observations;
  const last = observations.at(-1);
  const claimed = reading.claimed_value ?? 0;
  const unit = unitOf(record, reading.indicator);
  if (!first || !last) return untested(reading, record, sentence("review.no-observation"));
  const common = {
    evidence: observations.map((row) => row.at),
    latestEvidence: latestOf(observations),
    asOf: record.asOf,
  };
  const counted = sentence("review.record-counts", { value: last.value, unit, date: last.as_of });
  if (last.value >= claimed) {
    const reason = [counted, sentence("review.count-reached", { claimed, unit })] as const;
    return { verdict: "reached", reason, ...common };
  }
  const due = reading.due_on;
  if (!due) return untested(reading, record, sentence("review.no-date"), observations);
  if (record.asOf > due) {
    return adverse("not_possible", sentence("review.date-passed", { claimed, unit, due }));
  }
  const pace = paceOf(first, last);
  if (pace === undefined)
    return untested(reading, record, sentence("review.no-pace"), observations);
  const projected = last.value + pace * monthsBetween(lastDayOf(last.as_of), due);
  const blanks = { projected: Math.floor(projected), claimed, unit, due, pace: pace * 12 };
  return projected >= claimed
    ? {
        verdict: "on_track",
        reason: [counted, sentence("review.pace-suffices", blanks)],
        ...common,
      }
    : adverse("at_risk", sentence("review.pace-falls-short", blanks));

  function adverse(
    verdict: "at_risk" | "not_possible",
    why: ReturnType<typeof sentence>,
  ): Judgement {
    if (carriesAdverse(observations, record.tables)) {
      return { verdict, reason: [counted, why], ...common };
    }
    return untested(reading, record, sentence("review.weak-evidence"), observations);
  }
}

/** Counted a month between the first and the last observation; undefined from one alone. */
function paceOf(first: Observation, last: Observation): number | undefined {
  const months = monthsBetween(lastDayOf(first.as_of), lastDayOf(last.as_of));
  return months > 0 ? (last.value - first.value) / months : undefined;
}

/** A month or year as a day, for counting months; half a month either way does not matter here. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-28` : date;
}
