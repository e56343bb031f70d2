/** Says a sentence in the words of one language: looks up its key and fills the blanks by the form each names. */
import {
  finerCrore,
  finerFigure,
  finerShare,
  formatDate,
  formatNumber,
  formatRupees,
  type Language,
} from "@lodestone/units/indian-number";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { Catalogue } from "./catalogue.ts";
import type { Bilingual, Blank, Sentence } from "./sentence.ts";

/** A blank is written `{name}` or `{name:form}`; the form says how a number or date is printed. */
const blankPattern = /\{(\w+)(?::(\w+))?\}/g;

const listJoint = { en: ", ", hi: ", " } as const;

/** What is said: the language, whose numbers and dates are written, and its catalogue. */
export interface Tongue {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

export function sayIn(tongue: Tongue, sentence: Sentence): string {
  const template = tongue.catalogue[sentence.key];
  return template.replace(blankPattern, (whole, name: string, form: string | undefined) => {
    const blank = sentence.blanks[name];
    if (blank === undefined) return whole;
    return typeof blank === "number"
      ? sayApart(tongue.language, blank, form, othersOf(template, sentence, form))
      : sayBlank(tongue, blank, form);
  });
}

/** The numbers of a sentence that are said in one form, to be told from one another. */
function othersOf(template: string, { blanks }: Sentence, form: string | undefined): number[] {
  return [...template.matchAll(blankPattern)].flatMap(([, name = "", other]) => {
    const blank = blanks[name];
    return other === form && typeof blank === "number" ? [blank] : [];
  });
}

/** Digits beyond the usual, by which figures that differ at all must read otherwise. */
const MORE_DIGITS_MOST = 6;

/** "from 74 % to 74 %" says nothing: figures that differ get the digits that show it. */
function sayApart(
  language: Language,
  value: number,
  form: string | undefined,
  all: readonly number[],
): string {
  const others = all.filter((other) => other !== value);
  for (let more = 0; more <= MORE_DIGITS_MOST; more++) {
    const said = sayNumber(language, value, form, more);
    if (!others.some((other) => sayNumber(language, other, form, more) === said)) return said;
  }
  return sayNumber(language, value, form);
}

function sayBlank(tongue: Tongue, blank: Blank, form: string | undefined): string {
  const { language } = tongue;
  if (typeof blank === "number") return sayNumber(language, blank, form);
  if (typeof blank === "string") return form === "date" ? formatDate(blank, language) : blank;
  if (isList(blank)) {
    return blank.map((item) => sayBlank(tongue, item, form)).join(listJoint[language]);
  }
  return "key" in blank ? sayIn(tongue, blank) : sayName(language, blank);
}

/** A pack's own name; a translation not yet made shows the English one rather than nothing. */
export function sayName(language: Language, name: Bilingual): string {
  return name[language] || name.en;
}

function sayNumber(language: Language, value: number, form: string | undefined, more = 0): string {
  switch (form) {
    case "crore":
      return finerCrore(value, language, more);
    case "rupees":
      return formatRupees(value, language);
    case "share":
      return finerShare(value, more);
    case "fy":
      return fiscalYearLabel(value);
    case "count":
      return formatNumber(value);
    case "plain":
      return String(value);
    default:
      return finerFigure(value, more);
  }
}

function isList(blank: Blank): blank is readonly Blank[] {
  return Array.isArray(blank);
}
