/**
 * Every demanded commodity can be had: from a supplier with a ceiling, from the ground at a site
 * with a limit, from scrap of what is sold, or from a process whose inputs can all be had. Found
 * by spreading from the supplies until nothing new is reached (TEMOA calls it source tracing).
 */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import { addRowFault } from "./row-fault.ts";

export function checkReachability(tables: MissionTables, report: FaultReport): void {
  const reachable = reachableCommodities(tables);
  const reported = new Set<string>();
  for (const intensity of tables.intensities) {
    if (reachable.has(intensity.commodity) || reported.has(intensity.commodity)) continue;
    reported.add(intensity.commodity);
    const blanks = { commodity: intensity.commodity };
    addRowFault(report, intensity, sentence("fault.no-supply", blanks), "commodity");
  }
  const held = new Set(tables.intensities.map((row) => row.product));
  for (const product of tables.products) {
    if (held.has(product.product)) continue;
    const blanks = { product: product.product };
    addRowFault(report, product, sentence("fault.demand-no-process", blanks), "product");
  }
}

function reachableCommodities(tables: MissionTables): ReadonlySet<string> {
  const reachable = new Set<string>();
  for (const supplier of tables.suppliers) {
    if (supplier.ceiling_kt_per_a > 0) reachable.add(supplier.commodity);
  }
  for (const { scrap } of tables.collections) reachable.add(scrap);
  const modes = modesWithSite(tables);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { inputs, outputs } of modes) {
      if (!inputs.every((commodity) => reachable.has(commodity))) continue;
      for (const commodity of outputs) {
        if (reachable.has(commodity)) continue;
        reachable.add(commodity);
        grew = true;
      }
    }
  }
  return reachable;
}

function modesWithSite(tables: MissionTables): { inputs: string[]; outputs: string[] }[] {
  const sited = new Set(tables.sites.map((site) => site.process));
  const modes = new Map<string, { inputs: string[]; outputs: string[] }>();
  for (const flow of tables.process_flows) {
    if (!sited.has(flow.process)) continue;
    const name = `${flow.process}/${flow.mode}`;
    const mode = modes.get(name) ?? { inputs: [], outputs: [] };
    modes.set(name, mode);
    (flow.direction === "in" ? mode.inputs : mode.outputs).push(flow.commodity);
  }
  return [...modes.values()];
}
