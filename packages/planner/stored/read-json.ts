/** The door for JSON from outside: a value of a known shape, or what is wrong with it in words. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { WrongValue, type Shape } from "./shape.ts";

export function readShaped<T>(
  json: string,
  shape: Shape<T>,
): { readonly value: T } | { readonly wrong: Sentence } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { wrong: sentence("stored.not-json") };
  }
  try {
    return { value: shape(parsed, "") };
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    const place = error.place === "" ? sentence("stored.whole-file") : error.place;
    return { wrong: sentence("stored.wrong", { place, wanted: error.wanted }) };
  }
}
