/**
 * Dependence of each stage and element in two plans, year by year. What stays below a twentieth of
 * a point in every year reads the same in both and is left out.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { CommodityResult, ElementResult, Plan } from "../plan.ts";
import {
  changeOf,
  pairRows,
  yearPairs,
  type DependenceDifference,
  type YearPair,
} from "./difference.ts";

export function compareDependence(before: Plan, after: Plan): DependenceDifference[] {
  const series = (plan: Plan, values: readonly (number | null)[] | undefined) =>
    values && { years: plan.years, values };
  const stages = pairRows(before.commodities, after.commodities, (row) => row.commodity).map(
    (pair) => ({
      of: "stage" as const,
      key: pair.key,
      name: nameOf(pair.after ?? pair.before),
      years: yearPairs(
        series(before, pair.before?.dependence),
        series(after, pair.after?.dependence),
      ),
    }),
  );
  const elements = pairRows(before.elements, after.elements, (row) => row.element).map((pair) => ({
    of: "embodied" as const,
    key: pair.key,
    name: nameOf(pair.after ?? pair.before),
    years: yearPairs(series(before, pair.before?.embodied), series(after, pair.after?.embodied)),
  }));
  return [...stages, ...elements].filter(({ years }) => years.some(isTold));
}

const SHARE_TOLD = 0.0005;

function isTold(pair: YearPair): boolean {
  const { before, after } = pair;
  return before === null || after === null || Math.abs(changeOf(pair)) >= SHARE_TOLD;
}

function nameOf(row: CommodityResult | ElementResult | undefined) {
  return row?.name ?? { en: "", hi: "" };
}

/** Tells the year in which it differs most; the table has the others. */
export function dependenceSentence({ of, name, years }: DependenceDifference): Sentence {
  const told = years.filter(({ before, after }) => before !== null && after !== null);
  const what = of === "embodied" ? sentence("plan.embodied", { element: name }) : name;
  const [most] = told.toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  if (!most) return sentence("compare.dependence-unlike", { what });
  const { fy, before, after } = most;
  const blanks = { what, fy, before: before ?? 0, after: after ?? 0 };
  return sentence(
    changeOf(most) > 0 ? "compare.dependence-rises" : "compare.dependence-falls",
    blanks,
  );
}
