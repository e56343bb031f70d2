/** Small shapes every answer of the register uses: money, days, names with keys, persons, refusals. */
import { z } from "zod";
import { refusal, rowAddress, text } from "./text.ts";

/** Whole paise in digits, "-" before them where less than nothing; a page writes it in rupees. */
export const paise = z.string().regex(/^-?\d+$/);
/** A calendar day, "2028-07-31". */
export const day = z.string();
/** An instant in UTC, "2028-07-31T09:18:01.123456Z". */
export const instant = z.string();
/** A fiscal year, "2028-29". */
export const fiscalYearText = z.string();

/** Something declared (a state, a role, a verb, a scheme, a party) with its name in words. */
export const named = z.object({ key: z.string(), name: text });
export type Named = z.infer<typeof named>;

/** Who did something, in which role, and for whom when by delegation. A name is shown to offices, not to parties. */
export const deedBy = z.object({
  personId: z.string(),
  name: z.string().nullable(),
  role: named,
  for: z.object({ personId: z.string(), name: z.string().nullable() }).nullable(),
});
export type DeedBy = z.infer<typeof deedBy>;

/** A clause: the row of the pack that says so. Old decisions keep theirs as it stood. */
export const clause = rowAddress;

/** A refusal of a form tells each fault at its field. */
export const registerRefusal = refusal.extend({
  faults: z.array(z.object({ field: z.string(), what: text })),
});
export type RegisterRefusal = z.infer<typeof registerRefusal>;

/** Keyset pages: `after` of the next question is `next` of this answer; null at the end. */
export const pageQuestion = {
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
export const pageEnd = { next: z.string().nullable() };
