/** The name of a file as it is kept, whatever it was sent under. */
const NAME_LENGTH_MOST = 200;

/** The last part of a name, without what a path, a header, a terminal or the database would trip on. */
export function nameKept(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const kept = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, "").trim();
  // By whole characters: a cut through a pair would leave half of one.
  return Array.from(kept.replace(/^\.+/, "")).slice(-NAME_LENGTH_MOST).join("") || "file";
}
