/**
 * What a scheme offers in a plan: the same numbers as its claim rule, per kt. Amounts are crore
 * rupees of the day (nominal); the planner deflates them. A new scheme is a new file that returns
 * these terms and a line in terms-of-scheme.ts.
 */
import type { RowAddress } from "@lodestone/mission/table";

/** A number of the terms, in the plan's units, and the row it comes from. */
export interface Term {
  readonly value: number;
  readonly row: RowAddress;
}

export interface SchemeTerms {
  readonly scheme: string;
  readonly fund: string;
  /** Fiscal years in which capacity is awarded. */
  readonly awardYears: readonly number[];
  /** kt a year the scheme awards in all. */
  readonly capacityTotalKt: Term;
  /** Years after the first run in which sales earn the incentive. */
  readonly incentiveYears: Term;
  /** Most crore per kt sold, and most share of turnover. */
  readonly incentivePerKt: Term;
  readonly incentiveShareOfTurnover: Term;
  /** Most crore over the window per kt a year of capacity, and from the pool. */
  readonly incentiveCapPerKt: Term;
  readonly incentivePool: Term;
  readonly subsidyShareOfCapital: Term;
  readonly subsidyCapPerKt: Term;
  readonly subsidyPool: Term;
  /** True where an auction sets the support: the plan may pay less than the rule's most. */
  readonly atMostWhatIsNeeded: boolean;
}
