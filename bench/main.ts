/**
 * `npm run bench`: named figures, each against a limit or a peer measured in the same run.
 * `npm run bench -- --json` gives the same for machines.
 */
import os from "node:os";
import { parseArgs } from "node:util";
import { summaryOf, type Measured, type Summary } from "./figure.ts";
import { filesToPlan } from "./files-to-plan.ts";
import { firstPage } from "./first-page.ts";
import { largerPacks } from "./larger-packs.ts";
import { methods } from "./methods.ts";
import { besidePeer } from "./peer/beside-peer.ts";
import { printFindings } from "./print.ts";
import { questionKinds } from "./questions.ts";
import { registerLists } from "./register-lists.ts";
import { whatIf } from "./what-if.ts";

/**
 * The processes come first: Linux counts a parent's peak memory at its start as a child's own, and
 * this process is smaller than those it starts until it solves something itself.
 */
const parts: Readonly<Record<string, () => Promise<Measured>>> = {
  "from files to a Plan": filesToPlan,
  "the first page": firstPage,
  "larger packs": largerPacks,
  "ours beside linopy and highspy": besidePeer,
  "two methods": methods,
  "what-ifs": whatIf,
  "questions by kind": questionKinds,
  "lists of the register": registerLists,
};

const { json } = readOptions();
const cores = os.availableParallelism();
const load = os.loadavg()[0] ?? 0;
const machine =
  `Node ${process.versions.node}, ${cores} cores, ${os.cpus()[0]?.model ?? "unknown"}; ` +
  `load at the start ${load.toFixed(1)}`;
const summaries: Summary[] = [];
const counts: Record<string, number> = {};
const notes: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  // On the error stream, so that --json stays JSON.
  console.error(`Measuring ${name} ...`);
  try {
    const measured = await measure();
    summaries.push(...measured.figures.map(summaryOf));
    Object.assign(counts, measured.counts);
    notes.push(...(measured.notes ?? []));
  } catch (error) {
    console.error(`Could not measure ${name}:`, error);
    process.exitCode = 1;
  }
}
console.log(
  json
    ? JSON.stringify({ machine, counts, notes, figures: summaries }, undefined, 2)
    : `\nThe India pack, least dependence, on ${machine}\n${printFindings(summaries, counts, notes)}`,
);

function readOptions() {
  try {
    return parseArgs({ options: { json: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
