/**
 * Where a winner of the magnet scheme is heading at the present pace of sales: when its cap is
 * reached, how much of it stays unused, and whether a year's threshold is missed. The scheme has
 * no threshold of sales that was seen; one may be given, for instruments that have. The pace is the
 * sales of the year so far over its days so far; nothing seasonal is assumed.
 */
import type { RowAddress } from "@lodestone/mission/table";
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "@lodestone/units/fiscal-year";
import { addDays, daysBetween, laterOf, type IsoDate } from "@lodestone/units/iso-date";
import { croreFromPaise, leastOf, paiseFromCrore, type Paise } from "@lodestone/units/money";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { ClaimWindow } from "./claim-window.ts";
import { incentiveLimits } from "./magnet-scheme.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";

const KG_PER_T = 1000;

export interface PaceFacts {
  readonly asOf: IsoDate;
  readonly window: ClaimWindow;
  readonly capacityT: number;
  readonly quoteRupeesPerKg: number;
  /** Of the fiscal year of asOf, up to and with that day. */
  readonly soldKgThisYear: number;
  readonly turnoverThisYear: Paise;
  /** Eligible investment so far, which has to reach a least before anything is paid. */
  readonly invested: Paise;
  /** Incentive of earlier years, paid or admitted. */
  readonly earnedBefore: Paise;
  /** Sales a year must reach, where the instrument asks for it. */
  readonly threshold?: { readonly kg: number; readonly clause: RowAddress };
}

export interface CapMeter {
  readonly cap: Paise;
  readonly earned: Paise;
  readonly left: Paise;
  readonly clause: RowAddress;
}

export interface ThresholdForecast {
  readonly kg: number;
  readonly soldKg: number;
  readonly expectedKg: number;
  /** What the year's end will lack at the present pace; 0 when it is reached. */
  readonly missedByKg: number;
  readonly daysLeft: number;
  /** What has to be sold each day that is left; undefined on the last day. */
  readonly neededKgPerDay?: number;
  readonly clause: RowAddress;
}

export interface InvestmentMeter {
  readonly least: Paise;
  readonly invested: Paise;
  readonly lacks: Paise;
  readonly clause: RowAddress;
}

export interface ClaimForecast {
  readonly meter: CapMeter;
  readonly investment: InvestmentMeter;
  /** The day the cap is reached at this pace; undefined when the window closes before. */
  readonly capReachedOn?: IsoDate;
  /** What of the cap the window leaves unused at this pace. */
  readonly unused: Paise;
  readonly threshold?: ThresholdForecast;
}

export function forecastClaims(numbers: SchemeNumbers, facts: PaceFacts): ClaimForecast {
  const days = daysSold(facts);
  const [perKg, ofTurnover, ofCap] = incentiveLimits(numbers, {
    capacityT: facts.capacityT,
    quoteRupeesPerKg: facts.quoteRupeesPerKg,
    soldKg: facts.soldKgThisYear,
    netTurnover: facts.turnoverThisYear,
    paidToWinner: facts.earnedBefore,
    paidFromPool: 0n,
    commissioned: true,
  });
  const cap = paiseFromCrore(numbers.bandRow("incentive-cap-per-winner", facts.capacityT).value);
  const thisYear = leastOf(perKg.allows, ofTurnover.allows);
  const earned = leastOf(facts.earnedBefore + thisYear, cap);
  const meter = { cap, earned, left: cap - earned, clause: ofCap.clause };
  const paceDays = Math.max(0, daysBetween(facts.asOf, facts.window.to));
  const toCome = days > 0 ? (thisYear * BigInt(paceDays)) / BigInt(days) : 0n;
  const capReachedOn = capDay(facts, meter.left, thisYear, days);
  return {
    meter,
    investment: investmentMeter(numbers, facts),
    ...(capReachedOn !== undefined && { capReachedOn }),
    unused: meter.left - leastOf(meter.left, toCome),
    ...(facts.threshold && { threshold: thresholdForecast(facts, facts.threshold, days) }),
  };
}

function investmentMeter(
  numbers: SchemeNumbers,
  { capacityT, invested }: PaceFacts,
): InvestmentMeter {
  const row = numbers.bandRow("investment-least", capacityT);
  const least = paiseFromCrore(row.value);
  const lacks = least > invested ? least - invested : 0n;
  return { least, invested, lacks, clause: row.at };
}

/** Days of the year so far on which sales could earn, the day itself included. */
function daysSold({ asOf, window }: PaceFacts): number {
  const from = laterOf(fiscalYearStart(fiscalYearOf(asOf)), window.from);
  return Math.max(0, daysBetween(from, asOf) + 1);
}

function capDay(facts: PaceFacts, left: Paise, thisYear: Paise, days: number): IsoDate | undefined {
  if (left === 0n) return facts.asOf;
  if (thisYear === 0n) return undefined;
  const toGo = (left * BigInt(days) + thisYear - 1n) / thisYear;
  if (toGo > BigInt(daysBetween(facts.asOf, facts.window.to))) return undefined;
  return addDays(facts.asOf, Number(toGo));
}

function thresholdForecast(
  { asOf, soldKgThisYear: soldKg }: PaceFacts,
  { kg, clause }: NonNullable<PaceFacts["threshold"]>,
  days: number,
): ThresholdForecast {
  const daysLeft = daysBetween(asOf, fiscalYearEnd(fiscalYearOf(asOf)));
  const expectedKg = days > 0 ? soldKg + (soldKg * daysLeft) / days : soldKg;
  const lacking = Math.max(0, kg - soldKg);
  return {
    kg,
    soldKg,
    expectedKg,
    missedByKg: Math.max(0, kg - expectedKg),
    daysLeft,
    ...(daysLeft > 0 && { neededKgPerDay: lacking / daysLeft }),
    clause,
  };
}

/** What the forecast says to the winner, each finding a sentence. */
export function forecastFindings(forecast: ClaimForecast, asOf: IsoDate): Sentence[] {
  const { threshold, investment, capReachedOn, unused, meter } = forecast;
  const findings: Sentence[] = [];
  if (investment.lacks > 0n) {
    findings.push(
      sentence("claim.investment-lacking", {
        lacks: croreFromPaise(investment.lacks),
        least: croreFromPaise(investment.least),
      }),
    );
  }
  if (threshold) {
    const blanks = {
      fy: fiscalYearOf(asOf),
      missed: threshold.missedByKg / KG_PER_T,
      days: threshold.daysLeft,
    };
    const key = threshold.missedByKg > 0 ? "claim.threshold-missed" : "claim.threshold-reached";
    findings.push(sentence(key, blanks));
  }
  findings.push(
    capReachedOn === undefined
      ? sentence("claim.cap-unused", {
          unused: croreFromPaise(unused),
          cap: croreFromPaise(meter.cap),
        })
      : sentence("claim.cap-reached", { on: capReachedOn, cap: croreFromPaise(meter.cap) }),
  );
  return findings;
}
