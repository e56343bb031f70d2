/**
 * Reads JSON nobody vouches for into a type: each shape says what it takes and where a value is not
 * that. What a shape does not name is left out, so that nothing unknown travels on.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";

/** A value that is not what its place asks for; the place is a path like "sites.3.runKt". */
export class WrongValue extends Error {
  readonly place: string;
  readonly wanted: Sentence;

  constructor(place: string, wanted: Sentence) {
    super(`${place} is not ${wanted.key}`);
    this.place = place;
    this.wanted = wanted;
  }
}

/** Takes a value at a place, or throws WrongValue; the reader's door turns that into a sentence. */
export type Shape<T> = (value: unknown, place: string) => T;

/** More than any plan holds; a hostile list ends here and not in the memory. */
const LIST_MOST = 100_000;
const TEXT_MOST = 4_000;
// A terminal would obey what it is shown.
// eslint-disable-next-line no-control-regex -- the point is to find them
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

function refuse(place: string, wanted: Parameters<typeof sentence>[0]): never {
  throw new WrongValue(place, sentence(wanted));
}

export const text: Shape<string> = (value, place) =>
  typeof value === "string" && value.length <= TEXT_MOST && !CONTROL.test(value)
    ? value
    : refuse(place, "stored.text");

/** JSON has no infinity, yet 1e999 reads as one. */
export const number: Shape<number> = (value, place) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse(place, "stored.number");

export const whole: Shape<number> = (value, place) =>
  Number.isSafeInteger(value) ? (value as number) : refuse(place, "stored.whole");

export const flag: Shape<boolean> = (value, place) =>
  typeof value === "boolean" ? value : refuse(place, "stored.flag");

export function oneOf<const T extends string>(choices: readonly T[]): Shape<T> {
  return (value, place) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    throw new WrongValue(place, sentence("stored.choice", { choices }));
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, place) => (value === null ? null : shape(value, place));
}

/** JSON leaves out what is undefined. */
export function orAbsent<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, place) => (value === undefined ? undefined : shape(value, place));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > LIST_MOST) return refuse(place, "stored.list");
    return value.map((item, i) => shape(item, `${place}.${i}`));
  };
}

/** A list with a value for each of so many years. */
export function byYear<T>(shape: Shape<T>, count: number): Shape<readonly T[]> {
  const list = listOf(shape);
  return (value, place) => {
    const values = list(value, place);
    return values.length === count ? values : refuse(place, "stored.by-year");
  };
}

/** The compiler refuses an object shape that forgets a field of its type. */
export function objectOf<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  return (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuse(place, "stored.object");
    }
    const read: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries<Shape<unknown>>(fields)) {
      const found = Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined;
      const taken = shape(found, place === "" ? name : `${place}.${name}`);
      if (taken !== undefined || name === "scenario") read[name] = taken;
    }
    return read as T;
  };
}

/** Texts by name, such as fingerprints by file. */
export const textsByName: Shape<Readonly<Record<string, string>>> = (value, place) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(place, "stored.object");
  }
  const entries = Object.entries(value);
  if (entries.length > LIST_MOST) return refuse(place, "stored.object");
  return Object.fromEntries(
    entries.map(([name, found]) => [text(name, place), text(found, `${place}.${name}`)]),
  );
};
