/** What differs between two plans, in numbers that stand beside each other; the first plan is `before`. */
import type { Bilingual, Sentence } from "@lodestone/words/sentence";
import type { ByYear } from "../plan.ts";

/** Null where a plan has no such figure: another horizon, another list of sites. */
export interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

export interface YearPair extends Pair {
  readonly fy: number;
}

export interface HeadlineDifference {
  readonly dependenceIndex: Pair;
  readonly costInrCr: Pair;
  readonly supportInrCr: Pair;
}

export interface BuildDifference {
  readonly site: string;
  readonly name: Bilingual;
  readonly totalKtPerA: Pair;
  readonly firstSanctionFy: Pair;
  /** Years of sanction that differ. */
  readonly years: readonly YearPair[];
}

export interface DependenceDifference {
  /** A stage of a chain, or an element counted in every form. */
  readonly of: "stage" | "embodied";
  readonly key: string;
  readonly name: Bilingual;
  readonly years: readonly YearPair[];
}

export interface MoneyDifference {
  readonly of: "cost-part" | "fund" | "support";
  readonly key: string;
  readonly name: Bilingual | Sentence;
  /** Cost parts: discounted crore of the price year. Funds and support: crore of the day. */
  readonly totalInrCr: Pair;
  /** Years of payment that differ; none for cost parts, which have no year. */
  readonly years: readonly YearPair[];
}

export interface SupplierDifference {
  readonly supplier: string;
  readonly commodity: Bilingual | string;
  readonly place: Bilingual | string;
  readonly totalKt: Pair;
  readonly years: readonly YearPair[];
}

/** Less than a kilogram, a hundredth of a basis point or ten rupees is the solver's, not the plan's. */
const NOISE = 1e-6;

export function differs({ before, after }: Pair): boolean {
  if (before === null || after === null) return before !== after;
  const size = Math.max(1, Math.abs(before), Math.abs(after));
  return Math.abs(before - after) > NOISE * size;
}

/** By how much the second is more than the first; what a plan lacks counts as nothing. */
export function changeOf({ before, after }: Pair): number {
  return (after ?? 0) - (before ?? 0);
}

/** A plan's values with the years they stand for. */
export interface Series {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
}

/** The years of either series in which they differ. */
export function yearPairs(before: Series | undefined, after: Series | undefined): YearPair[] {
  const years = new Set([...(before?.years ?? []), ...(after?.years ?? [])]);
  return [...years]
    .sort((a, b) => a - b)
    .map((fy) => ({ fy, before: valueAt(before, fy), after: valueAt(after, fy) }))
    .filter(differs);
}

function valueAt(series: Series | undefined, fy: number): number | null {
  return series?.values[series.years.indexOf(fy)] ?? null;
}

export function sum(values: ByYear): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Rows of two lists side by side by their key, in the order of the first and then the second. */
export function pairRows<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): { readonly key: string; readonly before: T | undefined; readonly after: T | undefined }[] {
  const first = new Map(before.map((row) => [keyOf(row), row]));
  const second = new Map(after.map((row) => [keyOf(row), row]));
  return [...new Set([...first.keys(), ...second.keys()])].map((key) => ({
    key,
    before: first.get(key),
    after: second.get(key),
  }));
}
