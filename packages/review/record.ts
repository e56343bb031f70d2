/** What a reading is tested against: the tables of the record, seen from a day. */
import type { MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import type { Bilingual } from "@lodestone/words/sentence";

export interface ReviewRecord {
  readonly tables: Pick<MissionTables, "observations" | "milestones" | "sources" | "indicators">;
  readonly asOf: string;
}

export type Observation = Row<"observations">;
export type Reading = Row<"readings">;

/** Observations of an indicator known on the day, oldest first. */
export function observationsOf({ tables, asOf }: ReviewRecord, indicator: string): Observation[] {
  return tables.observations
    .filter((row) => row.indicator === indicator && row.use && row.as_of <= asOf)
    .sort((a, b) => (a.as_of < b.as_of ? -1 : 1));
}

/** Those that do not only repeat the office whose statement is tested. */
export function independentOf(observations: readonly Observation[]): Observation[] {
  return observations.filter((row) => !row.same_voice);
}

/** What one counted thing of an indicator is, for sentences. */
export function unitOf({ tables }: ReviewRecord, indicator: string | undefined): Bilingual {
  const row = tables.indicators.find((candidate) => candidate.indicator === indicator);
  return { en: row?.unit_of_count_en ?? "", hi: row?.unit_of_count_hi ?? "" };
}
