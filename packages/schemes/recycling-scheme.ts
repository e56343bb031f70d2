/**
 * Incentive Scheme for Promotion of Critical Mineral Recycling, guidelines of 2 October 2025: what
 * is payable. Support is exactly what the rule gives: no auction sets it. Numbers come from
 * scheme_parameters rows; what the planner lays is in recycling-scheme-terms.ts.
 */
import { paiseFromCrore, shareOf, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import type { SchemeNumbers, SchemeRow } from "./scheme-numbers.ts";
import { leastLimit, type Condition, type Limit, type Traced } from "./trace.ts";

/** A by global manufacturing revenue from the stated crore, B below it. */
export type RecyclingGroup = "group-a" | "group-b";
type RecyclingStream = "battery-scrap" | "e-waste" | "other-scrap";

export function groupOf(numbers: SchemeNumbers, globalRevenue: Paise): RecyclingGroup {
  const least = paiseFromCrore(numbers.row("revenue-least-group-a").value);
  return globalRevenue >= least ? "group-a" : "group-b";
}

/** Paid before a claim, on which its ceilings and pools depend. */
export interface PaidBefore {
  readonly toEntity: Paise;
  readonly operatingToEntity: Paise;
  readonly fromGroupPool: Paise;
  readonly fromStreamPool: Paise;
}

export interface CapitalClaim {
  readonly group: RecyclingGroup;
  /** Plant, machinery, equipment and utilities. */
  readonly eligibleCapital: Paise;
  /** Months by which production started later than the time specified; 0 or less is on time. */
  readonly monthsLate: number;
}

/** Capital subsidy: the share that the start of production earns, within the entity's ceiling. */
export function capitalLimits(
  numbers: SchemeNumbers,
  claim: CapitalClaim,
  paidToEntity: Paise,
): readonly [Limit, ...Limit[]] {
  const share = capitalShareRow(numbers, claim.monthsLate);
  return [
    {
      what: sentence("scheme.limit-capital", { share: share.value }),
      allows: shareOf(claim.eligibleCapital, share.value),
      clause: share.at,
    },
    entityCeiling(numbers, claim.group, paidToEntity),
  ];
}

/**
 * The share falls with delay. A step "capital-share-late-6" holds from six months late on; the
 * steps of the guidelines were not seen, and until a pack has them a late plant is certain of the
 * least share only.
 */
function capitalShareRow(numbers: SchemeNumbers, monthsLate: number): SchemeRow {
  if (monthsLate <= 0) return numbers.row("capital-share-on-time");
  return (
    numbers.stepRow("capital-share-late-", monthsLate) ?? numbers.row("capital-share-late-least")
  );
}

export interface OperatingClaim {
  readonly group: RecyclingGroup;
  /** The tranche: of the second or of the fifth year of the operating subsidy. */
  readonly year: 2 | 5;
  readonly eligibleOperating: Paise;
  /** Sales of the year over those of the base year. */
  readonly addedSales: Paise;
}

/** Operating subsidy: a tranche on reaching the threshold of added sales, within two ceilings. */
export function operatingLimits(
  numbers: SchemeNumbers,
  claim: OperatingClaim,
  paid: Pick<PaidBefore, "toEntity" | "operatingToEntity">,
): readonly [Limit, ...Limit[]] {
  const { group, year } = claim;
  const share = numbers.row(`operating-share-year-${year}`);
  const threshold = numbers.row(`threshold-sales-year-${year}-${group}`);
  const ceiling = numbers.row(`operating-ceiling-${group}`);
  const reached = claim.addedSales >= paiseFromCrore(threshold.value);
  const tranche: Limit = {
    what: sentence("scheme.limit-tranche", { share: share.value, year }),
    allows: shareOf(claim.eligibleOperating, share.value),
    clause: share.at,
  };
  const missed: Limit = {
    what: sentence("scheme.limit-threshold", { threshold: threshold.value, year }),
    allows: 0n,
    clause: threshold.at,
  };
  return [
    tranche,
    ...(reached ? [] : [missed]),
    {
      what: sentence("scheme.limit-operating-ceiling", { ceiling: ceiling.value }),
      allows: paiseFromCrore(ceiling.value) - paid.operatingToEntity,
      clause: ceiling.at,
    },
    entityCeiling(numbers, group, paid.toEntity),
  ];
}

function entityCeiling(numbers: SchemeNumbers, group: RecyclingGroup, paid: Paise): Limit {
  const ceiling = numbers.row(`ceiling-${group}`);
  return {
    what: sentence("scheme.limit-entity-ceiling", { ceiling: ceiling.value }),
    allows: paiseFromCrore(ceiling.value) - paid,
    clause: ceiling.at,
  };
}

/** What is payable of a claim: its own limits, and what is left of its group's and stream's pool. */
export function recyclingPayable(
  numbers: SchemeNumbers,
  claim: CapitalClaim | OperatingClaim,
  stream: RecyclingStream,
  paid: PaidBefore,
): Traced {
  const own =
    "year" in claim
      ? operatingLimits(numbers, claim, paid)
      : capitalLimits(numbers, claim, paid.toEntity);
  return leastLimit([
    ...own,
    poolLimit(numbers.row(`pool-${claim.group}`), paid.fromGroupPool),
    poolLimit(numbers.row(`pool-${stream}`), paid.fromStreamPool),
  ]);
}

function poolLimit(pool: SchemeRow, paid: Paise): Limit {
  return {
    what: sentence("scheme.limit-pool", { pool: pool.value }),
    allows: paiseFromCrore(pool.value) - paid,
    clause: pool.at,
  };
}

export interface EntityFacts {
  readonly group: RecyclingGroup;
  readonly investment: Paise;
  /** Tonnes of feed a year. */
  readonly capacityT: number;
}

/** Conditions of eligibility an entity does not meet, each with its clause. */
export function unmetOfEntity(numbers: SchemeNumbers, facts: EntityFacts): Condition[] {
  const investment = numbers.row(`investment-least-${facts.group}`);
  const capacity = numbers.row(`capacity-least-${facts.group}`);
  return [
    {
      what: sentence("scheme.condition-investment", { least: investment.value }),
      met: facts.investment >= paiseFromCrore(investment.value),
      clause: investment.at,
    },
    {
      what: sentence("scheme.condition-capacity", { least: capacity.value }),
      met: facts.capacityT >= capacity.value,
      clause: capacity.at,
    },
  ]
    .filter(({ met }) => !met)
    .map(({ what, clause }) => ({ what, clause }));
}
