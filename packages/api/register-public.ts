/** What anybody may read of the register: only what is listed here; all else is closed. */
import { z } from "zod";
import { day, fiscalYearText, named, paise } from "./register-words.ts";

export const publicRegister = z.object({
  asOf: day,
  /** Money by scheme, year and stage; amounts of single parties are not in it. */
  money: z.array(
    z.object({
      scheme: named,
      fiscalYear: fiscalYearText.nullable(),
      standing: z.array(z.object({ stage: named, paise })),
    }),
  ),
  /** How many cases stand where; counts only. */
  cases: z.array(z.object({ scheme: named, workflow: named, state: named, count: z.int() })),
  /** Awarded and commissioned plants, by name. */
  awards: z.array(
    z.object({
      undertaking: named,
      scheme: named,
      capacityT: z.number().nullable(),
      status: named,
      awardedOn: day.nullable(),
      commissionedOn: day.nullable(),
    }),
  ),
});
export type PublicRegister = z.infer<typeof publicRegister>;
