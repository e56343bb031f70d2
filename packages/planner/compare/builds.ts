/** Which sites two plans build, how much and when. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Plan, PlanSiteResult } from "../plan.ts";
import { changeOf, differs, pairRows, sum, yearPairs, type BuildDifference } from "./difference.ts";

export function compareBuilds(before: Plan, after: Plan): BuildDifference[] {
  return pairRows(before.sites, after.sites, ({ site }) => site).flatMap((pair) => {
    const name = (pair.after ?? pair.before)?.name;
    if (!name) return [];
    const years = yearPairs(
      pair.before && { years: before.years, values: pair.before.builtKtPerA },
      pair.after && { years: after.years, values: pair.after.builtKtPerA },
    ).filter((row) => changeOf(row) !== 0);
    if (years.length === 0) return [];
    return [
      {
        site: pair.key,
        name,
        totalKtPerA: { before: totalOf(pair.before), after: totalOf(pair.after) },
        firstSanctionFy: {
          before: firstSanction(before, pair.before),
          after: firstSanction(after, pair.after),
        },
        years,
      },
    ];
  });
}

function totalOf(site: PlanSiteResult | undefined): number {
  return site ? sum(site.builtKtPerA) : 0;
}

function firstSanction(plan: Plan, site: PlanSiteResult | undefined): number | null {
  const first = site?.builtKtPerA.findIndex((kt) => differs({ before: 0, after: kt })) ?? -1;
  return plan.years[first] ?? null;
}

export function buildSentence({ name, totalKtPerA, firstSanctionFy }: BuildDifference): Sentence {
  const before = totalKtPerA.before ?? 0;
  const after = totalKtPerA.after ?? 0;
  const blanks = { site: name, before, after };
  const [was, is] = [firstSanctionFy.before, firstSanctionFy.after];
  if (is === null) return sentence("compare.build-dropped", blanks);
  if (was === null) return sentence("compare.build-new", { ...blanks, fy: is });
  if (was !== is) return sentence("compare.build-moved", { ...blanks, was, is });
  if (!differs(totalKtPerA)) return sentence("compare.build-spread", { ...blanks, fy: is });
  return sentence("compare.build-size", { ...blanks, fy: is });
}
