/** Why an amount is what it is: every limit that was looked at, with its clause and what it allows. */
import type { RowAddress } from "@lodestone/mission/table";
import type { Paise } from "@lodestone/units/money";
import type { Sentence } from "@lodestone/words/sentence";

/** One limit of a rule: the amount it would allow, and the row its number comes from. */
export interface Limit {
  readonly what: Sentence;
  readonly allows: Paise;
  readonly clause: RowAddress;
}

/** Something a rule asks for before it pays, and the row that asks it. */
export interface Condition {
  readonly what: Sentence;
  readonly clause: RowAddress;
}

export interface Traced {
  readonly amount: Paise;
  /** The limits in the rule's order; the first that allows no more than the amount binds. */
  readonly limits: readonly Limit[];
  readonly binding: Limit;
}

/** An amount that is a sum, with the parts it is made of. */
export interface Summed {
  readonly amount: Paise;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly what: Sentence;
  readonly amount: Paise;
  readonly clause: RowAddress;
}

/** The least of some limits, and which one binds; never below nothing. */
export function leastLimit(limits: readonly [Limit, ...Limit[]]): Traced {
  const binding = limits.reduce((least, limit) => (limit.allows < least.allows ? limit : least));
  return { amount: binding.allows > 0n ? binding.allows : 0n, limits, binding };
}
