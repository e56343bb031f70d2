/** Says a sentence in a language, or in both at once. */
import type { Language } from "@lodestone/units/indian-number";
import { catalogues } from "./catalogue.ts";
import { sayIn } from "./say-in.ts";
import type { Bilingual, Sentence } from "./sentence.ts";

export function say(language: Language, sentence: Sentence): string {
  return sayIn({ language, catalogue: catalogues[language] }, sentence);
}

/** A value with every sentence in it said in both languages: what leaves through an API or a file. */
export type Told<T> = T extends Sentence
  ? Bilingual
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Told<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: Told<T[K]> }
      : T;

export function tell<T>(value: T): Told<T> {
  return tellAny(value) as Told<T>;
}

function tellAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tellAny);
  if (typeof value !== "object" || value === null) return value;
  if (isSentence(value)) return { en: say("en", value), hi: say("hi", value) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tellAny(part)]));
}

function isSentence(value: object): value is Sentence {
  return "key" in value && "blanks" in value && typeof value.key === "string";
}
