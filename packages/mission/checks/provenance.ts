/** Sources are used, and nothing is dated after the pack's own as-of date. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import { tableList, type TableName } from "../pack-tables.ts";
import type { LooseRow } from "../read-rows.ts";
import { addRowFault } from "./row-fault.ts";

export function checkProvenance(tables: MissionTables, asOf: string, report: FaultReport): void {
  const used = new Set<string>();
  for (const { name, fields } of tableList) {
    if (name === "sources" || !("as_of" in fields)) continue;
    for (const row of tables[name as TableName] as unknown as readonly LooseRow[]) {
      used.add(String(row["source"]));
      const date = String(row["as_of"]);
      if (date > asOf) {
        const blanks = { value: date, asOf };
        addRowFault(report, row, sentence("fault.as-of-future", blanks), "as_of");
      }
    }
  }
  for (const row of tables.sources) {
    if (used.has(row.source)) continue;
    addRowFault(report, row, sentence("fault.source-unused", { value: row.source }), "source");
  }
}
