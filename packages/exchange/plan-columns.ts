/** Columns that the tables of a plan share, and rows a year. */
import type { ByYear, Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutCell, OutColumn } from "@lodestone/sheets/out-table";

export const KT = "kt";
export const KT_PER_A = "kt a year";
export const SHARE = "share between 0 and 1";
export const CRORE = "crore rupees of the price year, discounted";
export const OF_THE_DAY = "crore rupees of the day";

export const text = (name: string, describes: string, of?: string): OutColumn => ({
  name,
  kind: "text",
  describes,
  ...(of === undefined ? {} : { of }),
});
export const number = (name: string, unit: string, describes: string): OutColumn => ({
  name,
  kind: "number",
  unit,
  describes,
});
export const maybe = (column: OutColumn): OutColumn => ({ ...column, optional: true });
export const following = (column: OutColumn): OutColumn => ({ ...column, follows: true });
export const fy = text("fy", "Fiscal year, April to March, like 2026-27");
export const named = (what: string): OutColumn[] => [
  text("name_en", `Name of the ${what}, in English`),
  text("name_hi", `Name of the ${what}, in Hindi (unreviewed)`),
];

/** A row for each year, led by what the row is of. */
export function byYear(
  { years }: Plan,
  keys: readonly OutCell[],
  ...series: readonly (readonly (number | null)[])[]
): OutCell[][] {
  return years.map((year, y) => [
    ...keys,
    fiscalYearLabel(year),
    ...series.map((values) => values[y] ?? null),
  ]);
}

export function total(values: ByYear): number {
  return values.reduce((sum, value) => sum + value, 0);
}
