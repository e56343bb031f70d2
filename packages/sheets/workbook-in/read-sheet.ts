/** One sheet's cells by row and column, each as what it is: text, number, date, formula, error. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { decodeCellText } from "../cell-text.ts";
import { attribute, scanXml } from "./xml-scan.ts";

export type SheetCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly shown: string }
  | { readonly kind: "error"; readonly code: string };

export interface SheetRow {
  /** As the spreadsheet numbers it; the header stands in row 1. */
  readonly row: number;
  /** By column, the first being 1; empty cells are left out. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Ranges such as "A3:B3". */
  readonly merged: readonly string[];
}

export class SheetRefused extends Error {
  readonly what: Sentence;

  constructor(what: Sentence) {
    super(what.key);
    this.what = what;
  }
}

/** The bounds of the CSV reader, and a spreadsheet's own. */
const ROWS_MOST = 200_000;
const CELLS_MOST = 4_000_000;
const COLUMNS_MOST = 16_384;
const SPREADSHEET_ROWS = 1_048_576;
const MERGED_MOST = 100;

export function readSheet(
  name: string,
  xml: string,
  strings: readonly string[],
  dateStyles: ReadonlySet<number>,
): Sheet {
  const rows: SheetRow[] = [];
  const merged: string[] = [];
  let cells = new Map<number, SheetCell>();
  let cellCount = 0;
  let row = 0;
  let column = 0;
  let type = "n";
  let style = -1;
  let formula: string | undefined;
  let content = "";
  let reading: "v" | "f" | "t" | undefined;
  const isXml = scanXml(xml, {
    open(tag, attributes) {
      if (tag === "row") {
        const above = row;
        row = Number(attribute(attributes, "r") ?? row + 1);
        // A row that stands twice or out of order has no one place a reason could go to.
        if (!Number.isInteger(row) || row <= above || row > SPREADSHEET_ROWS) {
          throw new SheetRefused(sentence("workbook.damaged"));
        }
        column = 0;
        cells = new Map();
      } else if (tag === "c") {
        column = columnOf(attribute(attributes, "r")) ?? column + 1;
        type = attribute(attributes, "t") ?? "n";
        style = Number(attribute(attributes, "s") ?? -1);
        formula = undefined;
        content = "";
        if (++cellCount > CELLS_MOST || column > COLUMNS_MOST) {
          throw new SheetRefused(
            sentence("workbook.too-many-cells", { sheet: name, most: CELLS_MOST }),
          );
        }
      } else if (tag === "f") {
        formula = "";
        reading = "f";
      } else if (tag === "v" || tag === "t") {
        reading = tag;
      } else if (tag === "mergeCell" && merged.length < MERGED_MOST) {
        merged.push(attribute(attributes, "ref") ?? "");
      }
    },
    text(text) {
      if (reading === "f") formula = (formula ?? "") + text;
      else if (reading) content += text;
    },
    close(tag) {
      if (tag === "v" || tag === "t" || tag === "f") reading = undefined;
      if (tag === "c") {
        const cell = cellOf(type, content, formula, dateStyles.has(style), strings);
        if (cell) cells.set(column, cell);
      }
      if (tag !== "row" || cells.size === 0) return;
      if (rows.length >= ROWS_MOST) {
        throw new SheetRefused(
          sentence("workbook.too-many-rows", { sheet: name, most: ROWS_MOST }),
        );
      }
      rows.push({ row, cells });
    },
  });
  if (!isXml) throw new SheetRefused(sentence("workbook.damaged"));
  return { name, rows, merged };
}

function cellOf(
  type: string,
  content: string,
  formula: string | undefined,
  isDate: boolean,
  strings: readonly string[],
): SheetCell | undefined {
  const text = type === "s" ? (strings[Number(content)] ?? "") : decodeCellText(content);
  if (formula !== undefined) return { kind: "formula", formula, shown: text };
  if (text === "") return undefined;
  switch (type) {
    case "s":
    case "str":
    case "inlineStr":
      return { kind: "text", text };
    case "b":
      return { kind: "flag", flag: text === "1" };
    case "e":
      return { kind: "error", code: text };
    case "d":
      return { kind: "text", text: text.slice(0, 10) };
    default: {
      const number = Number(text);
      if (!Number.isFinite(number)) return { kind: "error", code: text };
      return isDate ? { kind: "date", serial: number } : { kind: "number", number };
    }
  }
}

/** "AB12" is column 28; undefined where the address is left out or none. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? "")?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column;
}
