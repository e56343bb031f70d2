/**
 * A sentence not yet in any language: a key of the catalogues and what fills its blanks. Pure rooms
 * (mission, planner, review) return sentences; faces say them in the reader's language.
 */
import type { WordKey } from "./catalogue.ts";

/** A name that comes from a pack in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly hi: string;
}

export type Blank = string | number | Bilingual | Sentence | readonly Blank[];

export interface Sentence {
  readonly key: WordKey;
  readonly blanks: Readonly<Record<string, Blank>>;
}

/** Makes a sentence; the key is checked against the English catalogue by the compiler. */
export function sentence(key: WordKey, blanks: Readonly<Record<string, Blank>> = {}): Sentence {
  return { key, blanks };
}
