/**
 * Reads a form: every fault at once, each with its field, the value that came and what would be
 * right. Money comes in rupees as people write it ("1,25,00,000.50") and is kept in paise.
 */
import { KEY_PATTERN } from "@lodestone/mission/cell";
import { isIsoDate } from "@lodestone/units/iso-date";
import { fiscalYearLabel, parseFiscalYear } from "@lodestone/units/fiscal-year";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Field, FieldValue, FormValues } from "./field.ts";
import { unseenIn, withMarks } from "./unseen.ts";

export interface FormFault {
  readonly field: string;
  readonly what: Sentence;
}

export type FormRead = { readonly values: FormValues } | { readonly faults: readonly FormFault[] };

const TEXT_LENGTH_MOST = 2000;

export function readForm(
  fields: readonly Field[],
  input: Readonly<Record<string, unknown>>,
): FormRead {
  const faults: FormFault[] = [];
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const read = readField(field, input[field.name]);
    if (typeof read === "object" && read !== null)
      faults.push({ field: field.name, what: read.fault });
    else values[field.name] = read;
  }
  const known = fields.map(({ name }) => name);
  for (const name of Object.keys(input).filter((key) => !known.includes(key))) {
    const shown = withMarks(name.slice(0, 60));
    faults.push({ field: shown, what: sentence("form.unknown-field", { field: shown, known }) });
  }
  return faults.length > 0 ? { faults } : { values };
}

interface FieldFault {
  readonly fault: Sentence;
}
type Wrong = (key: Sentence["key"], blanks?: Sentence["blanks"]) => FieldFault;

function readField(field: Field, raw: unknown): FieldValue | FieldFault {
  if (raw === undefined || raw === null || raw === "") {
    return field.required ? { fault: sentence("form.missing", label(field)) } : null;
  }
  const text = textOf(raw);
  if (text === undefined) return { fault: sentence("form.not-a-value", label(field)) };
  const wrong: Wrong = (key, blanks = {}) => ({
    fault: sentence(key, { ...label(field), value: withMarks(text.slice(0, 80)), ...blanks }),
  });
  switch (field.kind) {
    case "text":
    case "key":
    case "keys":
    case "choice":
      return readWords(field, text, wrong);
    case "date":
      return isIsoDate(text) ? text : wrong("form.not-a-date");
    case "fiscal-year": {
      const year = parseFiscalYear(text);
      return year === undefined ? wrong("form.not-a-fiscal-year") : fiscalYearLabel(year);
    }
    case "yes-no":
      return /^(yes|no|true|false)$/i.test(text)
        ? /^(yes|true)$/i.test(text)
        : wrong("form.not-yes-or-no");
    case "rupees":
      return readRupees(text) ?? wrong("form.not-rupees");
    default:
      return readNumber(field, text) ?? wrong("form.not-a-number", numberBlanks(field));
  }
}

/** A list or a group of values has no text of its own. */
function textOf(raw: unknown): string | undefined {
  const isOne = typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean";
  return isOne ? String(raw).trim() : undefined;
}

function readWords(field: Field, text: string, wrong: Wrong): string | FieldFault {
  if (field.kind === "text") {
    const marks = unseenIn(text);
    if (marks.length > 0) return wrong("form.unseen", { marks });
    const most = field.most ?? TEXT_LENGTH_MOST;
    return text.length <= most ? text : wrong("form.too-long", { most });
  }
  if (field.kind === "choice") {
    const known = field.choices ?? [];
    return known.includes(text) ? text : wrong("form.not-a-choice", { known });
  }
  return readKeys(field, text) ?? wrong("form.not-a-key");
}

function label(field: Field): { readonly field: Sentence } {
  return { field: sentence(field.label) };
}

/** One key, or several parted by semicolons, as packs write them. */
function readKeys(field: Field, text: string): string | undefined {
  const keys = field.kind === "keys" ? text.split(";").map((key) => key.trim()) : [text];
  return keys.every((key) => KEY_PATTERN.test(key)) ? keys.join(";") : undefined;
}

/** Rupees as written, lakh commas or none, at most two decimals, to paise in digits. */
function readRupees(text: string): string | undefined {
  const match = /^₹?\s*(\d[\d,]*)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const whole = (match[1] ?? "").replaceAll(",", "");
  // A crore crore is more than any office holds; beyond it a slip of the hand is likelier.
  if (whole.length > 14) return undefined;
  return String(BigInt(whole) * 100n + BigInt((match[2] ?? "0").padEnd(2, "0")));
}

function readNumber(field: Field, text: string): number | undefined {
  const plain = text.replaceAll(",", "");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  if (field.kind === "count" && !Number.isInteger(value)) return undefined;
  if (value < leastOf(field) || value > mostOf(field)) return undefined;
  return value;
}

function leastOf(field: Field): number {
  return field.least ?? 0;
}

function mostOf(field: Field): number {
  return field.most ?? (field.kind === "share" ? 1 : 1e12);
}

function numberBlanks(field: Field): Sentence["blanks"] {
  return { least: leastOf(field), most: mostOf(field) };
}
