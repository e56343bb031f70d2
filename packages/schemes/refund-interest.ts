/**
 * What comes back when a winner leaves or is refused: all that was paid, with interest at the State
 * Bank's three-year lending rate (MCLR), compounded yearly. The clause is that of the white-goods
 * incentive (guidelines of 4 June 2021), an analogue. The rate is dated and in no pack yet: without
 * its row, "refund-interest-rate", the sum cannot be told and the missing row is named.
 */
import type { RowAddress } from "@lodestone/mission/table";
import { addMonths, daysBetween, type IsoDate } from "@lodestone/units/iso-date";
import { shareOf, type Paise } from "@lodestone/units/money";
import type { SchemeNumbers } from "./scheme-numbers.ts";

const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = 365;

export interface Refund {
  readonly paid: Paise;
  readonly interest: Paise;
  readonly amount: Paise;
  readonly ratePerYear: number;
  readonly clause: RowAddress;
}

/** Whole years compound; the days of a broken year earn simple interest. */
export function refundWithInterest(
  numbers: SchemeNumbers,
  paid: Paise,
  paidOn: IsoDate,
  refundedOn: IsoDate,
): Refund {
  const rate = numbers.row("refund-interest-rate");
  let years = 0;
  let amount = paid;
  const anniversary = (count: number) => addMonths(paidOn, count * MONTHS_PER_YEAR);
  while (anniversary(years + 1) <= refundedOn) {
    amount += shareOf(amount, rate.value);
    years += 1;
  }
  const days = Math.max(0, daysBetween(anniversary(years), refundedOn));
  amount += (shareOf(amount, rate.value) * BigInt(days)) / BigInt(DAYS_PER_YEAR);
  const interest = amount - paid;
  return { paid, interest, amount, ratePerYear: rate.value, clause: rate.at };
}
