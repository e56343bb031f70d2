/** Breaks a label into lines, for SVG does not: by words, measured in the face it is set in. */

const face = '"Source Sans 3 Variable", "Noto Sans Devanagari Variable", sans-serif';
/** Labels are semibold at most; measured so, lighter ones fit as well. */
const WEIGHT = 600;

let pen: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string, size: number): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * size * 0.5;
  pen.font = `${WEIGHT} ${size}px ${face}`;
  return pen.measureText(text).width;
}

/** At most `lines` lines of at most `width` px; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, lines = 2): string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  const found: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${found.at(-1)} ${word}`;
    if (found.length > 0 && fits(longer)) found[found.length - 1] = longer;
    else found.push(word);
  }
  if (found.length <= lines) return found;
  let last = found.slice(lines - 1).join(" ");
  while (last.length > 1 && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...found.slice(0, lines - 1), `${last.trimEnd()}…`];
}
