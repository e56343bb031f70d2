/** A list that opens: rows of a pack table with the columns a reader wants. */
import { z } from "zod";
import { provenance, text } from "./text.ts";

export const cell = z.union([z.string(), z.number(), text, z.null()]);
export type Cell = z.infer<typeof cell>;

export const column = z.object({
  key: z.string(),
  title: text,
  /** How cells are written: words, dates, plain counts, figures, crore rupees, per cent. */
  kind: z.enum(["text", "date", "year", "count", "figure", "crore", "percent"]),
});
export type Column = z.infer<typeof column>;

export const list = z.object({
  list: z.string(),
  title: text,
  /** What the list is and is not. */
  note: text.nullable(),
  columns: z.array(column),
  rows: z.array(z.object({ cells: z.record(z.string(), cell), provenance: provenance.nullable() })),
});
export type List = z.infer<typeof list>;
