/** The demonstration office: who can be played there. */
import { z } from "zod";
import { text } from "./text.ts";

export const castList = z.object({
  /** Whether the office is open; it is made and filled when it is first asked for. */
  ready: z.boolean(),
  people: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      role: z.string(),
      party: text.nullable(),
    }),
  ),
});
export type CastList = z.infer<typeof castList>;

export const enterDemonstrationBody = z.object({ personId: z.string().max(60) });
