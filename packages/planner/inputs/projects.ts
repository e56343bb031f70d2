/**
 * Projects: what answers for its own money. Standing capacity of a site is one project; each
 * sanction year in which a scheme awards is one; all other sanction years of a site are one.
 */
import type { SchemeTerms } from "@lodestone/schemes/scheme-terms";
import type { PlanSite } from "./sites.ts";

export interface Project {
  readonly site: number;
  /** Indexes of plan years in which its capacity is sanctioned; empty for standing capacity. */
  readonly sanctions: readonly number[];
  /** The scheme whose support it may win. */
  readonly terms: SchemeTerms | undefined;
}

export function readProjects(
  sites: readonly PlanSite[],
  terms: ReadonlyMap<string, SchemeTerms>,
  years: readonly number[],
): Project[] {
  return sites.flatMap((site, index) => {
    const projects: Project[] = [];
    if (site.stands.some((kt) => kt > 0)) {
      projects.push({ site: index, sanctions: [], terms: undefined });
    }
    if (site.limitKt <= 0) return projects;
    const open = years
      .map((fy, y) => ({ fy, y }))
      .filter(({ fy, y }) => fy >= site.openFrom && y + site.leadYears < years.length);
    const scheme = site.scheme === undefined ? undefined : terms.get(site.scheme);
    const awarded = open.filter(({ fy }) => scheme?.awardYears.includes(fy));
    for (const { y } of awarded) projects.push({ site: index, sanctions: [y], terms: scheme });
    const unaided = open.filter((year) => !awarded.includes(year)).map(({ y }) => y);
    if (unaided.length > 0) projects.push({ site: index, sanctions: unaided, terms: undefined });
    return projects;
  });
}

/** Share of capacity sanctioned in year v that can run in year y; 0 outside its life. */
export function loadShare(site: PlanSite, sanction: number, year: number): number {
  const age = year - sanction - site.leadYears;
  if (age < 0 || age >= site.lifeYears) return 0;
  return site.load[Math.min(age, 3)] ?? 0;
}

/** Years of life left after the last plan year. */
export function yearsLeft(site: PlanSite, sanction: number, lastYear: number): number {
  return Math.max(0, sanction + site.leadYears + site.lifeYears - 1 - lastYear);
}
