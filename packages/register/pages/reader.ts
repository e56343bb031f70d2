/** What every page of the register is given: the books, the rules, the day, and who reads. */
import type { RegisterContext } from "../commands/context.ts";
import type { Actor } from "../workflow/actor.ts";
import { indianDay } from "../workflow/desk-clock.ts";

export interface Reader {
  readonly context: RegisterContext;
  readonly actor: Actor;
  /** One instant for all of a page. */
  readonly now: string;
  /** India's calendar day of it. */
  readonly today: string;
}

export function readerOf(context: RegisterContext, actor: Actor): Reader {
  const now = context.now();
  return { context, actor, now, today: indianDay(now) };
}
