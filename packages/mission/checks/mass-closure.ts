/**
 * Mass closes: per process, mode and element, outputs never hold more than inputs,
 *
 *   sum_out t_per_t x composition <= sum_in t_per_t x composition,
 *
 * at the figures and with any one of them at its low or high, so that no cycle of processes can
 * gain mass. A process without inputs takes from the ground and is not bound.
 */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import type { Row } from "../pack-tables.ts";
import { addRowFault } from "./row-fault.ts";

type Flow = Row<"process_flows">;

/** Rounding of published coefficients, in tonnes per tonne. */
const SLACK = 1e-6;

export function checkMassClosure(tables: MissionTables, report: FaultReport): void {
  const contents = contentOf(tables);
  checkCompositions(tables, report);
  for (const process of tables.processes) {
    const flows = tables.process_flows.filter((flow) => flow.process === process.process);
    for (const mode of new Set(flows.map((flow) => flow.mode))) {
      const inMode = flows.filter((flow) => flow.mode === mode);
      checkRunMeasure(process, mode, inMode, report);
      if (inMode.every((flow) => flow.direction === "out")) continue;
      checkComposed(inMode, contents, report);
      checkMode(inMode, contents, report);
    }
  }
}

type Contents = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Element -> t per t, by commodity. */
function contentOf(tables: MissionTables): Contents {
  const contents = new Map<string, Map<string, number>>();
  for (const { commodity, element, t_per_t } of tables.compositions) {
    const content = contents.get(commodity) ?? new Map<string, number>();
    contents.set(commodity, content.set(element, t_per_t));
  }
  return contents;
}

function checkCompositions(tables: MissionTables, report: FaultReport): void {
  const sums = new Map<string, number>();
  for (const row of tables.compositions) {
    const sum = (sums.get(row.commodity) ?? 0) + row.t_per_t;
    sums.set(row.commodity, sum);
    if (sum <= 1 + SLACK) continue;
    const blanks = { commodity: row.commodity, sum };
    addRowFault(report, row, sentence("fault.composition-sum", blanks), "t_per_t");
  }
}

/** What holds no element on record escapes every balance, so mass could be gained through it. */
function checkComposed(flows: readonly Flow[], contents: Contents, report: FaultReport): void {
  for (const flow of flows) {
    if (contents.has(flow.commodity)) continue;
    const blanks = { commodity: flow.commodity };
    addRowFault(report, flow, sentence("fault.composition-missing", blanks), "commodity");
  }
}

function checkRunMeasure(
  process: Row<"processes">,
  mode: string,
  flows: readonly Flow[],
  report: FaultReport,
): void {
  if (flows.some((flow) => flow.commodity === process.runs_on && flow.t_per_t === 1)) return;
  const blanks = { process: process.process, mode, commodity: process.runs_on };
  addRowFault(report, process, sentence("fault.run-measure", blanks), "runs_on");
}

function checkMode(flows: readonly Flow[], contents: Contents, report: FaultReport): void {
  const elements = new Set(
    flows.flatMap((flow) => [...(contents.get(flow.commodity)?.keys() ?? [])]),
  );
  for (const element of elements) {
    const shareOf = (flow: Flow) => contents.get(flow.commodity)?.get(element) ?? 0;
    const taken = sumOf(flows, "in", shareOf);
    const made = sumOf(flows, "out", shareOf);
    const worst = worstFlow(flows, shareOf);
    const gain = made - taken + (worst?.extra ?? 0);
    if (gain <= SLACK) continue;
    const flow = worst?.flow ?? flows.find((out) => out.direction === "out" && shareOf(out) > 0);
    if (!flow) continue;
    const blanks = {
      process: flow.process,
      mode: flow.mode,
      element,
      out: made + Math.max(0, gain - (made - taken)),
      in: taken,
    };
    addRowFault(report, flow, sentence("fault.mass-gain", blanks), "t_per_t");
  }
}

function sumOf(
  flows: readonly Flow[],
  direction: Flow["direction"],
  shareOf: (flow: Flow) => number,
) {
  return flows
    .filter((flow) => flow.direction === direction)
    .reduce((sum, flow) => sum + flow.t_per_t * shareOf(flow), 0);
}

/** The one flow whose low (of an input) or high (of an output) makes the most of the element. */
function worstFlow(flows: readonly Flow[], shareOf: (flow: Flow) => number) {
  let worst: { flow: Flow; extra: number } | undefined;
  for (const flow of flows) {
    const bound = flow.direction === "out" ? flow.t_per_t_high : flow.t_per_t_low;
    const extra = Math.abs((bound ?? flow.t_per_t) - flow.t_per_t) * shareOf(flow);
    if (extra > (worst?.extra ?? 0)) worst = { flow, extra };
  }
  return worst;
}
