/**
 * What a scheme offers in a plan: the same numbers as its claim rule, per kt. Amounts are crore
 * rupees of the day (nominal); the planner deflates them. A scheme has one or more kinds of
 * support, and each says whether an auction sets it (at most what is needed) or its rule does
 * (exactly what the rule gives). A new scheme is a new file that returns these terms and a line in
 * terms-of-scheme.ts.
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
  /** kt a year the scheme awards in all, where it says. */
  readonly capacityTotalKt?: Term;
  readonly incentive?: IncentiveTerms;
  readonly capital?: CapitalTerms;
  readonly tranches?: TrancheTerms;
  /** Winners in whole plants; a function, for its numbers are needed only where they are asked for. */
  readonly winners?: () => WinnerTerms;
}

/** Support by the kilogram sold, in years that follow the first run. */
export interface IncentiveTerms {
  readonly atMostWhatIsNeeded: boolean;
  /** Years after the first run in which sales earn it, for a plant that takes so many years to build. */
  readonly years: (leadYears: number) => number;
  /** Most crore per kt sold, and most share of turnover. */
  readonly perKt: Term;
  readonly shareOfTurnover: Term;
  /** Most crore over the window per kt a year of capacity, and from the pool. */
  readonly capPerKt: Term;
  readonly pool: Term;
}

/** A part of the capital, paid in the year of the first run. */
export interface CapitalTerms {
  readonly atMostWhatIsNeeded: boolean;
  readonly share: Term;
  /** Most crore per kt a year of capacity, and to a project, where the rule says. */
  readonly capPerKt?: Term;
  readonly ceiling?: Term;
  readonly pool: Term;
}

/** Payments in stated years, of which the rule itself says how much. */
export interface TrancheTerms {
  readonly atMostWhatIsNeeded: false;
  readonly pool: Term;
  /** Last fiscal year in which the scheme pays. */
  readonly lastFy: number;
  readonly of: (plant: PlantFacts) => readonly Tranche[];
}

/** A plant as a rule sees it before it is built: per kt a year, at full load. */
export interface PlantFacts {
  readonly capexCrPerKt: number;
  readonly leadYears: number;
  readonly firstRunFy: number;
  readonly salesCrPerKt: (fy: number) => number;
}

export interface Tranche {
  readonly fy: number;
  readonly perKt: Term;
}

/** The sizes a winner can have, and how many winners there are at most. */
export interface WinnerTerms {
  readonly most: Term;
  readonly sizes: readonly WinnerSize[];
}

export interface WinnerSize {
  readonly capacityKt: number;
  /** Crore over the window, and of capital subsidy, to a winner of this size. */
  readonly incentiveCap: Term;
  readonly subsidyCap: Term;
}
