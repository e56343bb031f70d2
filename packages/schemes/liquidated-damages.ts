/**
 * Liquidated damages for a milestone met late: a share of the performance security for each day,
 * kept and set off against the next claims. The clause is that of the battery-cell incentive (same
 * ministry), an analogue marked so in its row; what the magnet scheme says was not seen, nor what
 * security it asks for: the security is that of the case.
 */
import type { RowAddress } from "@lodestone/mission/table";
import { daysBetween, type IsoDate } from "@lodestone/units/iso-date";
import { shareOf, type Paise } from "@lodestone/units/money";
import type { SchemeNumbers } from "./scheme-numbers.ts";

export interface Delay {
  readonly performanceSecurity: Paise;
  readonly dueOn: IsoDate;
  /** The day the milestone was met, or the day of asking while it is not. */
  readonly metOn: IsoDate;
  /** Days granted for force majeure. */
  readonly excusedDays?: number;
}

export interface Damages {
  readonly daysLate: number;
  readonly perDay: Paise;
  readonly amount: Paise;
  readonly clause: RowAddress;
}

export function liquidatedDamages(numbers: SchemeNumbers, delay: Delay): Damages {
  const share = numbers.row("liquidated-damages-share-per-day");
  const perDay = shareOf(delay.performanceSecurity, share.value);
  const days = daysBetween(delay.dueOn, delay.metOn) - (delay.excusedDays ?? 0);
  const daysLate = Math.max(0, days);
  return { daysLate, perDay, amount: perDay * BigInt(daysLate), clause: share.at };
}
