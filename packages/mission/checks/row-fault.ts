/** Adds a fault at a row's place; the form every check of whole tables uses. */
import type { Sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { RowAddress } from "../table.ts";

export function addRowFault(
  report: FaultReport,
  row: { readonly at: RowAddress },
  what: Sentence,
  column?: string,
): void {
  const { file, line } = row.at;
  report.add(column === undefined ? { file, line, what } : { file, line, column, what });
}
