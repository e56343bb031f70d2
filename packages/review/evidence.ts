/**
 * Which rows may carry a verdict against a statement. An adverse one (at risk, not possible) needs
 * one official document, or two independent sources graded measured or reported; to say that
 * sources disagree, one such source beside the statement is enough. A weak source alone does neither.
 */
import type { Grade } from "@lodestone/mission/field";
import { findRow, type MissionTables } from "@lodestone/mission/mission";
import type { RowAddress } from "@lodestone/mission/table";
import type { Standing } from "@lodestone/mission/tables/sources";

export interface EvidenceRow {
  readonly at: RowAddress;
  readonly source: string;
  readonly as_of: string;
  readonly grade: Grade;
}

const weak: readonly Standing[] = ["secondary", "derived", "general_knowledge"];

export function carriesAdverse(
  rows: readonly EvidenceRow[],
  tables: Pick<MissionTables, "sources">,
): boolean {
  const sources = soundSources(rows, tables);
  return (
    sources.some(({ standing }) => standing === "official_document") ||
    new Set(sources.map(({ publisher }) => publisher)).size >= 2
  );
}

export function carriesDoubt(
  rows: readonly EvidenceRow[],
  tables: Pick<MissionTables, "sources">,
): boolean {
  return soundSources(rows, tables).length > 0;
}

/** The sources of the rows that are sound. */
function soundSources(rows: readonly EvidenceRow[], tables: Pick<MissionTables, "sources">) {
  return rows.filter((row) => isSound(row, tables)).flatMap((row) => sourceOf(row, tables) ?? []);
}

/** Whether a row is graded measured or reported and its source is not a weak one. */
export function isSound(
  row: Pick<EvidenceRow, "source" | "grade">,
  tables: Pick<MissionTables, "sources">,
): boolean {
  const standing = sourceOf(row, tables)?.standing;
  const graded = row.grade === "measured" || row.grade === "reported";
  return graded && standing !== undefined && !weak.includes(standing);
}

function sourceOf({ source }: Pick<EvidenceRow, "source">, tables: Pick<MissionTables, "sources">) {
  return findRow(tables as MissionTables, "sources", source);
}

/** The date of the newest row, undefined for none. */
export function latestOf(rows: readonly EvidenceRow[]): string | undefined {
  return rows
    .map((row) => row.as_of)
    .sort()
    .at(-1);
}
