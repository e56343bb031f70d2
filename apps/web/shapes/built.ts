/** What a plan builds, by place. */
import type { Plan } from "@lodestone/api/plan";

type Site = Plan["sites"][number];

export function isBuilt(site: Site): boolean {
  return site.builtKtPerA.some((kt) => kt > 0);
}

/** Places in which something is built, with what. */
export function builtByPlace(
  plan: Plan,
): { readonly place: string; readonly sites: readonly Site[] }[] {
  const places = new Map<string, Site[]>();
  for (const site of plan.sites.filter(isBuilt)) {
    places.set(site.place, [...(places.get(site.place) ?? []), site]);
  }
  return [...places].map(([place, sites]) => ({ place, sites }));
}
