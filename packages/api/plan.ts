/** A plan and its reasons as they leave the planner, and what may be asked of it. */
import { z } from "zod";
import { grade, rowAddress, text } from "./text.ts";

const byYear = z.array(z.number());
const sharesByYear = z.array(z.number().nullable());

export const lens = z.enum(["least_cost", "least_dependence"]);
export type Lens = z.infer<typeof lens>;

const CHAINS_MOST = 30;
/** More caps than this are a mistake or an attack. */
const CAPS_MOST = 60;
/** Sites times years of a large approved plan. */
const NEAR_MOST = 5000;

/** More sizes of winners than this are a mistake or an attack. */
const WINNERS_MOST = 60;

const winnerCount = z.object({
  site: z.string().max(60),
  sanctionedFy: z.int().min(1990).max(2200),
  capacityKt: z.number().min(0),
  count: z.int().min(0).max(1000),
});

export const planRequest = z.object({
  lens,
  chains: z.array(z.string().max(60)).min(1).max(CHAINS_MOST).optional(),
  caps: z
    .array(
      z.object({
        commodity: z.string().max(60),
        fy: z.int().min(1990).max(2200),
        share: z.number().min(0).max(1),
      }),
    )
    .max(CAPS_MOST)
    .default([]),
  embodiedCaps: z
    .array(
      z.object({
        element: z.string().max(60),
        fy: z.int().min(1990).max(2200),
        share: z.number().min(0).max(2),
      }),
    )
    .max(CAPS_MOST)
    .optional(),
  supplierShares: z
    .array(
      z.object({
        commodity: z.string().max(60),
        fy: z.int().min(1990).max(2200).optional(),
        share: z.number().min(0).max(1),
      }),
    )
    .max(CAPS_MOST)
    .optional(),
  indexCap: z.number().min(0).max(1).optional(),
  wholeWinners: z.boolean().optional(),
  winners: z.array(winnerCount).max(WINNERS_MOST).optional(),
  near: z
    .array(
      z.object({
        site: z.string().max(80),
        fy: z.int().min(1990).max(2200),
        ktPerA: z.number().min(0),
      }),
    )
    .max(NEAR_MOST)
    .optional(),
});
export type PlanRequest = z.infer<typeof planRequest>;

/** More points than this say no more and take their time. */
const FRONTIER_MOST = 41;

export const planQuestion = planRequest.extend({
  scenario: z.string().max(60).nullable().default(null),
  /** So many points of cost against dependence are asked for, and no plan. */
  frontier: z.int().min(2).max(FRONTIER_MOST).optional(),
});
export type PlanQuestion = z.infer<typeof planQuestion>;

export const plan = z.object({
  mission: z.object({
    name: z.string(),
    title: text,
    asOf: z.string(),
    priceYear: z.int(),
    scenario: z.string().optional(),
  }),
  request: planRequest,
  years: z.array(z.int()),
  headline: z.object({
    dependenceIndex: z.number(),
    costInrCr: z.number(),
    supportInrCr: z.number(),
  }),
  chains: z.array(
    z.object({
      chain: z.string(),
      name: text,
      importsInrCr: z.number(),
      importingAllInrCr: z.number(),
      dependenceIndex: z.number(),
    }),
  ),
  sites: z.array(
    z.object({
      site: z.string(),
      name: text,
      process: z.string(),
      place: z.string(),
      possiblePlaces: z.array(z.string()),
      status: z.enum(["existing", "committed", "candidate"]),
      builtKtPerA: byYear,
      capacityKtPerA: byYear,
      runKt: byYear,
      modes: z.array(z.object({ mode: z.string(), runKt: byYear })),
      limitKtPerA: z.number(),
      leadYears: z.number(),
    }),
  ),
  commodities: z.array(
    z.object({
      commodity: z.string(),
      name: text,
      stage: z.int(),
      form: z.string(),
      demandKt: byYear,
      useKt: byYear,
      madeKt: byYear,
      boughtKt: byYear,
      soldKt: byYear,
      spiltKt: byYear,
      shortKt: byYear,
      stockKt: byYear,
      collectedKt: byYear,
      dependence: sharesByYear,
      importBillInrCr: byYear,
    }),
  ),
  elements: z.array(
    z.object({
      element: z.string(),
      name: text,
      inDemandKt: byYear,
      inNetImportsKt: byYear,
      inShortKt: byYear,
      embodied: sharesByYear,
    }),
  ),
  suppliers: z.array(
    z.object({ supplier: z.string(), commodity: z.string(), place: z.string(), boughtKt: byYear }),
  ),
  scrap: z.array(
    z.object({
      product: z.string(),
      scrap: z.string(),
      collectedKt: byYear,
      leavingUseKt: byYear,
    }),
  ),
  support: z.array(
    z.object({
      scheme: z.string(),
      site: z.string(),
      sanctionedFy: z.int(),
      builtKtPerA: z.number(),
      quoteInrPerKg: z.number(),
      quoteMostInrPerKg: z.number(),
      incentiveInrCr: byYear,
      subsidyInrCr: z.number(),
      subsidyFy: z.int(),
      trancheInrCr: byYear,
      winners: z.array(winnerCount),
    }),
  ),
  funds: z.array(
    z.object({
      fund: z.string(),
      name: text,
      paidInrCr: byYear,
      ceilingInrCr: z.number().nullable(),
    }),
  ),
  covers: z.array(
    z.object({
      scheme: z.string(),
      commodity: z.string(),
      fund: z.string(),
      keptKt: byYear,
      missedKt: byYear,
      purchaseInrCr: byYear,
    }),
  ),
  revenueForgone: z.array(
    z.object({ commodity: z.string(), name: text, inrCr: byYear.nullable() }),
  ),
  costParts: z.array(
    z.object({
      part: z.enum([
        "capital",
        "operating",
        "imports",
        "sales",
        "disposal",
        "holding",
        "shortage",
        "collection",
      ]),
      inrCr: z.number(),
    }),
  ),
  missed: z.array(
    z.object({
      commodity: z.string(),
      fy: z.int(),
      share: z.number(),
      overKt: z.number(),
      reachedShare: z.number(),
    }),
  ),
  missedEmbodied: z.array(
    z.object({
      element: z.string(),
      fy: z.int(),
      share: z.number(),
      overKt: z.number(),
      reachedShare: z.number(),
    }),
  ),
  missedSuppliers: z.array(
    z.object({
      commodity: z.string(),
      place: z.string(),
      name: text,
      fy: z.int(),
      share: z.number(),
      overKt: z.number(),
      reachedShare: z.number(),
    }),
  ),
  missedIndex: z.object({ share: z.number(), reachedShare: z.number() }).nullable(),
  size: z.object({
    rows: z.int(),
    columns: z.int(),
    nonZeros: z.int(),
    iterations: z.int(),
  }),
});
export type Plan = z.infer<typeof plan>;

export const reasons = z.object({
  headline: z.number(),
  binding: z.array(
    z.object({
      family: z.string(),
      subject: z.string(),
      what: text,
      rows: z.array(rowAddress),
      unit: z.enum(["kt", "kt a year", "crore rupees", "points"]),
      limit: z.number(),
      worthUp: z.number(),
      worthDown: z.number(),
      missedUpKt: z.number(),
      holdsTo: z.number().nullable(),
      holdsFrom: z.number().nullable(),
    }),
  ),
  delays: z.array(
    z.object({
      process: z.string(),
      name: text,
      leadYears: z.number(),
      perMonth: z.number().nullable(),
    }),
  ),
  refused: z.array(
    z.object({
      site: z.string(),
      name: text,
      missInrCrPerKtA: z.number().nullable(),
      standsWithinPlan: z.boolean(),
      missInrPerKg: z.number().nullable(),
    }),
  ),
  needs: z.array(
    z.object({
      scheme: z.string(),
      site: z.string(),
      name: text,
      sanctionedFy: z.int(),
      needInrPerKg: z.number().nullable(),
      offeredInrPerKg: z.number(),
      builtKtPerA: z.number(),
      says: text,
    }),
  ),
  uncertain: z.array(
    z.object({
      figure: z.string(),
      column: z.string(),
      name: text,
      measure: text,
      row: rowAddress,
      grade,
      value: z.number(),
      low: z.number(),
      high: z.number(),
      rowCount: z.int(),
      headlineAtLow: z.number().nullable(),
      headlineAtHigh: z.number().nullable(),
    }),
  ),
  assumedShare: z.number(),
  unwon: z.array(text),
  impossible: z.array(text),
  conflict: z.array(text),
  relaxed: z.array(
    z.object({
      what: text,
      unit: z.enum(["kt", "kt a year", "crore rupees", "points"]),
      by: z.number().nullable(),
      says: text,
    }),
  ),
});
export type Reasons = z.infer<typeof reasons>;

/** A point of least cost under a stated share from abroad, least dependence first. */
const frontierPoint = z.object({
  indexCap: z.number(),
  headline: plan.shape.headline,
  /** Crore rupees for one point of the index less; null at the dependent end. */
  costPerPointInrCr: z.number().nullable(),
  iterations: z.int(),
});
export type FrontierPoint = z.infer<typeof frontierPoint>;

export const jobStates = ["waiting", "planning", "reasoning", "done", "stopped", "failed"] as const;

/** Planning takes its time, so it is a job: asked for, watched, stopped. */
export const planJob = z.object({
  job: z.string(),
  question: planQuestion,
  state: z.enum(jobStates),
  /** What is being done now, as a sentence. */
  progress: text,
  /** Share of the work done, from 0 to 1, as well as it can be told. */
  done: z.number(),
  plan: plan.nullable(),
  reasons: reasons.nullable(),
  /** The points, where the question asked for them. */
  frontier: z.array(frontierPoint).nullable(),
  /** Why it failed or stopped. */
  trouble: text.nullable(),
});
export type PlanJob = z.infer<typeof planJob>;
