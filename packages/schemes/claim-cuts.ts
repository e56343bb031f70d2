/**
 * "Why not Rs X?": what a claim asked for and does not get, each rupee under the one limit, check
 * or condition that took it, with its clause. Limits are gone through in the rule's order; a rupee
 * that two of them would take is counted under the first.
 */
import type { RowAddress } from "@lodestone/mission/table";
import type { Paise } from "@lodestone/units/money";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Condition, Limit, Part, Summed } from "./trace.ts";

/** Something that may take a part of a claim: what it leaves, and how the part taken is named. */
export interface Cut {
  readonly taken: Sentence;
  readonly leaves: Paise;
  readonly clause: RowAddress;
}

/** A limit of the rule: what lies beyond it is taken. */
export function beyond({ what, allows, clause }: Limit): Cut {
  return { taken: sentence("claim.beyond", { limit: what }), leaves: allows, clause };
}

/** A condition that is not met takes all. */
export function notMet({ what, clause }: Condition): Cut {
  return { taken: sentence("claim.not-met", { condition: what }), leaves: 0n, clause };
}

/** What the cuts take of a claim, in their order; with what is admitted it makes up the claim. */
export function disallowedOf(claimed: Paise, cuts: readonly Cut[]): Summed {
  let left = claimed;
  const parts: Part[] = [];
  for (const { taken, leaves, clause } of cuts) {
    const kept = leaves > 0n ? leaves : 0n;
    if (kept >= left) continue;
    parts.push({ what: taken, amount: left - kept, clause });
    left = kept;
  }
  return { amount: claimed - left, parts };
}
