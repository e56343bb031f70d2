/**
 * A field of a form as data: the same list reads what a page, a caller, a workbook's row or the
 * command line sends, tells what is wrong with it, and tells a page what to ask.
 */
import type { WordKey } from "@lodestone/words/catalogue";

export type FieldKind =
  | "text"
  | "rupees"
  | "kg"
  | "t"
  | "count"
  | "number"
  | "key"
  | "keys"
  | "share"
  | "date"
  | "fiscal-year"
  | "yes-no"
  | "choice";

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: WordKey;
  readonly required: boolean;
  readonly least?: number;
  /** Most that a number may be, or characters that a text may have. */
  readonly most?: number;
  readonly choices?: readonly string[];
  /** Where the choices have words of their own: what stands before each in its key, as "role.". */
  readonly choiceWords?: string;
}

/** What a form's field holds once read. Money is whole paise written in digits, so that JSON keeps it exact. */
export type FieldValue = string | number | boolean | null;
export type FormValues = Readonly<Record<string, FieldValue>>;
