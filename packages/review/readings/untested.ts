/** A reading the record cannot test, with what is missing. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { latestOf, type EvidenceRow } from "../evidence.ts";
import type { Judgement } from "../judgement.ts";
import type { Reading, ReviewRecord } from "../record.ts";

export function untested(
  reading: Pick<Reading, "missing_en" | "missing_hi">,
  { asOf }: ReviewRecord,
  why: Sentence,
  rows: readonly EvidenceRow[] = [],
): Judgement {
  const missing = { en: reading.missing_en, hi: reading.missing_hi };
  return {
    verdict: "cannot_be_tested",
    reason: [why, sentence("review.missing", { missing })],
    evidence: rows.map((row) => row.at),
    latestEvidence: latestOf(rows),
    asOf,
  };
}
