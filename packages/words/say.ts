/** Says a sentence in a language: looks up its key and fills the blanks by the form each names. */
import {
  formatCrore,
  formatDate,
  formatFigure,
  formatNumber,
  formatRupees,
  formatShare,
  type Language,
} from "@lodestone/units/indian-number";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { catalogues } from "./catalogue.ts";
import type { Bilingual, Blank, Sentence } from "./sentence.ts";

/** A blank is written `{name}` or `{name:form}`; the form says how a number or date is printed. */
const blankPattern = /\{(\w+)(?::(\w+))?\}/g;

const listJoint = { en: ", ", hi: ", " } as const;

export function say(language: Language, sentence: Sentence): string {
  const template = catalogues[language][sentence.key];
  return template.replace(blankPattern, (whole, name: string, form: string | undefined) => {
    const blank = sentence.blanks[name];
    return blank === undefined ? whole : sayBlank(language, blank, form);
  });
}

function sayBlank(language: Language, blank: Blank, form: string | undefined): string {
  if (typeof blank === "number") return sayNumber(language, blank, form);
  if (typeof blank === "string") return form === "date" ? formatDate(blank, language) : blank;
  if (isList(blank)) {
    return blank.map((item) => sayBlank(language, item, form)).join(listJoint[language]);
  }
  return "key" in blank ? say(language, blank) : sayName(language, blank);
}

/** A pack's own name; a translation not yet made shows the English one rather than nothing. */
export function sayName(language: Language, name: Bilingual): string {
  return name[language] || name.en;
}

function sayNumber(language: Language, value: number, form: string | undefined): string {
  switch (form) {
    case "crore":
      return formatCrore(value, language);
    case "rupees":
      return formatRupees(value, language);
    case "share":
      return formatShare(value);
    case "fy":
      return fiscalYearLabel(value);
    case "count":
      return formatNumber(value);
    case "plain":
      return String(value);
    default:
      return formatFigure(value);
  }
}

function isList(blank: Blank): blank is readonly Blank[] {
  return Array.isArray(blank);
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
