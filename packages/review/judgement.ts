/** What testing a reading of a statement against the record comes to. DESIGN section 8. */
import type { RowAddress } from "@lodestone/mission/table";
import type { Sentence } from "@lodestone/words/sentence";

export const verdicts = [
  "reached",
  "on_track",
  "at_risk",
  "not_possible",
  "sources_disagree",
  "cannot_be_tested",
] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** What the record shows, and why that gives the verdict. */
  readonly reason: readonly [Sentence, Sentence];
  /** The rows it rests on. */
  readonly evidence: readonly RowAddress[];
  /** Date of the latest evidence; undefined where there is none. */
  readonly latestEvidence: string | undefined;
  readonly asOf: string;
  /** For an event: the steps to it, and the earliest dates they allow. */
  readonly path?: EventPath;
}

export interface PathStep {
  readonly milestone: string;
  readonly at: RowAddress;
  /** The day it happened, or the earliest it can. */
  readonly on: string;
  readonly done: boolean;
}

export interface EventPath {
  readonly steps: readonly PathStep[];
  /** With every duration at its least, and at its usual. */
  readonly earliest: string;
  readonly usual: string;
  /** True when the usual date has passed and the event is not on record. */
  readonly overdue: boolean;
}
