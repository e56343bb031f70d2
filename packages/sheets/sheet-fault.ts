/** A fault in a workbook, by sheet and row. */
import { sentence, type Sentence } from "@lodestone/words/sentence";

/** A fault where an analyst looks for it. */
export interface SheetFault {
  readonly sheet: string;
  /** Absent where the whole sheet is meant. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly what: Sentence;
}

/** The fault with its place, as one sentence. */
export function sheetFaultSentence({ sheet, row, column, what }: SheetFault): Sentence {
  if (row === undefined) return sentence("workbook.at-sheet", { sheet, what });
  if (column === undefined) return sentence("workbook.at-row", { sheet, row, what });
  return sentence("workbook.at-cell", { sheet, row, column, what });
}
