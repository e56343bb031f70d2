/**
 * Viability gap: a grant towards capital, asked for in an auction, so at most what is needed. The
 * grant is the least of what was asked, a share of eligible capital, a ceiling for each project and
 * what the pool still holds; it is paid when the plant is commissioned.
 */
import { paiseFromCrore, shareOf, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import type { SchemeNumbers } from "./scheme-numbers.ts";
import type { SchemeTerms } from "./scheme-terms.ts";
import { leastLimit, type Traced } from "./trace.ts";

export interface GrantFacts {
  /** The grant the winner asked for. */
  readonly quoted: Paise;
  readonly eligibleCapital: Paise;
  readonly paidFromPool: Paise;
  readonly commissioned: boolean;
}

export function viabilityGrant(numbers: SchemeNumbers, facts: GrantFacts): Traced {
  const share = numbers.row("grant-share-most");
  const ceiling = numbers.row("grant-ceiling");
  const pool = numbers.row("grant-pool");
  return leastLimit([
    {
      what: sentence("scheme.limit-quoted-grant"),
      allows: facts.commissioned ? facts.quoted : 0n,
      clause: share.at,
    },
    {
      what: sentence("scheme.limit-capital", { share: share.value }),
      allows: shareOf(facts.eligibleCapital, share.value),
      clause: share.at,
    },
    {
      what: sentence("scheme.limit-grant-ceiling", { ceiling: ceiling.value }),
      allows: paiseFromCrore(ceiling.value),
      clause: ceiling.at,
    },
    {
      what: sentence("scheme.limit-pool", { pool: pool.value }),
      allows: paiseFromCrore(pool.value) - facts.paidFromPool,
      clause: pool.at,
    },
  ]);
}

/** The scheme as the planner sees it; a site's award of one year is one project under the ceiling. */
export function viabilityGapTerms(numbers: SchemeNumbers, fund: string): SchemeTerms {
  const term = (parameter: string) => {
    const row = numbers.row(parameter);
    return { value: row.value, row: row.at };
  };
  return {
    scheme: numbers.scheme,
    fund,
    awardYears: [numbers.row("award-fiscal-year").value],
    capital: {
      atMostWhatIsNeeded: true,
      share: term("grant-share-most"),
      ceiling: term("grant-ceiling"),
      pool: term("grant-pool"),
    },
  };
}
