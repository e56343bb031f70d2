/** What a rule decided as the register keeps it: in both languages, with the clause of every rupee, for good. */
import type { ClaimOutcome } from "@lodestone/schemes/magnet-claim";
import { tell } from "@lodestone/words/say";

export function outcomeJson(outcome: ClaimOutcome) {
  const { claimed, admissible, disallowed, unmet } = outcome;
  return {
    claimedPaise: String(claimed),
    admissiblePaise: String(admissible.amount),
    disallowedPaise: String(disallowed.amount),
    limits: admissible.limits.map((limit) => ({
      what: tell(limit.what),
      allowsPaise: String(limit.allows),
      clause: limit.clause,
      binds: limit === admissible.binding,
    })),
    disallowed: disallowed.parts.map((part) => ({
      what: tell(part.what),
      amountPaise: String(part.amount),
      clause: part.clause,
    })),
    unmet: unmet.map(({ what, clause }) => ({ what: tell(what), clause })),
  };
}
