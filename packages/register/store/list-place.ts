/**
 * A place in a list, as the page before it named it: what could be none of ours is refused in words
 * before the database is asked, which would fail on a day that is none.
 */
import { isIsoDate } from "@lodestone/units/iso-date";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";

export function noSuchPlace(): never {
  throw new Refusal(sentence("list-place.none"));
}

const INSTANT = /^([12]\d{3}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z$/;

/** An instant that is both written and there: "2026-02-30T00:00:00Z" is not. */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isIsoDate(day);
}

/** Text that the database can hold. */
export function isKeepable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
