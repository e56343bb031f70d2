/** Says things in the reader's language. */
import type { Text } from "@lodestone/api/text";
import type { Language } from "@lodestone/units/indian-number";
import type { Catalogue, WordKey } from "@lodestone/words/catalogue";
import { sayIn, sayName } from "@lodestone/words/say-in";
import { sentence, type Blank } from "@lodestone/words/sentence";
import { use, useMemo } from "react";
import { useSettings } from "./settings.tsx";

export interface Words {
  readonly language: Language;
  /** A sentence of the catalogue. */
  readonly t: (key: WordKey, blanks?: Readonly<Record<string, Blank>>) => string;
  /** A text that came in both languages. */
  readonly n: (text: Text) => string;
  /** The word of a declared thing (a verb, a stage), or its key where the catalogue has none. */
  readonly named: (topic: "verb" | "stage" | "workflow", key: string) => string;
}

/** Each language's words are a file of their own, fetched once when first wanted. */
const fetched = new Map<Language, Promise<Catalogue>>();

function catalogueOf(language: Language): Promise<Catalogue> {
  let catalogue = fetched.get(language);
  if (!catalogue) fetched.set(language, (catalogue = fetchCatalogue(language)));
  return catalogue;
}

async function fetchCatalogue(language: Language): Promise<Catalogue> {
  return language === "hi"
    ? (await import("@lodestone/words/hindi")).hi
    : (await import("@lodestone/words/english")).en;
}

/** Waits, as a lazy page does, until the words are there. */
export function useWords(): Words {
  const { language } = useSettings();
  const catalogue = use(catalogueOf(language));
  return useMemo(() => {
    const known: Readonly<Partial<Record<string, string>>> = catalogue;
    return {
      language,
      t: (key, blanks) => sayIn({ language, catalogue }, sentence(key, blanks)),
      n: (text) => sayName(language, text),
      named: (topic, key) => known[`${topic}.${key}`] ?? key,
    };
  }, [language, catalogue]);
}
