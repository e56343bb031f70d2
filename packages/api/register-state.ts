/** Whether the register answers, whose books these are, and the way into the demonstration office. */
import { z } from "zod";
import { day, named } from "./register-words.ts";
import { text } from "./text.ts";

export const registerState = z.object({
  ready: z.boolean(),
  /** Why it is not ready, or that it is. */
  what: text,
  /** A demonstration office has invented people and companies only; every page says so. */
  office: z.enum(["main", "demonstration"]),
  /** The office's own day; null while it is not ready. */
  today: day.nullable(),
  /** Whether this server keeps a demonstration office that anybody may enter. */
  demonstration: z.boolean(),
});
export type RegisterState = z.infer<typeof registerState>;

/** The invented people one can be in the demonstration office. */
export const demonstrationPeople = z.object({
  people: z.array(
    z.object({ personId: z.string(), name: z.string(), role: named, party: named.nullable() }),
  ),
});
export type DemonstrationPeople = z.infer<typeof demonstrationPeople>;

/** Whom to be from now on; the answer's cookies say so until the office is left. */
export const enterDemonstration = z.strictObject({ personId: z.uuid() });
