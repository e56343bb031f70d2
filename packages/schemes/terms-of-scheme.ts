/** Which file holds which scheme's terms. */
import type { MissionTables } from "@lodestone/mission/mission";
import { magnetSchemeTerms } from "./magnet-scheme-terms.ts";
import { recyclingSchemeTerms } from "./recycling-scheme-terms.ts";
import { SchemeNumbers } from "./scheme-numbers.ts";
import type { SchemeTerms } from "./scheme-terms.ts";
import { viabilityGapTerms } from "./viability-gap.ts";

type Rule = MissionTables["schemes"][number]["rule"];

/** Rules that support a plant of the plan; a stockpile's cover is in stockpile-purchase.ts. */
const planned: Partial<Record<Rule, typeof magnetSchemeTerms>> = {
  "magnet-scheme": magnetSchemeTerms,
  "recycling-scheme": recyclingSchemeTerms,
  "viability-gap": viabilityGapTerms,
};

/** The terms of every scheme that some site may win, by scheme. */
export function termsOfSchemes(tables: MissionTables): ReadonlyMap<string, SchemeTerms> {
  const wanted = new Set(tables.sites.flatMap((site) => site.scheme ?? []));
  const terms = new Map<string, SchemeTerms>();
  for (const { scheme, rule, fund } of tables.schemes) {
    const read = planned[rule];
    if (read && wanted.has(scheme)) {
      terms.set(scheme, read(new SchemeNumbers(tables, scheme), fund));
    }
  }
  return terms;
}
