/** A reading holds what its test needs. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import type { Row } from "../pack-tables.ts";
import { addRowFault } from "./row-fault.ts";

type Reading = Row<"readings">;

const needed: Readonly<Record<Reading["test"], readonly (keyof Reading)[]>> = {
  figure: ["indicator", "claimed_value", "tolerance_share"],
  count: ["indicator", "claimed_value"],
  count_by_date: ["indicator", "claimed_value", "due_on"],
  milestone_by_date: ["milestone", "due_on"],
};

export function checkReadings(tables: MissionTables, report: FaultReport): void {
  for (const reading of tables.readings) {
    for (const column of needed[reading.test]) {
      if (reading[column] !== undefined) continue;
      const blanks = { test: reading.test, column };
      addRowFault(report, reading, sentence("fault.reading-lacks", blanks), column);
    }
  }
}
