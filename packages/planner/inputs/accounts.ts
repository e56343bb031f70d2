/**
 * Accounts: the books a loss shows in. A project that only handles traded commodities keeps its
 * own. What handles an untraded commodity (monazite, mixed chloride) shares its owner's books, for
 * no price says at what one plant hands it to the next.
 */
import type { Project } from "./projects.ts";
import type { PlanSite } from "./sites.ts";

export interface Account {
  /** The owner, or the site and its place among the site's projects. */
  readonly name: string;
  readonly projects: readonly number[];
  /** Untraded commodities whose imports it pays. */
  readonly untraded: readonly number[];
}

export function readAccounts(
  projects: readonly Project[],
  sites: readonly PlanSite[],
  traded: readonly boolean[],
): Account[] {
  const accounts = new Map<string, { projects: number[]; untraded: Set<number> }>();
  projects.forEach((project, g) => {
    const site = sites[project.site];
    if (!site) return;
    const untraded = untradedOf(site, traded);
    const name = untraded.length > 0 ? `owner ${site.owner}` : `${site.site} ${g}`;
    const account = accounts.get(name) ?? { projects: [], untraded: new Set<number>() };
    accounts.set(name, account);
    account.projects.push(g);
    for (const commodity of untraded) account.untraded.add(commodity);
  });
  return [...accounts].map(([name, { projects: members, untraded }]) => ({
    name,
    projects: members,
    untraded: [...untraded],
  }));
}

function untradedOf(site: PlanSite, traded: readonly boolean[]): number[] {
  const commodities = site.modes.flatMap((mode) => mode.flows.map(([commodity]) => commodity));
  return [...new Set(commodities)].filter((commodity) => !traded[commodity]);
}
