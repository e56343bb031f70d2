/** The single figures a plan works with, by their names in docs/model/planner.md. */
import type { MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";

export interface PlanParameters {
  /** Rupees per US dollar at the price year. */
  readonly inrPerUsd: number;
  /** Social discount rate (r) and the investor's (w), shares a year, real. */
  readonly socialRate: number;
  readonly investorRate: number;
  /** Yearly inflation by which rupees of a rule lose worth (infl). */
  readonly inflation: number;
  /** What a tonne not to be had costs, in its import reference price. */
  readonly shortagePriceMultiple: number;
  /** What a tonne short counts in the dependence measure, in imported final products. */
  readonly shortageWeight: number;
  /** Yearly cost of keeping a stockpile, share of its value. */
  readonly holdingShare: number;
  /** What the second pass of the least-dependence lens may give up. */
  readonly secondPassSlack: number;
}

const keys: Readonly<Record<keyof PlanParameters, Row<"parameters">["parameter"]>> = {
  inrPerUsd: "inr-per-usd",
  socialRate: "social-discount-rate",
  investorRate: "investor-discount-rate",
  inflation: "inflation",
  shortagePriceMultiple: "shortage-cost",
  shortageWeight: "shortage-weight",
  holdingShare: "holding-cost",
  secondPassSlack: "second-pass-slack",
};

/**
 * A rate or share the pack does not give is nil; prices and shortages without their figures do not
 * get here (mission's parameters check).
 */
export function planParameters(tables: Pick<MissionTables, "parameters">): PlanParameters {
  const given = new Map(tables.parameters.map((row) => [row.parameter, row.value]));
  const entries = Object.entries(keys).map(([name, key]) => [name, given.get(key) ?? 0]);
  return Object.fromEntries(entries) as PlanParameters;
}
