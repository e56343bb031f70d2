/** What is asked of the planner. */

export type Lens = "least_cost" | "least_dependence";

/** "At most this share of a commodity's use may come from abroad or stay unmet in this year." */
export interface DependenceCap {
  readonly commodity: string;
  readonly fy: number;
  /** Share between 0 and 1. */
  readonly share: number;
}

/** "At most this share of an element in final demand may come from abroad, in whatever form." */
export interface EmbodiedCap {
  readonly element: string;
  readonly fy: number;
  /** Share of the element in final demand, 0 or more. */
  readonly share: number;
}

/** The single-source rule: "no place supplies more than this share of what is bought of it". */
export interface SupplierShare {
  readonly commodity: string;
  /** Every year of the plan where none is told. */
  readonly fy?: number | undefined;
  /** Share between 0 and 1. */
  readonly share: number;
}

/** Capacity a plan that was approved sanctions at a site in a year. */
export interface ApprovedBuild {
  readonly site: string;
  readonly fy: number;
  readonly ktPerA: number;
}

export interface PlanRequest {
  readonly lens: Lens;
  /** The chains to plan; all of them when left out. */
  readonly chains?: readonly string[] | undefined;
  /** Stated dependence; each is held or its miss is told. */
  readonly caps: readonly DependenceCap[];
  readonly embodiedCaps?: readonly EmbodiedCap[] | undefined;
  readonly supplierShares?: readonly SupplierShare[] | undefined;
  /** The least-cost lens may also be held to a share of the dependence of importing everything. */
  readonly indexCap?: number | undefined;
  /** What the last approved plan builds; of equally good plans the nearest to it is wanted. */
  readonly near?: readonly ApprovedBuild[] | undefined;
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
