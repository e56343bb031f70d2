/** Declares a pack table: its columns, its key and what its rows are. */
import type {
  ChoiceField,
  Field,
  Fields,
  FlagField,
  NumberField,
  FiscalYearField,
  RefsField,
} from "./field.ts";

export interface Table<N extends string = string, F extends Fields = Fields> {
  /** The file is `<name>.csv`; the word is the glossary's. */
  readonly name: N;
  /** What one row is, as a sentence for docs/data. */
  readonly describes: string;
  /** The columns whose cells together name a row. */
  readonly key: readonly string[];
  readonly fields: F;
  /** A pack without the file does not load. */
  readonly required?: true;
}

/** The compiler checks that the key is made of the table's own columns. */
export function defineTable<const N extends string, const F extends Fields>(
  table: Table<N, F> & { readonly key: readonly (keyof F & string)[] },
): Table<N, F> {
  return table;
}

type ValueOf<F extends Field> = F extends NumberField | FiscalYearField
  ? number
  : F extends FlagField
    ? boolean
    : F extends RefsField
      ? readonly string[]
      : F extends ChoiceField<infer C>
        ? C
        : string;

/** Where a row stands in the pack's files. */
export interface RowAddress {
  readonly table: string;
  /** The cells of the key joined by "/". */
  readonly row: string;
  readonly file: string;
  readonly line: number;
}

/** A typed row of a table; empty optional cells are undefined. */
export type RowOf<T extends Table> = {
  readonly [K in keyof T["fields"]]: T["fields"][K] extends { readonly optional: true }
    ? ValueOf<T["fields"][K]> | undefined
    : ValueOf<T["fields"][K]>;
} & { readonly at: RowAddress };
