/** Writes a pack's table as the CSV text packs are kept in: RFC 4180, commas, line feeds, few quotes. */
export function packCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

/** Cells stand as they are: the record is not changed for the sake of a spreadsheet. */
function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
