/**
 * When the magnet scheme's incentive may be claimed: for whole fiscal years, once each, from
 * commissioning to the end of the five years that follow gestation. A sale before the end of
 * gestation adds its time at the front (hmsaconsultancy on S.O. 5800(E)); that a late plant's five
 * years would start later was seen nowhere. Whole years and one claim for each are analogues of
 * the pharma incentive, marked so in their rows.
 */
import type { RowAddress } from "@lodestone/mission/table";
import {
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  type FiscalYear,
} from "@lodestone/units/fiscal-year";
import { addDays, addMonths, laterOf, type IsoDate } from "@lodestone/units/iso-date";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { SchemeNumbers } from "./scheme-numbers.ts";
import type { Condition } from "./trace.ts";

const MONTHS_PER_YEAR = 12;

export interface WinnerDates {
  readonly awardedOn: IsoDate;
  /** Undefined until the plant is commissioned. */
  readonly commissionedOn?: IsoDate;
}

/** First and last day whose sales earn the incentive. */
export interface ClaimWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The window of a winner; undefined before commissioning. Empty for a plant later than its end. */
export function incentiveWindow(
  numbers: SchemeNumbers,
  { awardedOn, commissionedOn }: WinnerDates,
): ClaimWindow | undefined {
  if (commissionedOn === undefined) return undefined;
  const gestation = numbers.row("gestation-years").value;
  const years = gestation + numbers.row("incentive-years").value;
  const gestationEnd = addMonths(awardedOn, gestation * MONTHS_PER_YEAR);
  const early = numbers.row("incentive-from-early-sale").value === 1;
  return {
    from: early ? commissionedOn : laterOf(commissionedOn, gestationEnd),
    to: addDays(addMonths(awardedOn, years * MONTHS_PER_YEAR), -1),
  };
}

export interface ClaimPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What is wrong with the time a claim is for; empty when it may be claimed. */
export function periodFaults(
  numbers: SchemeNumbers,
  period: ClaimPeriod,
  dates: WinnerDates,
  claimedBefore: readonly FiscalYear[],
): Condition[] {
  const fy = fiscalYearOf(period.from);
  const window = incentiveWindow(numbers, dates);
  const faults: Condition[] = [];
  const add = (failed: boolean, what: Sentence, clause: () => RowAddress) => {
    if (failed) faults.push({ what, clause: clause() });
  };
  const whole = numbers.yes("claim-for-whole-fiscal-year");
  if (whole && (period.from !== fiscalYearStart(fy) || period.to !== fiscalYearEnd(fy))) {
    const what = sentence("claim.condition-whole-year", { from: period.from, to: period.to });
    faults.push({ what, clause: whole.at });
  }
  const most = numbers.row("claims-per-period-most");
  add(
    claimedBefore.filter((claimed) => claimed === fy).length >= most.value,
    sentence("claim.condition-once", { fy }),
    () => most.at,
  );
  if (window === undefined || period.to < (dates.commissionedOn ?? "")) {
    add(true, sentence("claim.condition-commissioned", { to: period.to }), () => {
      return numbers.row("incentive-per-kg-most").at;
    });
    return faults;
  }
  add(
    period.to < window.from,
    sentence("claim.condition-window-opens", { from: window.from }),
    () => numbers.row("incentive-from-early-sale").at,
  );
  add(
    period.from > window.to || window.from > window.to,
    sentence("claim.condition-window-closes", { to: window.to }),
    () => numbers.row("incentive-years").at,
  );
  return faults;
}
