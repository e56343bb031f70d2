/**
 * Which column of a list is which field: guessed from the words of its header in either language,
 * mended by the person, remembered by the header as a whole.
 */
import { createHash } from "node:crypto";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { Field } from "../forms/field.ts";
import { plainWords } from "./plain-words.ts";

/** By the header's word, the field it holds; a column not named is not read. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** The column that holds each row's own key. */
export const KEY_COLUMN = "key";

const keyWords = ["key", "id", "undertaking id", "record key", "कुंजी", "पहचान"];

export function guessColumns(header: readonly string[], fields: readonly Field[]): ColumnMapping {
  const known = new Map<string, string>(keyWords.map((words) => [words, KEY_COLUMN]));
  // A field's own name tells more than what its label has in common with another's.
  for (const { name } of fields) known.set(plainWords(name), name);
  for (const field of fields) {
    for (const words of wordsOf(field)) if (!known.has(words)) known.set(words, field.name);
  }
  const used = new Set<string>();
  return Object.fromEntries(
    header.flatMap((column) => {
      const name = known.get(plainWords(column)) ?? known.get(plainWords(withoutUnit(column)));
      if (name === undefined || used.has(name)) return [];
      used.add(name);
      return [[column, name]];
    }),
  );
}

/** "Area, square km" is also known as "Area"; "cost_paise" leaves and comes in as "cost_rupees". */
function wordsOf({ name, label }: Field): string[] {
  const labels = [say("en", sentence(label)), say("hi", sentence(label))];
  return [
    ...labels.map(plainWords),
    ...labels.map((text) => plainWords(withoutUnit(text))),
    ...(name.endsWith("_paise") ? [plainWords(name.replace(/_paise$/, "_rupees"))] : []),
    ...(name === "name_en" ? ["name", "नाम", "title"] : []),
    ...(name === "place" ? ["state", "राज्य"] : []),
  ];
}

function withoutUnit(text: string): string {
  return text.replace(/\s*[(,].*$/, "");
}

/** Names a header whatever its capitals and blanks, so that next month's list finds this one's mapping. */
export function headerHash(header: readonly string[]): Buffer {
  return createHash("sha256")
    .update(JSON.stringify(header.map(plainWords)))
    .digest();
}

/** What of a mapping this header can use: columns it has, fields that stand. */
export function usableMapping(
  mapping: ColumnMapping,
  header: readonly string[],
  fields: readonly Field[],
): ColumnMapping {
  const names = new Set([KEY_COLUMN, ...fields.map(({ name }) => name)]);
  return Object.fromEntries(
    Object.entries(mapping).filter(([column, name]) => header.includes(column) && names.has(name)),
  );
}
