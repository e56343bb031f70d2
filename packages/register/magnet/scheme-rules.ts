/**
 * The rules of the schemes as the register uses them: the same dated numbers the planner reads, from
 * the mission pack. A decision keeps the numbers it used, so that a later pack changes no past one.
 */
import type { Mission } from "@lodestone/mission/mission";
import { clauseWordsOf, type ClauseWords } from "./clause-words.ts";
import { tell } from "@lodestone/words/say";
import { sentence, type Bilingual } from "@lodestone/words/sentence";
import { SchemeNumbers } from "@lodestone/schemes/scheme-numbers";

export interface SchemeRules {
  /** Whether the pack has a scheme of this key. */
  knows(scheme: string): boolean;
  numbers(scheme: string): SchemeNumbers;
  /** The fund that pays a scheme. */
  fund(scheme: string): string;
  /** A scheme's name; its key where the pack knows no such scheme. */
  name(scheme: string): Bilingual;
  /** What each clause says, by its row. */
  clauses(scheme: string): ClauseWords;
  /** Days a desk has by a scheme's parameter; null where no text seen sets any. */
  serviceDays(scheme: string, parameter: string): number | null;
}

export function schemeRulesOf(mission: Mission): SchemeRules {
  return {
    knows: (scheme) => mission.schemes.some((candidate) => candidate.scheme === scheme),
    numbers: (scheme) => new SchemeNumbers(mission, scheme),
    fund(scheme) {
      const row = mission.schemes.find((candidate) => candidate.scheme === scheme);
      if (!row) throw new Error(`the pack has no scheme ${scheme}`);
      return row.fund;
    },
    name(scheme) {
      const row = mission.schemes.find((candidate) => candidate.scheme === scheme);
      if (row) return { en: row.name_en, hi: row.name_hi };
      // Amendments, opening balances and emergencies are of no scheme.
      return scheme === "register" ? tell(sentence("scheme.register")) : { en: scheme, hi: scheme };
    },
    clauses: (scheme) => clauseWordsOf(mission, scheme),
    serviceDays(scheme, parameter) {
      const row = mission.scheme_parameters.find(
        (candidate) =>
          candidate.scheme === scheme && candidate.parameter === parameter && candidate.use,
      );
      return row?.value ?? null;
    },
  };
}
