/**
 * What nobody trades has no price, so only one owner can both hand it over and take it: its books
 * then show the loss. Two owners would each be planned as if the ore were free.
 */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import { addRowFault } from "./row-fault.ts";

export function checkOwners(tables: MissionTables, report: FaultReport): void {
  for (const commodity of tables.commodities.filter((row) => !row.traded)) {
    const handling = new Set(
      tables.process_flows
        .filter((flow) => flow.commodity === commodity.commodity)
        .map((flow) => flow.process),
    );
    const owners = new Set(
      tables.sites.filter((site) => handling.has(site.process)).map((site) => site.owner),
    );
    if (owners.size < 2) continue;
    const blanks = { commodity: commodity.commodity, owners: [...owners] };
    addRowFault(report, commodity, sentence("fault.untraded-owners", blanks), "traded");
  }
}
