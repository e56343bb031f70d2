/** What each clause of a scheme says, by its row: the words a document prints beside an amount. */
import type { Mission } from "@lodestone/mission/mission";
import type { Bilingual } from "@lodestone/words/sentence";

export type ClauseWords = Readonly<Record<string, Bilingual>>;

export function clauseWordsOf(mission: Mission, scheme: string): ClauseWords {
  return Object.fromEntries(
    mission.scheme_parameters
      .filter((row) => row.scheme === scheme)
      .map(({ at, clause_en, clause_hi }) => [at.row, { en: clause_en, hi: clause_hi }]),
  );
}
