/**
 * How long products stay in use. A lifetime gives the share of a year's sales still in use after
 * some years; the convention of when within the year things are sold is stated, never implied.
 */
import { gamma } from "./gamma.ts";
import { normalTail } from "./normal-tail.ts";

export type Distribution = "fixed" | "normal" | "log_normal" | "weibull";

export interface Lifetime {
  readonly distribution: Distribution;
  /** Mean of the lifetime itself, in years. */
  readonly meanYears: number;
  /** Standard deviation in years (normal, log-normal), shape (Weibull), unused (fixed). */
  readonly spread: number;
}

/**
 * When in its year a product is sold. "middle" puts all sales at mid-year, so that a three-year
 * fixed life returns all in the third year after; "even" spreads them over the year.
 */
export type SaleTiming = "start" | "middle" | "end" | "even";

/** Gauss-Lobatto points and weights on [0, 1], exact for polynomials to degree 7. */
const lobatto: readonly (readonly [number, number])[] = [
  [0, 1 / 20],
  [(1 - Math.sqrt(3 / 7)) / 2, 49 / 180],
  [0.5, 16 / 45],
  [(1 + Math.sqrt(3 / 7)) / 2, 49 / 180],
  [1, 1 / 20],
];

/** Share of the things sold at one moment that are still in use `age` years later. */
export function survivalAt(lifetime: Lifetime, age: number): number {
  const { distribution, meanYears: mean, spread } = lifetime;
  if (age < 0) return 1;
  switch (distribution) {
    case "fixed":
      return age < mean ? 1 : 0;
    case "normal":
      // Truncated at zero: nothing leaves before it is sold.
      return normalTail((age - mean) / spread) / normalTail(-mean / spread);
    case "log_normal": {
      if (age === 0) return 1;
      const variance = Math.log(1 + (spread / mean) ** 2);
      return normalTail((Math.log(age / mean) + variance / 2) / Math.sqrt(variance));
    }
    case "weibull": {
      const scale = mean / gamma(1 + 1 / spread);
      return Math.exp(-((age / scale) ** spread));
    }
  }
}

/** Share of a year's sales still in use at the end of the year `years` later (0: the same year). */
export function survivalShare(lifetime: Lifetime, years: number, timing: SaleTiming): number {
  switch (timing) {
    case "start":
      return survivalAt(lifetime, years + 1);
    case "middle":
      return survivalAt(lifetime, years + 0.5);
    case "end":
      return survivalAt(lifetime, years);
    case "even":
      return lobatto.reduce(
        (sum, [point, weight]) => sum + weight * survivalAt(lifetime, years + point),
        0,
      );
  }
}

/** The survival shares of years 0 .. count - 1, as the cohort functions take them. */
export function survivalCurve(lifetime: Lifetime, count: number, timing: SaleTiming): Float64Array {
  return Float64Array.from({ length: count }, (_, years) => survivalShare(lifetime, years, timing));
}

/** Share of a year's sales that leaves use in the year `years` later. */
export function leavingShare(survival: Float64Array, years: number): number {
  const before = years === 0 ? 1 : (survival[years - 1] ?? 0);
  return before - (survival[years] ?? 0);
}
