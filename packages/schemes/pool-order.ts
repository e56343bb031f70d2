/**
 * The order of claims within one pool of money: a claim that was complete earlier is paid first,
 * claims complete on one day by their case id, each in full as long as the pool lasts and the one
 * on which it ends in part. So a later claim never takes from an earlier one. No text seen says
 * what happens when the pool is short; other incentives pay in proportion.
 */
import type { IsoDate } from "@lodestone/units/iso-date";
import { leastOf, type Paise } from "@lodestone/units/money";

export interface PoolClaim {
  readonly caseId: string;
  /** The day on which nothing was missing from the claim any more. */
  readonly completeOn: IsoDate;
  /** What the rule admits, the pool left aside. */
  readonly admissible: Paise;
}

export interface PoolShare {
  readonly caseId: string;
  /** 1 for the claim that is served first. */
  readonly place: number;
  readonly gets: Paise;
  readonly lacks: Paise;
}

/** What each claim gets of what is left of the pool, in the order in which they are served. */
export function shareOfPool(left: Paise, claims: readonly PoolClaim[]): PoolShare[] {
  let remaining = left > 0n ? left : 0n;
  return [...claims].sort(byCompletion).map(({ caseId, admissible }, i) => {
    const gets = leastOf(admissible, remaining);
    remaining -= gets;
    return { caseId, place: i + 1, gets, lacks: admissible - gets };
  });
}

function byCompletion(a: PoolClaim, b: PoolClaim): number {
  if (a.completeOn !== b.completeOn) return a.completeOn < b.completeOn ? -1 : 1;
  if (a.caseId === b.caseId) return 0;
  return a.caseId < b.caseId ? -1 : 1;
}
