/** What every verb asks beside its own body, and what it answers. */
import { z } from "zod";

/** The command's own key: sent again with the same body, the first answer comes again and nothing is done twice. */
export const verbHeaders = z.object({ "idempotency-key": z.string().min(1).max(100) });

export const verbAnswer = z.object({
  /** What the verb did: ids, the state reached, amounts in paise. */
  done: z.record(z.string(), z.unknown()),
  /** Number and hash of its row in the trail. */
  auditNo: z.int(),
  auditHash: z.string(),
  replayed: z.boolean(),
});
export type VerbAnswer = z.infer<typeof verbAnswer>;
