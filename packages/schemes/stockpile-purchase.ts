/**
 * Stockpile (National Critical Mineral Stockpile): what keeping months of cover costs, and when to
 * buy. The purchase is exactly what the cover lacks, as far as the fund goes.
 */
import type { MissionTables } from "@lodestone/mission/mission";
import { paiseFromCrore, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import { SchemeNumbers } from "./scheme-numbers.ts";
import type { Term } from "./scheme-terms.ts";
import { leastLimit, type Traced } from "./trace.ts";

const MONTHS_PER_YEAR = 12;

/** Months of cover: stock over a month's apparent consumption (rule R12); endless where nothing is used. */
export function monthsOfCover(stockKg: number, yearlyUseKg: number): number {
  return yearlyUseKg > 0 ? (stockKg * MONTHS_PER_YEAR) / yearlyUseKg : Infinity;
}

/** Whether the stock has fallen below the cover the scheme keeps. */
export function isCoverShort(numbers: SchemeNumbers, stockKg: number, yearlyUseKg: number) {
  return monthsOfCover(stockKg, yearlyUseKg) < numbers.row("cover-months").value;
}

export interface CoverFacts {
  readonly yearlyUseKg: number;
  readonly stockKg: number;
  readonly pricePerKg: Paise;
  readonly paidFromPool: Paise;
}

/** What may be spent to fill the cover: what it lacks at the price, or what the pool still holds. */
export function coverPurchase(numbers: SchemeNumbers, facts: CoverFacts): Traced {
  const months = numbers.row("cover-months");
  const pool = numbers.row("purchase-pool");
  const wantedKg = (facts.yearlyUseKg * months.value) / MONTHS_PER_YEAR;
  const lackingKg = Math.max(0, Math.ceil(wantedKg - facts.stockKg));
  return leastLimit([
    {
      what: sentence("scheme.limit-cover", { months: months.value, kg: lackingKg }),
      allows: facts.pricePerKg * BigInt(lackingKg),
      clause: months.at,
    },
    {
      what: sentence("scheme.limit-pool", { pool: pool.value }),
      allows: paiseFromCrore(pool.value) - facts.paidFromPool,
      clause: pool.at,
    },
  ]);
}

/** What a plan keeps of a commodity under a stockpile scheme. */
export interface CoverTerms {
  readonly scheme: string;
  readonly fund: string;
  readonly commodity: string;
  /** Years of use to be kept, from a fiscal year on. */
  readonly yearsOfUse: Term;
  readonly fromFy: number;
  readonly pool: Term;
}

/** The covers of every stockpile scheme of the pack, one for each commodity it names. */
export function coversOfSchemes(tables: MissionTables): CoverTerms[] {
  return tables.schemes
    .filter(({ rule }) => rule === "stockpile-purchase")
    .flatMap(({ scheme, fund, commodities }) => {
      const numbers = new SchemeNumbers(tables, scheme);
      const months = numbers.row("cover-months");
      const pool = numbers.row("purchase-pool");
      const fromFy = numbers.row("cover-fiscal-year").value;
      return (commodities ?? []).map((commodity) => ({
        scheme,
        fund,
        commodity,
        yearsOfUse: { value: months.value / MONTHS_PER_YEAR, row: months.at },
        fromFy,
        pool: { value: pool.value, row: pool.at },
      }));
    });
}
