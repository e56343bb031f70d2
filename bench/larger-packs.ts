/**
 * How time and memory grow with the pack: twice, five and ten times its size, by simplex, by
 * interior point and chain group by chain group. What grows is told as an exponent: 1 is as fast as
 * the size, 2 as its square.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { exponentOf, type Figure, type Measured } from "./figure.ts";
import type { LargerPackReport, Method } from "./larger-packs-child.ts";

const SIZES = [1, 2, 5, 10] as const;
const methods: Readonly<Record<Method, string>> = {
  simplex: "simplex",
  interior_point: "interior point",
  by_chains: "simplex, group by group",
};
const child = path.join(import.meta.dirname, "larger-packs-child.ts");

export async function largerPacks(): Promise<Measured> {
  const figures: Figure[] = [];
  const counts: Record<string, number> = {};
  const lowered = new Map<number, number>();
  for (const [method, name] of Object.entries(methods) as [Method, string][]) {
    const reports: LargerPackReport[] = [];
    for (const size of SIZES) {
      const report = await solveIn(size, method);
      expectSame(size, lowered.get(size) ?? report.lowered, report.lowered);
      lowered.set(size, report.lowered);
      reports.push(report);
    }
    const largest = reports.at(-1);
    if (!largest) continue;
    figures.push(
      { name: `Ten times the pack, ${name}`, unit: "s", samples: [largest.solveSeconds] },
      {
        name: `  its growth with size`,
        unit: "exponent",
        samples: [
          exponentOf(reports.map(({ solveSeconds }, i) => [SIZES[i] ?? NaN, solveSeconds])),
        ],
      },
      { name: `  its peak memory`, unit: "MB", samples: [largest.peakMegabytes] },
    );
    if (method === "simplex") {
      counts["tenfoldRows"] = largest.rows;
      counts["tenfoldNonZeros"] = largest.nonZeros;
      figures.push({
        name: "Building ten times the arrays",
        unit: "s",
        samples: [largest.buildSeconds],
      });
    }
  }
  return { figures, counts };
}

async function solveIn(size: number, method: Method): Promise<LargerPackReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, String(size), method]);
  return JSON.parse(stdout) as LargerPackReport;
}

function expectSame(size: number, a: number, b: number): void {
  if (Math.abs(a / b - 1) > 1e-6) throw new Error(`${size} times the pack came to ${a} and ${b}`);
}
