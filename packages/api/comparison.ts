/** Two plans set side by side: pairs of numbers, each row with the sentence that tells it. */
import { z } from "zod";
import { text } from "./text.ts";

/** Null where a plan has no such figure. */
const pair = z.object({ before: z.number().nullable(), after: z.number().nullable() });
const years = z.array(pair.extend({ fy: z.int() }));
/** A name, or a key for which no name is at hand. */
const named = z.union([text, z.string()]);

export const planComparison = z.object({
  /** How the questions differ; read first. */
  questions: z.array(text),
  headline: z.object({
    dependenceIndex: pair,
    costInrCr: pair,
    supportInrCr: pair,
    says: z.array(text),
  }),
  builds: z.array(
    z.object({
      site: z.string(),
      name: text,
      totalKtPerA: pair,
      firstSanctionFy: pair,
      years,
      says: text,
    }),
  ),
  dependence: z.array(
    z.object({
      of: z.enum(["stage", "embodied"]),
      key: z.string(),
      name: text,
      years,
      says: text,
    }),
  ),
  money: z.array(
    z.object({
      of: z.enum(["cost-part", "fund", "support"]),
      key: z.string(),
      name: text,
      totalInrCr: pair,
      years,
      says: text,
    }),
  ),
  suppliers: z.array(
    z.object({
      supplier: z.string(),
      commodity: named,
      place: named,
      totalKt: pair,
      years,
      says: text,
    }),
  ),
  /** Rows of the pack that differ; null where a plan came without the mission it was made from. */
  inputs: z
    .array(
      z.object({
        table: z.string(),
        row: z.string(),
        name: text,
        kind: z.enum(["changed", "added", "removed"]),
        cells: z.array(
          z.object({
            column: z.string(),
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
        says: z.array(text),
      }),
    )
    .nullable(),
});
export type PlanComparison = z.infer<typeof planComparison>;
