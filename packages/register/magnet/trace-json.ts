/** A trace as the register keeps it: every limit with what it allows, in both languages, for good. */
import type { Condition, Traced } from "@lodestone/schemes/trace";
import { tell } from "@lodestone/words/say";

export function tracedJson(traced: Traced, unmet: readonly Condition[]) {
  return {
    limits: traced.limits.map((limit) => ({
      what: tell(limit.what),
      allowsPaise: String(limit.allows),
      clause: limit.clause,
      binds: limit === traced.binding,
    })),
    unmet: unmet.map(({ what, clause }) => ({ what: tell(what), clause })),
  };
}
