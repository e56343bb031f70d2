/** An event by a day, tested by the shortest path of milestones to it. */
import { sentence } from "@lodestone/words/sentence";
import { carriesAdverse, latestOf } from "../evidence.ts";
import { eventPath } from "../event-path.ts";
import type { Judgement, Verdict } from "../judgement.ts";
import type { Reading, ReviewRecord } from "../record.ts";
import { untested } from "./untested.ts";

export function judgeMilestoneByDate(reading: Reading, record: ReviewRecord): Judgement {
  const due = reading.due_on ?? "";
  const path = eventPath(record.tables.milestones, reading.milestone ?? "", record.asOf);
  if (!path) return untested(reading, record, sentence("review.no-observation"));
  const rows = path.steps.flatMap(
    (step) => record.tables.milestones.find((row) => row.milestone === step.milestone) ?? [],
  );
  const known = rows.filter((row) => row.as_of <= record.asOf);
  const event = rows.at(-1);
  const done = event?.done_on !== undefined && event.done_on <= record.asOf;
  const { earliest, usual, overdue } = path;
  const verdict: Verdict = done
    ? event.done_on <= due
      ? "reached"
      : "not_possible"
    : earliest > due
      ? "not_possible"
      : usual > due || overdue
        ? "at_risk"
        : "on_track";
  const adverse = verdict === "not_possible" || verdict === "at_risk";
  if (adverse && !carriesAdverse(known, record.tables)) {
    return { ...untested(reading, record, sentence("review.weak-evidence"), known), path };
  }
  const dates = { earliest, usual, due };
  const first = done
    ? sentence("review.event-happened", { date: event.done_on })
    : sentence(earliest === usual ? "review.path-open" : "review.path-earliest", dates);
  const why = {
    reached: sentence("review.event-in-time", dates),
    not_possible: sentence("review.path-too-long", dates),
    at_risk: overdue
      ? sentence("review.event-overdue", dates)
      : sentence("review.path-tight", dates),
    on_track: sentence("review.path-fits", dates),
  } as const;
  return {
    verdict,
    reason: [first, why[verdict]],
    evidence: known.map((row) => row.at),
    latestEvidence: latestOf(known),
    asOf: record.asOf,
    path,
  };
}
