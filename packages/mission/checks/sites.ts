/** Sites say what the planner must know of them: capacity where they stand, a limit where they could. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import { addRowFault } from "./row-fault.ts";

export function checkSites(tables: MissionTables, report: FaultReport): void {
  const standing = new Set(tables.site_capacities.map((row) => row.site));
  for (const site of tables.sites) {
    const blanks = { site: site.site, status: site.status };
    if (site.status === "candidate") {
      if (site.limit_kt_per_a === undefined) {
        addRowFault(report, site, sentence("fault.site-limit", blanks), "limit_kt_per_a");
      }
      requireRow(tables.capital_costs, "capital_costs", site.process, site, report);
      requireRow(tables.build_times, "build_times", site.process, site, report);
    } else if (!standing.has(site.site)) {
      addRowFault(report, site, sentence("fault.site-capacity", blanks), "status");
    }
    requireRow(tables.operating_costs, "operating_costs", site.process, site, report);
  }
}

function requireRow(
  rows: readonly { readonly process: string }[],
  table: string,
  process: string,
  site: MissionTables["sites"][number],
  report: FaultReport,
): void {
  if (rows.some((row) => row.process === process)) return;
  const nearest = sentence("fault.key-add");
  const blanks = { value: process, table, nearest };
  addRowFault(report, site, sentence("fault.key-unknown", blanks), "process");
}
