/** Words made alike for comparing: headers as people vary them, names as they write them twice. */

/** Letters and digits of any script, small, one blank between words. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** What a company's name ends in, and words that make no difference between two. */
const BARE = new Set(
  "ltd limited pvt private llp inc co company corporation corp the of and m s".split(" "),
);

/** A name without what does not tell two apart. */
export function plainName(name: string): string {
  const words = plainWords(name).split(" ");
  const telling = words.filter((word) => !BARE.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}

/** A key made of words: small Latin letters and digits with hyphens between. */
export function keyOfWords(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f']/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 100)
    .replace(/-+$/, "");
}
