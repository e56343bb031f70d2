/** Shapes that every answer uses: names in two languages, and where a figure stands in the pack. */
import { z } from "zod";

export const text = z.object({ en: z.string(), hi: z.string() });
export type Text = z.infer<typeof text>;

export const rowAddress = z.object({
  table: z.string(),
  row: z.string(),
  file: z.string(),
  line: z.int(),
});
export type RowAddress = z.infer<typeof rowAddress>;

export const grade = z.enum(["measured", "reported", "estimated", "assumed"]);
export type Grade = z.infer<typeof grade>;

/** What a figure carries wherever it is shown. */
export const provenance = z.object({
  at: rowAddress,
  source: z.string(),
  publisher: z.string(),
  asOf: z.string(),
  grade,
});
export type Provenance = z.infer<typeof provenance>;

/** An answer that is a refusal: what is wrong and what would be right, in both languages. */
export const refusal = z.object({ refusal: z.string(), what: text });
export type Refusal = z.infer<typeof refusal>;
