/** What was not built and by how much it misses. */
import { nameOf } from "@lodestone/mission/mission";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { PlanSite } from "../inputs/sites.ts";
import type { Plan, RefusedSite } from "../plan.ts";
import { lifeMiss } from "./life-miss.ts";

/** 1 crore per kt = 10 rupees per kg. */
const RUPEES_PER_KG_OF_CRORE_PER_KT = 10;

export function refusedSites(inputs: PlanInputs, plan: Plan): RefusedSite[] {
  return inputs.sites.flatMap((site, s) => {
    const built = plan.sites[s]?.builtKtPerA.some((kt) => kt > 0) ?? false;
    if (site.row.status !== "candidate" || built) return [];
    const first = inputs.years.findIndex((fy) => fy >= site.openFrom);
    const standsWithinPlan = first >= 0 && first + site.leadYears < inputs.years.length;
    const miss = standsWithinPlan ? missOf(inputs, site, first) : noMiss;
    return [{ site: site.site, name: nameOf(site.row), standsWithinPlan, ...miss }];
  });
}

const noMiss = { missInrCrPerKtA: null, missInrPerKg: null };

function missOf(inputs: PlanInputs, site: PlanSite, v: number) {
  const miss = lifeMiss(inputs, site, v);
  if (!miss) return noMiss;
  const { inrCrPerKtA, soldKt } = miss;
  return {
    missInrCrPerKtA: inrCrPerKtA,
    missInrPerKg: soldKt > 0 ? (inrCrPerKtA / soldKt) * RUPEES_PER_KG_OF_CRORE_PER_KT : null,
  };
}
