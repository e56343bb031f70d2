/**
 * `npm run bench`: named figures, each against a limit or a peer measured in the same run.
 * `npm run bench -- --json` gives the same for machines; `--only "the ledger"` measures the parts whose
 * names begin so; `--million` lets the ledger grow to a million entries, which takes minutes.
 */
import os from "node:os";
import { parseArgs } from "node:util";
import { summaryOf, type Measured, type Summary } from "./figure.ts";
import { filesToPlan } from "./files-to-plan.ts";
import { firstPage } from "./first-page.ts";
import { ledger } from "./ledger.ts";
import { ledgerGrowth } from "./ledger-growth.ts";
import { largerPacks } from "./larger-packs.ts";
import { methods } from "./methods.ts";
import { besidePeer } from "./peer/beside-peer.ts";
import { printFindings } from "./print.ts";
import { questionKinds } from "./questions.ts";
import { registerLists } from "./register-lists.ts";
import { whatIf } from "./what-if.ts";

const { json, million, only } = readOptions();

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
  "the ledger beside the bare transfer": ledger,
  "the ledger's growth": () => ledgerGrowth({ million }),
};

const cores = os.availableParallelism();
const load = os.loadavg()[0] ?? 0;
const machine =
  `Node ${process.versions.node}, ${cores} cores, ${os.cpus()[0]?.model ?? "unknown"}; ` +
  `load at the start ${load.toFixed(1)}`;
const summaries: Summary[] = [];
const counts: Record<string, number> = {};
const notes: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (!name.startsWith(only)) continue;
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
    const flag = { type: "boolean", default: false } as const;
    const options = { json: flag, million: flag, only: { type: "string", default: "" } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
