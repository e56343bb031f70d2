/**
 * How time and memory grow with the pack: once, twice, five and ten times its size, by simplex, by
 * interior point and part by part, side by side in every round and in turn first. What grows is told
 * as an exponent: 1 is as fast as the size, 2 as its square. Decision 0005 keeps the table.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { methodFor } from "@lodestone/planner/first-solve";
import { exponentOf, medianOf, type Figure, type Measured } from "./figure.ts";
import { APART_MOST } from "./india-model.ts";
import type { LargerPackReport, Method } from "./larger-packs-child.ts";

const SIZES = [1, 2, 5, 10] as const;
/** As many as there are methods, so that each is first once. */
const TURNS = 3;
const names: Readonly<Record<Method, string>> = {
  simplex: "simplex",
  interior_point: "interior point",
  part_by_part: "part by part",
};
const methods = Object.keys(names) as Method[];
const child = path.join(import.meta.dirname, "larger-packs-child.ts");

/** What a size came to by each method, one report a round. */
interface SizeFound {
  readonly size: number;
  readonly by: Readonly<Record<Method, LargerPackReport[]>>;
}

export async function largerPacks(): Promise<Measured> {
  const found: SizeFound[] = SIZES.map((size) => ({
    size,
    by: { simplex: [], interior_point: [], part_by_part: [] },
  }));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { size, by } of found) {
      for (let k = 0; k < methods.length; k++) {
        const method = methods[(k + turn) % methods.length] ?? "simplex";
        by[method].push(await solveIn(size, method));
      }
    }
  }
  for (const one of found) expectSame(one);
  const largest = found.at(-1)?.by.simplex ?? [];
  return {
    figures: [
      ...found.flatMap((one) => [
        ...figuresOf(one, "solveSeconds"),
        ...figuresOf(one, "peakMegabytes"),
      ]),
      ...methods.flatMap((method) => [
        growth(found, method, "solveSeconds", "time"),
        growth(found, method, "peakMegabytes", "memory"),
      ]),
      {
        name: "Building ten times the arrays",
        unit: "s",
        samples: largest.map(({ buildSeconds }) => buildSeconds),
      },
    ],
    counts: { tenfoldRows: largest[0]?.rows ?? 0, tenfoldNonZeros: largest[0]?.nonZeros ?? 0 },
    notes: found.map(verdictOf),
  };
}

type Measure = "solveSeconds" | "peakMegabytes";

function figuresOf({ size, by }: SizeFound, measure: Measure): Figure[] {
  const what = measure === "solveSeconds" ? "processor time" : "peak memory";
  const samplesOf = (method: Method) => by[method].map((report) => report[measure]);
  return methods.map((method) => ({
    name: `${size} x the pack, ${what}, ${names[method]}`,
    unit: measure === "solveSeconds" ? "s" : "MB",
    samples: samplesOf(method),
    ...(method === "simplex"
      ? {}
      : { peer: { name: names.simplex, samples: samplesOf("simplex") } }),
  }));
}

function growth(
  found: readonly SizeFound[],
  method: Method,
  measure: Measure,
  what: string,
): Figure {
  const samples = Array.from({ length: TURNS }, (_, turn) =>
    exponentOf(found.map(({ size, by }) => [size, by[method][turn]?.[measure] ?? NaN])),
  );
  return { name: `Growth of ${what} with size, ${names[method]}`, unit: "exponent", samples };
}

/** Which method took least, and which the planner takes. */
function verdictOf({ size, by }: SizeFound): string {
  const seconds = (method: Method) => medianOf(by[method].map((report) => report.solveSeconds));
  const order = [...methods].sort((a, b) => seconds(a) - seconds(b));
  const rowCount = by.simplex[0]?.rows ?? 0;
  const told = order.map((method) => `${names[method]} ${seconds(method).toFixed(2)} s`).join(", ");
  return `Quickest first at ${size} x the pack (${rowCount} rows): ${told}; the planner takes ${names[methodFor({ rowCount })]}.`;
}

async function solveIn(size: number, method: Method): Promise<LargerPackReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, String(size), method]);
  return JSON.parse(stdout) as LargerPackReport;
}

function expectSame({ size, by }: SizeFound): void {
  const objectives = methods.flatMap((method) => by[method].map(({ objective }) => objective));
  const [low, high] = [Math.min(...objectives), Math.max(...objectives)];
  if (!(Math.abs(high / low - 1) <= APART_MOST)) {
    throw new Error(`${size} times the pack came to ${low} and ${high}`);
  }
}
