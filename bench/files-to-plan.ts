/** From files on disk to a Plan, cold: every round is a process of its own, as a person's is. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Figure, Measured } from "./figure.ts";
import type { FilesToPlanReport } from "./files-to-plan-child.ts";
import { rounds, secondsSince } from "./rounds.ts";

const run = promisify(execFile);

/** On two cores: 4 s was set for one chain, 6 s for all five; the pack now holds all five. */
const LIMITS = {
  wholeSeconds: 4,
  fiveChainsSeconds: 6,
  readSeconds: 0.3,
  buildSeconds: 0.1,
  peakMegabytes: 700,
};

export async function filesToPlan(): Promise<Measured> {
  const found = await rounds(async () => {
    const bare = await timed(["--eval", ""]);
    const child = await timed([path.join(import.meta.dirname, "files-to-plan-child.ts")]);
    const report = JSON.parse(child.output) as FilesToPlanReport;
    return { ...report, bareSeconds: bare.seconds, processSeconds: child.seconds };
  });
  const [first] = found;
  if (!first) throw new Error("no round was run");
  const samples = (name: Exclude<keyof typeof first, "size">) => found.map((one) => one[name]);
  const whole = { name: "the whole way", samples: samples("wholeSeconds") };
  const figures: Figure[] = [
    {
      name: "From files on disk to a Plan, five chains",
      unit: "s",
      samples: whole.samples,
      limit: LIMITS.fiveChainsSeconds,
    },
    {
      name: "  held to what one chain was given",
      unit: "s",
      samples: whole.samples,
      limit: LIMITS.wholeSeconds,
    },
    {
      name: "Reading and checking the pack",
      unit: "s",
      samples: samples("readSeconds"),
      limit: LIMITS.readSeconds,
      peer: whole,
    },
    {
      name: "Building the arrays",
      unit: "s",
      samples: samples("buildSeconds"),
      limit: LIMITS.buildSeconds,
      peer: whole,
    },
    { name: "Solving, every pass", unit: "s", samples: samples("solveSeconds"), peer: whole },
    {
      name: "The same, Node's start and end included",
      unit: "s",
      samples: samples("processSeconds"),
      limit: LIMITS.fiveChainsSeconds,
      peer: { name: "an empty Node", samples: samples("bareSeconds") },
    },
    {
      name: "Peak memory of that process",
      unit: "MB",
      samples: samples("peakMegabytes"),
      limit: LIMITS.peakMegabytes,
    },
  ];
  return { figures, counts: { ...first.size } };
}

async function timed(args: string[]): Promise<{ seconds: number; output: string }> {
  const started = performance.now();
  const { stdout } = await run(process.execPath, args);
  return { seconds: secondsSince(started), output: stdout };
}
