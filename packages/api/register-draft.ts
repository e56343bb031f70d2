/** What a person has typed and not yet sent; theirs alone. */
import { z } from "zod";
import { instant } from "./register-words.ts";

/** A draft is of a subject the page names: "open/magnet-scheme/claim/sales-incentive", "revise/<case>", "move/<case>/verify". */
export const draftQuestion = z.object({ subject: z.string().min(1).max(200) });
export const draftBody = z.strictObject({
  body: z.record(z.string().max(100), z.unknown()),
});
export const draft = z.object({
  subject: z.string(),
  /** Null where none is kept. */
  body: z.record(z.string(), z.unknown()).nullable(),
  savedAt: instant.nullable(),
});
export type Draft = z.infer<typeof draft>;
