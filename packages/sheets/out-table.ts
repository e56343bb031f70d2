/** A table on its way out: columns with their meaning, rows of plain values, whatever the file's form. */
export type OutCell = string | number | boolean | null;

export interface OutColumn {
  readonly name: string;
  readonly kind: "text" | "number" | "whole" | "flag";
  readonly describes: string;
  readonly unit?: string;
  /** A row may leave it empty. */
  readonly optional?: true;
  /** The table whose key this column holds. */
  readonly of?: string;
  /** Worked out of other cells, such as a sum of years: read back only to see that it still holds. */
  readonly follows?: true;
}

export interface OutTable {
  readonly name: string;
  readonly describes: string;
  readonly key: readonly string[];
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly OutCell[])[];
}

/** The rows as objects by column, as JSON wants them; empty cells are null. */
export function recordsOf({ columns, rows }: OutTable): Readonly<Record<string, OutCell>>[] {
  return rows.map((cells) =>
    Object.fromEntries(columns.map(({ name }, c) => [name, cells[c] ?? null])),
  );
}
