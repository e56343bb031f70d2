/**
 * The days of a claim: until when it is filed, and until when the agency decides. Both clauses are
 * analogues (telecom: nine months; pharma: sixty days), marked so in their rows; what follows from
 * a claim filed late was not seen, so a late one is told, not refused.
 */
import type { RowAddress } from "@lodestone/mission/table";
import { fiscalYearEnd, type FiscalYear } from "@lodestone/units/fiscal-year";
import { addDays, addMonths, type IsoDate } from "@lodestone/units/iso-date";
import type { SchemeNumbers } from "./scheme-numbers.ts";

export interface DueDay {
  readonly on: IsoDate;
  readonly clause: RowAddress;
}

/** The last day on which a claim for a fiscal year is in time. */
export function filingDue(numbers: SchemeNumbers, fy: FiscalYear): DueDay {
  const months = numbers.row("claim-filing-months");
  return { on: addMonths(fiscalYearEnd(fy), months.value), clause: months.at };
}

/** The day by which the agency decides a claim that is complete. */
export function decisionDue(numbers: SchemeNumbers, completeOn: IsoDate): DueDay {
  const days = numbers.row("agency-decision-days");
  return { on: addDays(completeOn, days.value), clause: days.at };
}
