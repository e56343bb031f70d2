/** What two plans cost and who pays when. */
import { sentence, type Blank, type Sentence } from "@lodestone/words/sentence";
import type { Plan, SupportResult } from "../plan.ts";
import { changeOf, differs, pairRows, sum, yearPairs, type MoneyDifference } from "./difference.ts";

export function compareMoney(before: Plan, after: Plan): MoneyDifference[] {
  return [...costParts(before, after), ...funds(before, after), ...support(before, after)].filter(
    ({ totalInrCr, years }) => differs(totalInrCr) || years.length > 0,
  );
}

function costParts(before: Plan, after: Plan): MoneyDifference[] {
  return pairRows(before.costParts, after.costParts, ({ part }) => part).flatMap((pair) => {
    const part = (pair.after ?? pair.before)?.part;
    if (!part) return [];
    const totalInrCr = { before: pair.before?.inrCr ?? 0, after: pair.after?.inrCr ?? 0 };
    const name = sentence(`cost-part.${part}`);
    return [{ of: "cost-part" as const, key: pair.key, name, totalInrCr, years: [] }];
  });
}

function funds(before: Plan, after: Plan): MoneyDifference[] {
  return pairRows(before.funds, after.funds, ({ fund }) => fund).flatMap((pair) => {
    const name = (pair.after ?? pair.before)?.name;
    if (!name) return [];
    const paid = { before: pair.before?.paidInrCr ?? [], after: pair.after?.paidInrCr ?? [] };
    return [
      {
        of: "fund" as const,
        key: pair.key,
        name,
        totalInrCr: { before: sum(paid.before), after: sum(paid.after) },
        years: paidYears(before, after, paid),
      },
    ];
  });
}

/** Support by site: its awards of all years together. */
function support(before: Plan, after: Plan): MoneyDifference[] {
  const sites = new Set([...before.support, ...after.support].map(({ site }) => site));
  return [...sites].map((site) => {
    const paid = { before: paidTo(before, site), after: paidTo(after, site) };
    const name = [...after.sites, ...before.sites].find((row) => row.site === site)?.name;
    return {
      of: "support" as const,
      key: site,
      name: name ?? { en: site, hi: site },
      totalInrCr: { before: sum(paid.before), after: sum(paid.after) },
      years: paidYears(before, after, paid),
    };
  });
}

function paidTo(plan: Plan, site: string): number[] {
  const awards = plan.support.filter((row) => row.site === site);
  return plan.years.map((fy, y) => sum(awards.map((row) => paidIn(row, fy, y))));
}

function paidIn(row: SupportResult, fy: number, y: number): number {
  const subsidy = row.subsidyFy === fy ? row.subsidyInrCr : 0;
  return (row.incentiveInrCr[y] ?? 0) + (row.trancheInrCr[y] ?? 0) + subsidy;
}

/** A year beyond one plan's horizon is not a year without payment, and shows as unknown there. */
function paidYears(
  before: Plan,
  after: Plan,
  paid: { readonly before: readonly number[]; readonly after: readonly number[] },
) {
  const known = (plan: Plan, values: readonly number[]) => plan.years.map((_, y) => values[y] ?? 0);
  return yearPairs(
    { years: before.years, values: known(before, paid.before) },
    { years: after.years, values: known(after, paid.after) },
  );
}

export function moneySentence({ of, name, totalInrCr, years }: MoneyDifference): Sentence {
  const what: Blank = of === "support" ? sentence("compare.support-of", { site: name }) : name;
  const before = totalInrCr.before ?? 0;
  const after = totalInrCr.after ?? 0;
  const by = Math.abs(changeOf(totalInrCr));
  if (!differs(totalInrCr)) {
    const fys = years.map(({ fy }) => sentence("year", { fy }));
    return sentence("compare.money-moved", { what, total: after, fys });
  }
  const key = after > before ? "compare.money-rises" : "compare.money-falls";
  return sentence(key, { what, before, after, by });
}
