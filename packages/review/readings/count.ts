/** The record counts as many as stated. Nothing is said of a day by which. */
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

export function judgeCount(reading: Reading, record: ReviewRecord): Judgement {
  const observations = observationsOf(record, reading.indicator ?? "");
  const [latest] = independentOf(observations).slice(-1);
  if (!latest) {
    const why = observations.length > 0 ? "review.only-own-voice" : "review.no-observation";
    return untested(reading, record, sentence(why), observations);
  }
  const claimed = reading.claimed_value ?? 0;
  const unit = unitOf(record, reading.indicator);
  const counted = sentence("review.record-counts", {
    value: latest.value,
    unit,
    date: latest.as_of,
  });
  const common = {
    evidence: observations.map((row) => row.at),
    latestEvidence: latestOf(observations),
    asOf: record.asOf,
  };
  if (latest.value >= claimed) {
    const reason = [counted, sentence("review.count-reached", { claimed, unit })] as const;
    return { verdict: "reached", reason, ...common };
  }
  if (!carriesDoubt([latest], record.tables)) {
    return untested(reading, record, sentence("review.weak-evidence"), observations);
  }
  const reason = [counted, sentence("review.count-differs", { claimed, unit })] as const;
  return { verdict: "sources_disagree", reason, ...common };
}
