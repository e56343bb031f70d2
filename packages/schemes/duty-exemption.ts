/**
 * Duty exemption (Notification 36/2024-Customs and others): what a taker pays, and the revenue the
 * country forgoes. Both sides rest on one row of duties.csv; nothing is applied for in a plan, the
 * rate simply holds, so the support is exactly what the rule gives.
 */
import type { MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import { shareOf, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import type { Summed } from "./trace.ts";

/** The Social Welfare Surcharge is a tenth of the basic duty where it is not exempt (Finance Act 2018, s. 110). */
const SURCHARGE_SHARE = 0.1;
const PER_CENT = 100;

/** The duty of a commodity on a day: the row in force, and the tariff rate it is measured against. */
export interface DutyLine {
  readonly row: Row<"duties">;
  /** Rate before the first exemption on record, per cent; undefined where no text seen gives it. */
  readonly tariffPercent: number | undefined;
}

/** The line in force on a day, from the rows a plan uses; undefined where none holds. */
export function dutyLine(
  duties: MissionTables["duties"],
  commodity: string,
  day: string,
): DutyLine | undefined {
  const inForce = duties
    .filter((row) => row.use && row.commodity === commodity && row.from_date <= day)
    .sort((a, b) => (a.from_date < b.from_date ? -1 : 1));
  const row = inForce.at(-1);
  return row && { row, tariffPercent: inForce[0]?.rate_before_percent };
}

/** Duty with surcharge, as a share of value. */
export function dutyShare({ row }: DutyLine): number {
  return (row.rate_percent / PER_CENT) * (row.surcharge_exempt ? 1 : 1 + SURCHARGE_SHARE);
}

/** Whether a nil rate stands on record without the rate before it: what it forgoes cannot be told. */
export function isForgoneUnknown({ row, tariffPercent }: DutyLine): boolean {
  return row.rate_percent === 0 && tariffPercent === undefined;
}

/** Revenue forgone as a share of value: the planner's term; a raised rate forgoes nothing. */
export function forgoneShare(line: DutyLine): number {
  return partsOf(line).reduce((sum, { share }) => sum + share, 0);
}

/** Revenue forgone on an assessable value, with its parts. */
export function revenueForgone(line: DutyLine, assessable: Paise): Summed {
  const parts = partsOf(line).map(({ word, share }) => ({
    what: sentence(word, { share }),
    amount: shareOf(assessable, share),
    clause: line.row.at,
  }));
  return { amount: parts.reduce((sum, part) => sum + part.amount, 0n), parts };
}

/**
 * The surcharge is forgone on the whole tariff rate where it is exempt too, and on the difference
 * where it still applies. Integrated tax, which follows the duty, is left out.
 */
function partsOf({ row, tariffPercent }: DutyLine) {
  const tariff = (tariffPercent ?? row.rate_percent) / PER_CENT;
  const basic = Math.max(0, tariff - row.rate_percent / PER_CENT);
  const surcharged = row.surcharge_exempt && basic > 0 ? tariff : basic;
  return [
    { word: "scheme.part-basic-duty", share: basic },
    { word: "scheme.part-surcharge", share: SURCHARGE_SHARE * surcharged },
  ] as const;
}
