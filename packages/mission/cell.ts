/** Reads one cell as its field says. A cell that cannot be read is a fault, never an exception. */
import { isIsoDate } from "@lodestone/units/iso-date";
import { parseFiscalYear } from "@lodestone/units/fiscal-year";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { ChoiceField, Field, NumberField } from "./field.ts";

export type CellValue = string | number | boolean | readonly string[] | undefined;

/** The value, or what is wrong with it. */
export type CellResult = { readonly value: CellValue } | { readonly wrong: Sentence };

export const KEY_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const NUMBER_PATTERN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** "1,234.5", "1.234,5" and "0,5" are what spreadsheets of other countries write. */
const COMMA_NUMBER = /^[+-]?\d[\d.,]*$/;
// eslint-disable-next-line no-control-regex -- the point is to find them
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const TEXT_MOST = 4_000;

const missing: CellValue = undefined;

export function readCell(field: Field, cell: string): CellResult {
  if (cell === "") {
    return field.optional
      ? { value: missing }
      : { wrong: sentence("fault.empty-cell", { wanted: wantedOf(field) }) };
  }
  switch (field.kind) {
    case "text":
      return readText(cell);
    case "key":
    case "ref":
      return KEY_PATTERN.test(cell) ? { value: cell } : wrongKey(cell);
    case "refs":
      return readKeys(cell);
    case "number":
      return readNumber(field, cell);
    case "fiscal_year":
      return found(parseFiscalYear(cell), sentence("fault.not-fiscal-year", { value: cell }));
    case "date":
      return isIsoDate(cell)
        ? { value: cell }
        : { wrong: sentence("fault.not-date", { value: cell }) };
    case "partial_date":
      return isPartialDate(cell)
        ? { value: cell }
        : { wrong: sentence("fault.not-partial-date", { value: cell }) };
    case "choice":
      return readChoice(field, cell);
    case "flag":
      return found(
        cell === "yes" ? true : cell === "no" ? false : undefined,
        sentence("fault.not-flag", { value: cell }),
      );
  }
}

function found(value: CellValue, wrong: Sentence): CellResult {
  return value === undefined ? { wrong } : { value };
}

function readText(cell: string): CellResult {
  if (CONTROL.test(cell)) return { wrong: sentence("fault.control-character") };
  if (cell.length > TEXT_MOST) {
    return { wrong: sentence("fault.text-too-long", { found: cell.length, most: TEXT_MOST }) };
  }
  return { value: cell };
}

function readKeys(cell: string): CellResult {
  const keys = cell.split(";").map((part) => part.trim());
  const bad = keys.find((part) => !KEY_PATTERN.test(part));
  return bad === undefined ? { value: keys } : wrongKey(bad);
}

function wrongKey(value: string): CellResult {
  return { wrong: sentence("fault.not-key", { value }) };
}

function readNumber(field: NumberField, cell: string): CellResult {
  if (!NUMBER_PATTERN.test(cell)) {
    const suggestion = COMMA_NUMBER.test(cell) ? withoutCommas(cell) : undefined;
    return suggestion
      ? { wrong: sentence("fault.decimal-comma", { value: cell, suggestion }) }
      : { wrong: sentence("fault.not-number", { value: cell }) };
  }
  const value = Number(cell);
  if (!(value >= field.least && value <= field.most)) {
    const range = { value: cell, least: field.least, most: field.most, unit: field.unit };
    return { wrong: sentence("fault.number-range", range) };
  }
  if (field.whole && !Number.isInteger(value)) {
    return { wrong: sentence("fault.not-whole", { value: cell }) };
  }
  return { value };
}

/** The reading of a number with commas that a person most likely meant. */
function withoutCommas(cell: string): string | undefined {
  const decimalComma = /^[+-]?\d{1,3}(?:\.\d{3})*,\d+$/.test(cell) && !/,\d{3}$/.test(cell);
  const plain = decimalComma
    ? cell.replaceAll(".", "").replace(",", ".")
    : cell.replaceAll(",", "");
  return NUMBER_PATTERN.test(plain) ? plain : undefined;
}

function readChoice(field: ChoiceField, cell: string): CellResult {
  return field.choices.includes(cell)
    ? { value: cell }
    : { wrong: sentence("fault.not-choice", { value: cell, choices: field.choices }) };
}

function isPartialDate(cell: string): boolean {
  if (/^\d{4}$/.test(cell)) return true;
  return isIsoDate(/^\d{4}-\d{2}$/.test(cell) ? `${cell}-01` : cell);
}

/** What an empty cell should hold. */
function wantedOf(field: Field): Sentence {
  switch (field.kind) {
    case "number":
      return sentence("wanted.number", { unit: field.unit });
    case "choice":
      return sentence("wanted.choice", { choices: field.choices });
    case "fiscal_year":
      return sentence("wanted.fiscal-year");
    case "date":
    case "partial_date":
      return sentence("wanted.date");
    case "flag":
      return sentence("wanted.flag");
    case "ref":
    case "refs":
      return sentence("wanted.ref", { table: field.to });
    case "key":
      return sentence("wanted.key");
    case "text":
      return sentence("wanted.text");
  }
}
