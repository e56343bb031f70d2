/** A list as text for a spreadsheet: plain numbers, the provenance of each row beside it. */
import type { Cell, List } from "@lodestone/api/list";
import type { Language } from "@lodestone/units/indian-number";

export function tableText(list: List, language: Language, separator: "," | "\t"): string {
  const head = [
    ...list.columns.map((column) => column.title[language]),
    "publisher",
    "as of",
    "grade",
  ];
  const rows = list.rows.map((row) => [
    ...list.columns.map((column) => plain(row.cells[column.key] ?? null, language)),
    row.provenance?.publisher ?? "",
    row.provenance?.asOf ?? "",
    row.provenance?.grade ?? "",
  ]);
  return [head, ...rows]
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    .join("\n");
}

function plain(cell: Cell, language: Language): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell[language] : String(cell);
}

/** Text a spreadsheet would run as a formula is led by an apostrophe. */
function quoted(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return safe.includes(separator) || /["\n\r]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
