/**
 * Ours beside a peer of the same kind: the very same models built with linopy and solved with highspy
 * (Python), in turn with ours, each round of each side a process of its own. What the peer is spared
 * is said at the head of peer.py; both sides reach the same optima or nothing is told.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Figure, Measured } from "../figure.ts";
import { questions } from "../questions.ts";
import { rounds } from "../rounds.ts";
import { setUpPeer } from "./set-up.ts";
import { APART_MOST, farthestApart, type SideReport } from "./side-report.ts";

const child = path.join(import.meta.dirname, "ours-child.ts");
const script = path.join(import.meta.dirname, "peer.py");

type Part = "buildSeconds" | "handOverSeconds" | "solveSeconds" | "peakMegabytes";

export async function besidePeer(): Promise<Measured> {
  const peer = await setUpPeer();
  if ("missing" in peer) {
    const note = `Not measured beside linopy and highspy: ${peer.missing}.`;
    return { figures: [], counts: {}, notes: [note] };
  }
  let round = 0;
  const found = await rounds(async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-peer-"));
    try {
      const ours = await reportOf(process.execPath, [child, folder, String(round++)]);
      const kinds = questions.map(({ kind }) => kind);
      const theirs = await reportOf(peer.python, [script, folder, ...kinds]);
      return { ours, theirs, apart: farthestApart(ours, theirs) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  const beside = (
    name: string,
    unit: "s" | "MB",
    mine: (report: SideReport) => number,
    theirs: (report: SideReport) => number,
    peerName: string,
  ): Figure => ({
    name,
    unit,
    samples: found.map(({ ours }) => mine(ours)),
    peer: { name: peerName, samples: found.map(({ theirs: report }) => theirs(report)) },
  });
  const part = (name: string, of: Part, peerName: string) =>
    beside(
      name,
      of === "peakMegabytes" ? "MB" : "s",
      (one) => one[of],
      (one) => one[of],
      peerName,
    );
  return {
    figures: [
      part("Beside a peer: building from the pack", "buildSeconds", "linopy from coefficients"),
      part("  handing over to HiGHS", "handOverSeconds", "linopy to highspy"),
      part("  solving from nothing", "solveSeconds", "highspy"),
      part("  peak memory up to there", "peakMegabytes", "Python's"),
      ...questions.flatMap(({ kind }, k) => {
        const warm = (one: SideReport) => one.whatIfs[k]?.warmSeconds ?? NaN;
        const cold = (one: SideReport) => one.whatIfs[k]?.coldSeconds ?? NaN;
        return [
          beside(`  another ${kind}`, "s", warm, cold, "a cold rebuild with linopy"),
          beside(`  the same`, "s", warm, warm, "a warm highspy loop"),
        ];
      }),
      {
        name: "  the two objectives apart, relative",
        unit: "relative",
        samples: found.map(({ apart }) => apart),
        limit: APART_MOST,
      },
    ],
    counts: {},
  };
}

async function reportOf(program: string, args: readonly string[]): Promise<SideReport> {
  const { stdout } = await promisify(execFile)(program, args);
  // HiGHS greets on the same stream before it is told to be quiet.
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as SideReport;
}
