/** Says things in the reader's language. */
import type { Text } from "@lodestone/api/text";
import type { Language } from "@lodestone/units/indian-number";
import { catalogues, type WordKey } from "@lodestone/words/catalogue";
import { say, sayName } from "@lodestone/words/say";
import { sentence, type Blank } from "@lodestone/words/sentence";
import { useMemo } from "react";
import { useSettings } from "./settings.tsx";

export interface Words {
  readonly language: Language;
  /** A sentence of the catalogue. */
  readonly t: (key: WordKey, blanks?: Readonly<Record<string, Blank>>) => string;
  /** A text that came in both languages. */
  readonly n: (text: Text) => string;
  /** The word of a declared thing (a verb, a stage), or its key where the catalogue has none. */
  readonly named: (topic: string, key: string) => string;
}

export function useWords(): Words {
  const { language } = useSettings();
  return useMemo(
    () => ({
      language,
      t: (key, blanks) => say(language, sentence(key, blanks)),
      n: (text) => sayName(language, text),
      named: (topic, key) => wordsOf(language)[`${topic}.${key}`] ?? key,
    }),
    [language],
  );
}

function wordsOf(language: Language): Readonly<Partial<Record<string, string>>> {
  return catalogues[language];
}
