/** Figures by year: rows give some years, straight lines join them, nothing is drawn beyond the ends. */
import type { FiscalYear } from "@lodestone/units/fiscal-year";

export interface SeriesPoint {
  readonly fy: FiscalYear;
  readonly value: number;
}

/** The value in a year; the first or last value outside the years given, which checks forbid where it matters. */
export function valueInYear(points: readonly SeriesPoint[], year: FiscalYear): number {
  let before: SeriesPoint | undefined;
  let after: SeriesPoint | undefined;
  for (const point of points) {
    if (point.fy <= year && (!before || point.fy > before.fy)) before = point;
    if (point.fy >= year && (!after || point.fy < after.fy)) after = point;
  }
  if (!before || !after) return (before ?? after)?.value ?? 0;
  if (before.fy === after.fy) return before.value;
  const part = (year - before.fy) / (after.fy - before.fy);
  return before.value + part * (after.value - before.value);
}
