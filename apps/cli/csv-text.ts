/** Rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula is led by an apostrophe. */
export type CsvCell = string | number | boolean | readonly string[] | null | undefined;

export function csvText(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => cells.map(csvCell).join(",")).join("\n");
}

function csvCell(value: CsvCell): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = typeof value === "string" ? value : value.join(";");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
