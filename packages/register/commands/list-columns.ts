/** Which column of a list is which field: as the person says, as they once said of such a list, or guessed. */
import type { Kysely } from "kysely";
import { guessColumns, headerHash, usableMapping, type ColumnMapping } from "../files/columns.ts";
import type { Field } from "../forms/field.ts";
import { rememberedColumns } from "../store/list-imports.ts";
import type { Tables } from "../store/tables.ts";
import type { Actor } from "../workflow/actor.ts";

interface Asked {
  /** Under which the columns of such a list are remembered. */
  readonly list: string;
  readonly header: readonly string[];
  readonly fields: readonly Field[];
  /** What the person says now. */
  readonly columns: ColumnMapping | undefined;
}

export interface ListColumns {
  readonly columns: ColumnMapping;
  readonly columnsFrom: "given" | "remembered" | "guessed";
}

export async function columnsOf(
  db: Kysely<Tables>,
  actor: Actor,
  { list, header, fields, columns }: Asked,
): Promise<ListColumns> {
  if (columns) return { columns: usableMapping(columns, header, fields), columnsFrom: "given" };
  const kept = await rememberedColumns(db, actor.personId, list, headerHash(header));
  return kept
    ? { columns: usableMapping(kept, header, fields), columnsFrom: "remembered" }
    : { columns: guessColumns(header, fields), columnsFrom: "guessed" };
}
