/** A plan as it leaves the planner: numbers with their units in their names, by key and year. */
import type { Bilingual, Sentence } from "@lodestone/words/sentence";
import type { RowAddress } from "@lodestone/mission/table";
import type { Grade } from "@lodestone/mission/field";
import type { Family } from "./rows.ts";
import type { PlanRequest, WinnerCount } from "./request.ts";

/** Values of the plan's years in order. */
export type ByYear = readonly number[];

export interface Plan {
  readonly mission: {
    readonly name: string;
    readonly title: Bilingual;
    readonly asOf: string;
    readonly priceYear: number;
    readonly scenario: string | undefined;
  };
  readonly request: PlanRequest;
  readonly years: readonly number[];
  readonly headline: Headline;
  readonly chains: readonly ChainResult[];
  readonly sites: readonly PlanSiteResult[];
  readonly commodities: readonly CommodityResult[];
  readonly elements: readonly ElementResult[];
  readonly suppliers: readonly SupplierResult[];
  readonly scrap: readonly ScrapResult[];
  readonly support: readonly SupportResult[];
  readonly funds: readonly FundResult[];
  readonly covers: readonly CoverResult[];
  readonly revenueForgone: readonly ForgoneResult[];
  readonly costParts: readonly CostPart[];
  readonly missed: readonly MissedCap[];
  readonly missedEmbodied: readonly MissedEmbodiedCap[];
  readonly missedSuppliers: readonly MissedSupplierShare[];
  readonly missedIndex: MissedIndexCap | null;
  readonly size: ModelSize;
}

export interface Headline {
  /** Dep / Dep0: 1 means as dependent as importing every final product, by value. */
  readonly dependenceIndex: number;
  /** Discounted resource cost over the plan, crore rupees of the price year. */
  readonly costInrCr: number;
  /** Support of plants over the plan, crore rupees of the day (nominal); stockpiles stand apart. */
  readonly supportInrCr: number;
}

/** The headline's dependence, chain by chain. */
export interface ChainResult {
  readonly chain: string;
  readonly name: Bilingual;
  /** Discounted crore of counted imports, and what importing every final product would count. */
  readonly importsInrCr: number;
  readonly importingAllInrCr: number;
  /** The one over the other. */
  readonly dependenceIndex: number;
}

export interface PlanSiteResult {
  readonly site: string;
  readonly name: Bilingual;
  readonly process: string;
  readonly place: string;
  readonly possiblePlaces: readonly string[];
  readonly status: "existing" | "committed" | "candidate";
  /** Capacity sanctioned in each year, kt a year. */
  readonly builtKtPerA: ByYear;
  /** Capacity that stands in each year, whole (before load), kt a year. */
  readonly capacityKtPerA: ByYear;
  readonly runKt: ByYear;
  /** The run mode by mode. */
  readonly modes: readonly { readonly mode: string; readonly runKt: ByYear }[];
  /** Sum of what is sanctioned, and the most that could have been. */
  readonly limitKtPerA: number;
  readonly leadYears: number;
}

export interface CommodityResult {
  readonly commodity: string;
  readonly name: Bilingual;
  readonly stage: number;
  readonly form: string;
  readonly demandKt: ByYear;
  /** Demand plus what runs take in, unmet demand included. */
  readonly useKt: ByYear;
  readonly madeKt: ByYear;
  readonly boughtKt: ByYear;
  readonly soldKt: ByYear;
  readonly spiltKt: ByYear;
  readonly shortKt: ByYear;
  readonly stockKt: ByYear;
  readonly collectedKt: ByYear;
  /** (net imports + unmet) / use; null where nothing is used. */
  readonly dependence: readonly (number | null)[];
  readonly importBillInrCr: ByYear;
}

export interface ElementResult {
  readonly element: string;
  readonly name: Bilingual;
  /** The element in final demand, in net imports of every form, and in unmet demand, kt. */
  readonly inDemandKt: ByYear;
  readonly inNetImportsKt: ByYear;
  readonly inShortKt: ByYear;
  /** (net imports + unmet) / demand; null where nothing is demanded. */
  readonly embodied: readonly (number | null)[];
}

export interface SupplierResult {
  readonly supplier: string;
  readonly commodity: string;
  readonly place: string;
  readonly boughtKt: ByYear;
}

export interface ScrapResult {
  readonly product: string;
  readonly scrap: string;
  readonly collectedKt: ByYear;
  readonly leavingUseKt: ByYear;
}

export interface SupportResult {
  readonly scheme: string;
  readonly site: string;
  readonly sanctionedFy: number;
  readonly builtKtPerA: number;
  /** Level quote that the plan needs, rupees of the day per kg; 0 where the scheme has none. */
  readonly quoteInrPerKg: number;
  /** The rule's most, rupees of the day per kg; 0 where no auction asks for a quote. */
  readonly quoteMostInrPerKg: number;
  /** Paid by year, crore rupees of the day. */
  readonly incentiveInrCr: ByYear;
  /** Capital support, paid in the year of the first run. */
  readonly subsidyInrCr: number;
  readonly subsidyFy: number;
  /** What the rule pays in stated years, crore rupees of the day. */
  readonly trancheInrCr: ByYear;
  /** Winners by size, where they were asked for in whole plants. */
  readonly winners: readonly WinnerCount[];
}

/** What a stockpile scheme keeps of a commodity. */
export interface CoverResult {
  readonly scheme: string;
  readonly commodity: string;
  readonly fund: string;
  readonly keptKt: ByYear;
  /** By how much the cover is missed, kt. */
  readonly missedKt: ByYear;
  /** Crore rupees of the day, paid by the fund. */
  readonly purchaseInrCr: ByYear;
}

/** Revenue that an exemption forgoes on what the plan buys abroad, against the tariff rate. */
export interface ForgoneResult {
  readonly commodity: string;
  readonly name: Bilingual;
  /** Crore rupees of the price year; null where the rate before the exemption is not known. */
  readonly inrCr: ByYear | null;
}

export interface FundResult {
  readonly fund: string;
  readonly name: Bilingual;
  /** Crore rupees of the day. */
  readonly paidInrCr: ByYear;
  /** Over its life; null where no ceiling is known. */
  readonly ceilingInrCr: number | null;
}

/** A part of the discounted cost, crore rupees of the price year. */
export interface CostPart {
  readonly part:
    | "capital"
    | "operating"
    | "imports"
    | "sales"
    | "disposal"
    | "holding"
    | "shortage"
    | "collection";
  readonly inrCr: number;
}

export interface MissedCap {
  readonly commodity: string;
  readonly fy: number;
  readonly share: number;
  /** kt by which it is missed, and the share that is reached. */
  readonly overKt: number;
  readonly reachedShare: number;
}

export interface MissedEmbodiedCap {
  readonly element: string;
  readonly fy: number;
  readonly share: number;
  /** kt of the element by which it is missed, and the share that is reached as the cap counts. */
  readonly overKt: number;
  readonly reachedShare: number;
}

export interface MissedSupplierShare {
  readonly commodity: string;
  readonly place: string;
  readonly name: Bilingual;
  readonly fy: number;
  readonly share: number;
  readonly overKt: number;
  /** The place's share of what is bought in the year. */
  readonly reachedShare: number;
}

export interface MissedIndexCap {
  readonly share: number;
  readonly reachedShare: number;
}

export interface ModelSize {
  readonly rows: number;
  readonly columns: number;
  readonly nonZeros: number;
  readonly iterations: number;
}

/** A limit that stops the plan from doing better, with what the next unit of it is worth. */
export interface BindingLimit {
  readonly family: Family;
  readonly subject: string;
  readonly what: Sentence;
  readonly rows: readonly RowAddress[];
  readonly unit: "kt" | "kt a year" | "crore rupees" | "points";
  /** In the unit; for a fund that carries over, the sum of its years. */
  readonly limit: number;
  /** Change of the headline for a unit more, and for the last unit there is. */
  readonly worthUp: number;
  readonly worthDown: number;
  /** Change, for a unit more, of what stated limits are missed by, kt; 0 where all are met. */
  readonly missedUpKt: number;
  /** The limits up to which, and down to which, a unit is worth that; null where no end was met. */
  readonly holdsTo: number | null;
  readonly holdsFrom: number | null;
}

/** A limit of a conflict, and the least by which it alone would have to give. */
export interface RelaxedLimit {
  readonly what: Sentence;
  readonly unit: "kt" | "kt a year" | "crore rupees" | "points";
  /** Null where no move of this limit alone is enough. */
  readonly by: number | null;
  readonly says: Sentence;
}

/** A candidate that was not built, and by how much it misses. */
export interface RefusedSite {
  readonly site: string;
  readonly name: Bilingual;
  /**
   * Crore per kt a year it lacks over its life, at parity prices and full load, to the investor;
   * negative when it would pay. Null where it handles what nobody trades, so that no price says.
   */
  readonly missInrCrPerKtA: number | null;
  /** Whether it could run before the plan ends; where not, there is no miss to tell. */
  readonly standsWithinPlan: boolean;
  /** The same as rupees per kg of its product over its life. */
  readonly missInrPerKg: number | null;
}

/** A process the plan builds with, and what a month more from sanction to first run costs. */
export interface DelayWorth {
  readonly process: string;
  readonly name: Bilingual;
  readonly leadYears: number;
  /** Change of the headline for a month; null where the delayed plan could not be solved. */
  readonly perMonth: number | null;
}

/** A plant a scheme may support: what it needs at full load against what it is offered. */
export interface SupportNeed {
  readonly scheme: string;
  readonly site: string;
  readonly name: Bilingual;
  readonly sanctionedFy: number;
  /** Level quote beside the full capital subsidy, rupees of the day per kg; null where no price says. */
  readonly needInrPerKg: number | null;
  /** The most the rule pays as a level quote, rupees of the day per kg. */
  readonly offeredInrPerKg: number;
  readonly builtKtPerA: number;
  readonly says: Sentence;
}

/** A figure that is not certain, with the headline at its low and at its high. */
export interface UncertainFigure {
  /** "table/row" without the year of a series, and the column. */
  readonly figure: string;
  readonly column: string;
  /** The row in words, and what the column measures. */
  readonly name: Bilingual;
  readonly measure: Sentence;
  readonly row: RowAddress;
  readonly grade: Grade;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Rows moved together (a series' years). */
  readonly rowCount: number;
  readonly headlineAtLow: number | null;
  readonly headlineAtHigh: number | null;
}

/** Why the plan is as it is; found after the plan, and slower than it. */
export interface PlanReasons {
  /** The lens's own optimum, which the passes after it may leave within the slack. */
  readonly headline: number;
  readonly binding: readonly BindingLimit[];
  /** What a month of delay costs, the dearest process first. */
  readonly delays: readonly DelayWorth[];
  readonly refused: readonly RefusedSite[];
  /** Every plant a scheme may support, built or not. */
  readonly needs: readonly SupportNeed[];
  /** Schemes of the pack that no site of the plan can win, each with the reason. */
  readonly unwon: readonly Sentence[];
  readonly uncertain: readonly UncertainFigure[];
  /** Part of the headline's first-order movement that belongs to figures graded assumed. */
  readonly assumedShare: number;
  /** What the request asks that no plan can do, found along the chain without solving. */
  readonly impossible: readonly Sentence[];
  /** Limits that cannot hold together with the stated ones; empty when all are met. */
  readonly conflict: readonly Sentence[];
  /** How far each of them would have to give, alone, for the others to hold. */
  readonly relaxed: readonly RelaxedLimit[];
}
