/** What a figure carries wherever it is shown. */
import type { Provenance } from "@lodestone/api/text";
import type { Grade } from "@lodestone/mission/field";
import { findRow, type Mission } from "@lodestone/mission/mission";
import type { RowAddress } from "@lodestone/mission/table";

export interface SourcedRow {
  readonly at: RowAddress;
  readonly source: string;
  readonly as_of: string;
  readonly grade: Grade;
}

export function provenanceView(mission: Mission, row: SourcedRow): Provenance {
  return {
    at: row.at,
    source: row.source,
    publisher: findRow(mission, "sources", row.source)?.publisher ?? row.source,
    asOf: row.as_of,
    grade: row.grade,
  };
}
