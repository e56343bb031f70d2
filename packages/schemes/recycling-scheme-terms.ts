/**
 * The recycling scheme as the planner sees it: a plant's payments by year, taken from the claim
 * rule itself, so that the two cannot part. A linear plan has no single entities, so each kt a
 * year counts as its part of an entity of group B at the least capacity; at that capacity both
 * groups get the same per kt, and a larger entity gets less of its ceilings.
 */
import { croreFromPaise, paiseFromCrore, shareOf, type Paise } from "@lodestone/units/money";
import { capitalLimits, operatingLimits } from "./recycling-scheme.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";
import type { PlantFacts, SchemeTerms, Tranche } from "./scheme-terms.ts";
import { leastLimit, type Traced } from "./trace.ts";

const T_PER_KT = 1000;
const MONTHS_PER_YEAR = 12;

export function recyclingSchemeTerms(numbers: SchemeNumbers, fund: string): SchemeTerms {
  // The pack names these years by the calendar year in which they begin.
  const base = numbers.row("base-year").value + 1;
  const years = numbers.row("scheme-years").value;
  const last = base + years - 1;
  return {
    scheme: numbers.scheme,
    fund,
    awardYears: Array.from({ length: years }, (_, i) => base + i),
    tranches: {
      atMostWhatIsNeeded: false,
      pool: { value: numbers.row("incentive-pool").value, row: numbers.row("incentive-pool").at },
      lastFy: last,
      of: (plant) => tranchesOf(numbers, plant),
    },
  };
}

/** Capital subsidy in the year of the first run, operating tranches in the second and fifth year. */
function tranchesOf(numbers: SchemeNumbers, plant: PlantFacts): Tranche[] {
  const group = "group-b";
  const entityKt = numbers.row(`capacity-least-${group}`).value / T_PER_KT;
  const start = numbers.row("production-start-months").value;
  const eligibleShare = numbers.row("operating-eligible-share-of-sales").value;
  const firstYear = numbers.row("operating-year-1").value + 1;
  const capital = leastLimit(
    capitalLimits(
      numbers,
      {
        group,
        eligibleCapital: paiseFromCrore(plant.capexCrPerKt * entityKt),
        monthsLate: plant.leadYears * MONTHS_PER_YEAR - start,
      },
      0n,
    ),
  );
  const paid = { toEntity: capital.amount, operatingToEntity: 0n as Paise };
  const tranches = [trancheOf(plant.firstRunFy, capital, entityKt)];
  for (const year of [2, 5] as const) {
    const fy = firstYear + year - 1;
    if (fy < plant.firstRunFy) continue;
    // A plant of the plan is new, so all its sales are added ones.
    const addedSales = paiseFromCrore(plant.salesCrPerKt(fy) * entityKt);
    const eligibleOperating = shareOf(addedSales, eligibleShare);
    const claim = { group, year, eligibleOperating, addedSales } as const;
    const operating = leastLimit(operatingLimits(numbers, claim, paid));
    paid.toEntity += operating.amount;
    paid.operatingToEntity += operating.amount;
    tranches.push(trancheOf(fy, operating, entityKt));
  }
  return tranches;
}

function trancheOf(fy: number, { amount, binding }: Traced, entityKt: number): Tranche {
  return { fy, perKt: { value: croreFromPaise(amount) / entityKt, row: binding.clause } };
}
