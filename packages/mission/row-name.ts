/** Names a row of any table in words: "Separation of oxides · NdPr oxide" rather than its keys. */
import type { Bilingual } from "@lodestone/words/sentence";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { Field } from "./field.ts";
import { findRow, type MissionTables } from "./mission.ts";
import { packTables, type TableName } from "./pack-tables.ts";
import type { LooseRow } from "./read-rows.ts";
import type { RowAddress } from "./table.ts";

/** A process with one vector of yields calls it so; the word tells a reader nothing. */
const ONLY_MODE = "standard";

/**
 * The row's own name or clause where it has one; otherwise the names of what its key points to.
 * `years: false` leaves the fiscal year out, where a row stands for its whole series.
 */
export function rowName(
  mission: MissionTables,
  at: Pick<RowAddress, "table" | "row">,
  { years = true }: { readonly years?: boolean } = {},
): Bilingual {
  const table = packTables[at.table as TableName];
  const row = findRow(mission, at.table as TableName, at.row) as unknown as LooseRow | undefined;
  if (!row) return same(at.row);
  for (const own of ownNames) {
    if (row[`${own}_en`]) return { en: String(row[`${own}_en`]), hi: String(row[`${own}_hi`]) };
    if (row[own] && own === "name") return same(String(row[own]));
  }
  const fields: Readonly<Record<string, Field>> = table.fields;
  const parts = tellingColumns(table.key, fields).flatMap((column): Bilingual[] => {
    const field = fields[column];
    const value = row[column];
    if (!field || value === undefined || value === ONLY_MODE) return [];
    if (field.kind === "fiscal_year") return years ? [same(fiscalYearLabel(Number(value)))] : [];
    if (field.kind !== "ref") return [same(String(value))];
    return field.to === "sources"
      ? []
      : [rowName(mission, { table: field.to, row: String(value) })];
  });
  return {
    en: parts.map((part) => part.en).join(" · "),
    hi: parts.map((part) => part.hi).join(" · "),
  };
}

/** Stems of the columns in which a row says in words what it is. */
const ownNames = ["name", "clause", "title", "quote", "goods", "missing", "use", "agency_name"];

/** A key made of pointers tells; one made up for the row does not, so all its pointers do instead. */
function tellingColumns(
  key: readonly string[],
  fields: Readonly<Record<string, Field>>,
): readonly string[] {
  if (key.length > 1 || fields[key[0] ?? ""]?.kind === "ref") return key;
  const telling = Object.keys(fields).filter((column) => {
    const kind = fields[column]?.kind;
    return kind === "ref" || kind === "fiscal_year" || column === "goods";
  });
  return telling.some((column) => column !== "source") ? telling : key;
}

const same = (words: string): Bilingual => ({ en: words, hi: words });
