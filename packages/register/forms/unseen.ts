/** Characters that nobody sees and no file can carry: control characters but tab and line ends, and half of a pair. */
// eslint-disable-next-line no-control-regex -- the point is to find them
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

/** Each by its number in Unicode, once. */
export function unseenIn(text: string): readonly string[] {
  return [...new Set(text.match(UNSEEN) ?? [])].map(markOf);
}

/** The text with each of them written as its number, for a sentence that quotes it. */
export function withMarks(text: string): string {
  return text.replaceAll(UNSEEN, markOf);
}

function markOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
