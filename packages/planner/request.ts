/** What is asked of the planner. */

export type Lens = "least_cost" | "least_dependence";

/** "At most this share of a commodity's use may come from abroad or stay unmet in this year." */
export interface DependenceCap {
  readonly commodity: string;
  readonly fy: number;
  /** Share between 0 and 1. */
  readonly share: number;
}

export interface PlanRequest {
  readonly lens: Lens;
  /** The chains to plan; all of them when left out. */
  readonly chains?: readonly string[] | undefined;
  /** Stated dependence, for the lens of least cost; each is held or its miss is told. */
  readonly caps: readonly DependenceCap[];
  /** The least-cost lens may also be held to a share of the dependence of importing everything. */
  readonly indexCap?: number | undefined;
  /** Winners of an auction in whole plants of the sizes their scheme allows, found by integers. */
  readonly wholeWinners?: boolean | undefined;
  /** Winners as awarded, or as found: all others are none. */
  readonly winners?: readonly WinnerCount[] | undefined;
}

/** So many winners of one size, by site and sanction year. */
export interface WinnerCount {
  readonly site: string;
  readonly sanctionedFy: number;
  readonly capacityKt: number;
  readonly count: number;
}

export const leastDependence: PlanRequest = { lens: "least_dependence", caps: [] };
export const leastCost: PlanRequest = { lens: "least_cost", caps: [] };
