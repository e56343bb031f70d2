/** The card of a figure: its row whole, with its source; and how a number of a plan is made. */
import { z } from "zod";
import { grade, rowAddress, text } from "./text.ts";

export const source = z.object({
  source: z.string(),
  title: text,
  publisher: z.string(),
  standing: z.enum([
    "official_document",
    "official_data",
    "dataset",
    "press",
    "secondary",
    "derived",
    "general_knowledge",
  ]),
  publishedOn: z.string().nullable(),
  reference: z.string(),
  licence: z.string(),
  terms: z.string(),
});
export type Source = z.infer<typeof source>;

export const card = z.object({
  at: rowAddress,
  /** The row in words. */
  name: text,
  describes: z.string(),
  cells: z.array(z.object({ column: z.string(), describes: z.string(), value: z.string() })),
  grade: grade.nullable(),
  locator: z.string().nullable(),
  asOf: z.string().nullable(),
  source: source.nullable(),
});
export type Card = z.infer<typeof card>;

export const sourcePage = z.object({
  source,
  /** Rows of the pack that rest on it. */
  rows: z.array(
    z.object({ at: rowAddress, name: text, grade, locator: z.string(), asOf: z.string() }),
  ),
});
export type SourcePage = z.infer<typeof sourcePage>;

export const sourceList = z.object({
  sources: z.array(source.extend({ rows: z.int(), grades: z.record(z.string(), z.int()) })),
});
export type SourceList = z.infer<typeof sourceList>;

export const explanation = z.object({
  figure: z.string(),
  value: z.number(),
  unit: z.string(),
  formula: text,
  parts: z.array(
    z.object({
      label: z.union([text, z.string()]),
      value: z.number(),
      unit: z.string(),
      figure: z.string().optional(),
    }),
  ),
  rows: z.array(card),
});
export type Explanation = z.infer<typeof explanation>;
