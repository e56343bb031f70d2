/** Cards: a row of the pack whole, a source with all that rests on it, a number of a plan explained. */
import type { Card, Explanation, Source, SourceList, SourcePage } from "@lodestone/api/card";
import type { Field, Grade } from "@lodestone/mission/field";
import { findRow, type Mission } from "@lodestone/mission/mission";
import {
  isTableName,
  packTables,
  tableList,
  type Row,
  type TableName,
} from "@lodestone/mission/pack-tables";
import { rowName } from "@lodestone/mission/row-name";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { explainFigure } from "@lodestone/planner/explain/explain-figure";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { tell } from "@lodestone/words/say";

/** Columns told apart from the rest of the row, for the card has places of its own for them. */
const ownPlace = ["source", "locator", "as_of", "grade"];

export function cardView(mission: Mission, table: string, key: string): Card | undefined {
  if (!isTableName(table)) return undefined;
  const row = findRow(mission, table, key) as unknown as LooseRow | undefined;
  if (!row) return undefined;
  const definition = packTables[table];
  const source =
    row["source"] === undefined ? undefined : findRow(mission, "sources", String(row["source"]));
  return {
    at: row.at,
    name: rowName(mission, row.at),
    describes: definition.describes,
    cells: Object.entries<Field>(definition.fields).flatMap(([column, field]) => {
      const value = row[column];
      if (value === undefined || ownPlace.includes(column)) return [];
      return [{ column, describes: field.describes, value: cellText(value, field.kind) }];
    }),
    grade: (row["grade"] as Grade | undefined) ?? null,
    locator: textOrNull(row["locator"]),
    asOf: textOrNull(row["as_of"]),
    source: source ? sourceView(source) : null,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function cellText(value: unknown, kind: string): string {
  if (kind === "fiscal_year") return fiscalYearLabel(Number(value));
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join("; ") : String(value);
}

function sourceView(row: Row<"sources">): Source {
  return {
    source: row.source,
    title: { en: row.title_en, hi: row.title_hi },
    publisher: row.publisher,
    standing: row.standing,
    publishedOn: row.published_on ?? null,
    reference: row.reference,
    licence: row.licence,
    terms: row.terms,
  };
}

export function sourcePage(mission: Mission, key: string): SourcePage | undefined {
  const source = findRow(mission, "sources", key);
  return source && { source: sourceView(source), rows: rowsOn(mission).get(key) ?? [] };
}

export function sourceList(mission: Mission): SourceList {
  const rows = rowsOn(mission);
  return {
    sources: mission.sources.map((source) => {
      const resting = rows.get(source.source) ?? [];
      const grades: Record<string, number> = {};
      for (const { grade } of resting) grades[grade] = (grades[grade] ?? 0) + 1;
      return { ...sourceView(source), rows: resting.length, grades };
    }),
  };
}

/** Every figure of the pack by the source it rests on. */
function rowsOn(mission: Mission): ReadonlyMap<string, SourcePage["rows"]> {
  const bySource = new Map<string, SourcePage["rows"]>();
  for (const { name, fields } of tableList) {
    if (!("grade" in fields)) continue;
    for (const row of mission[name as TableName] as unknown as readonly LooseRow[]) {
      const key = String(row["source"]);
      const resting = bySource.get(key) ?? [];
      bySource.set(key, resting);
      resting.push({
        at: row.at,
        name: rowName(mission, row.at),
        grade: row["grade"] as Grade,
        locator: String(row["locator"]),
        asOf: String(row["as_of"]),
      });
    }
  }
  return bySource;
}

export function explanationView(
  mission: Mission,
  plan: Plan,
  figure: string,
): Explanation | undefined {
  const found = explainFigure(plan, planInputs(mission, plan.request), figure);
  if (!found) return undefined;
  const { rows, ...rest } = found;
  return {
    ...(tell(rest) as Omit<Explanation, "rows">),
    rows: rows.flatMap((at) => cardView(mission, at.table, at.row) ?? []),
  };
}
