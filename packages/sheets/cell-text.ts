/**
 * Text as a workbook's XML holds it: a character XML would lose or refuse is written _xHHHH_
 * (ECMA-376 Part 1, 22.9.2.19), and text that only looks so is protected.
 */
export function encodeCellText(text: string): string {
  return (
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- the point is to find them
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\r/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      })
  );
}

export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
