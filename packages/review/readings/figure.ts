/** The record states the same figure, another one, or none of its own. */
import { sentence } from "@lodestone/words/sentence";
import { carriesDoubt, latestOf } from "../evidence.ts";
import type { Judgement } from "../judgement.ts";
import {
  independentOf,
  observationsOf,
  unitOf,
  type Reading,
  type ReviewRecord,
} from "../record.ts";
import { untested } from "./untested.ts";

export function judgeFigure(reading: Reading, record: ReviewRecord): Judgement {
  const observations = observationsOf(record, reading.indicator ?? "");
  const claimed = reading.claimed_value ?? 0;
  const unit = unitOf(record, reading.indicator);
  const agrees = (value: number) =>
    Math.abs(value - claimed) <= (reading.tolerance_share ?? 0) * claimed;
  // The newest of each voice: an old rate does not contradict a new one.
  const newest = observations.at(-1);
  if (!newest) return untested(reading, record, sentence("review.no-observation"));
  const independent = independentOf(observations).at(-1);
  const evidence = observations.map((row) => row.at);
  const common = { evidence, latestEvidence: latestOf(observations), asOf: record.asOf };
  if (independent && agrees(independent.value)) {
    const blanks = { value: independent.value, unit, date: independent.as_of };
    return {
      verdict: "reached",
      reason: [sentence("review.record-states", blanks), sentence("review.figure-agrees")],
      ...common,
    };
  }
  // An independent figure here differs, for one that agrees has returned.
  const other = independent ?? newest;
  if (!agrees(other.value)) {
    if (!carriesDoubt([other], record.tables)) {
      return untested(reading, record, sentence("review.weak-evidence"), observations);
    }
    const blanks = { value: other.value, unit, date: other.as_of };
    const word = other.same_voice ? "review.same-office-states" : "review.record-states";
    return {
      verdict: "sources_disagree",
      reason: [sentence(word, blanks), sentence("review.figure-differs", { claimed, unit })],
      ...common,
    };
  }
  return untested(reading, record, sentence("review.only-own-voice"), observations);
}
