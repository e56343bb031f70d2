/**
 * The kinds of cell a pack table can hold. A field is plain data, so that the reader, the
 * datapackage, the documentation pages and the row types all come from the one declaration.
 */

interface FieldBase {
  /** What the cell means, as a sentence for docs/data. */
  readonly describes: string;
  readonly optional?: true;
}

export interface TextField extends FieldBase {
  readonly kind: "text";
}
/** Names a row; small letters, digits, hyphens and dots. */
export interface KeyField extends FieldBase {
  readonly kind: "key";
}
/** Names a row of another table. */
export interface RefField extends FieldBase {
  readonly kind: "ref";
  readonly to: string;
}
/** Several keys of another table, separated by semicolons. */
export interface RefsField extends FieldBase {
  readonly kind: "refs";
  readonly to: string;
}
export interface NumberField extends FieldBase {
  readonly kind: "number";
  /** The unit as it stands in the column's name, spelled out. */
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  /** Set where the columns `<name>_low` and `<name>_high` stand beside this one. */
  readonly ranged?: true;
  /** Set on those two columns themselves. */
  readonly bound?: "low" | "high";
}
export interface FiscalYearField extends FieldBase {
  readonly kind: "fiscal_year";
}
export interface DateField extends FieldBase {
  readonly kind: "date";
}
/** A day, a month or a year: as precise as the source is. */
export interface PartialDateField extends FieldBase {
  readonly kind: "partial_date";
}
export interface ChoiceField<C extends string = string> extends FieldBase {
  readonly kind: "choice";
  readonly choices: readonly C[];
}
/** "yes" or "no". */
export interface FlagField extends FieldBase {
  readonly kind: "flag";
}

export type Field =
  | TextField
  | KeyField
  | RefField
  | RefsField
  | NumberField
  | FiscalYearField
  | DateField
  | PartialDateField
  | ChoiceField
  | FlagField;

export type Fields = Readonly<Record<string, Field>>;

type Optional<F> = F & { readonly optional: true };

export const text = (describes: string): TextField => ({ kind: "text", describes });
export const key = (describes: string): KeyField => ({ kind: "key", describes });
export const ref = (to: string, describes: string): RefField => ({ kind: "ref", to, describes });
export const refs = (to: string, describes: string): RefsField => ({ kind: "refs", to, describes });
export const fiscalYear = (describes: string): FiscalYearField => ({
  kind: "fiscal_year",
  describes,
});
export const date = (describes: string): DateField => ({ kind: "date", describes });
export const partialDate = (describes: string): PartialDateField => ({
  kind: "partial_date",
  describes,
});
export const flag = (describes: string): FlagField => ({ kind: "flag", describes });
export const choice = <const C extends string>(
  choices: readonly C[],
  describes: string,
): ChoiceField<C> => ({ kind: "choice", choices, describes });

interface Range {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

export const number = (range: Range, describes: string): NumberField => ({
  kind: "number",
  describes,
  ...range,
});

export const optional = <F extends Field>(field: F): Optional<F> => ({ ...field, optional: true });

/** A name in both languages, as two text columns. */
export function bilingual<const N extends string>(
  name: N,
  describes: string,
): { readonly [K in `${N}_en` | `${N}_hi`]: TextField } {
  return {
    [`${name}_en`]: text(`${describes}, in English`),
    [`${name}_hi`]: text(`${describes}, in Hindi (unreviewed)`),
  } as { readonly [K in `${N}_en` | `${N}_hi`]: TextField };
}

/** A number with the low and high between which it is believed to lie; both may be empty. */
export function ranged<const N extends string>(
  name: N,
  range: Range,
  describes: string,
): { readonly [K in N]: NumberField } & {
  readonly [K in `${N}_low` | `${N}_high`]: Optional<NumberField>;
} {
  return {
    [name]: { ...number(range, describes), ranged: true },
    [`${name}_low`]: optional({ ...number(range, `Least believed: ${describes}`), bound: "low" }),
    [`${name}_high`]: optional({ ...number(range, `Most believed: ${describes}`), bound: "high" }),
  } as { readonly [K in N]: NumberField } & {
    readonly [K in `${N}_low` | `${N}_high`]: Optional<NumberField>;
  };
}

export const grades = ["measured", "reported", "estimated", "assumed"] as const;
/** How well a figure is known, best first. */
export type Grade = (typeof grades)[number];

/** What every row with a figure carries; a figure without them does not load. */
export const provenance = {
  source: ref("sources", "Where the figure was published"),
  locator: text("Page, table, cell, press id or the working by which an estimate follows"),
  as_of: partialDate("The date the figure describes, not the date it was read"),
  grade: choice(grades, "Measured, reported, estimated or assumed"),
} as const;
