/** The magnet scheme's numbers as the India pack holds them, for tests of claims and bids. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { SchemeNumbers } from "./scheme-numbers.ts";

type Parameters = Mission["scheme_parameters"];

/** Rows of the pack, changed by what a test supposes of them. */
export async function magnetNumbers(
  supposing: (rows: Parameters) => Parameters = (rows) => rows,
): Promise<SchemeNumbers> {
  const india = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(india)).files);
  if (!mission) throw new Error("the India pack does not read");
  const scheme_parameters = supposing(mission.scheme_parameters);
  return new SchemeNumbers({ scheme_parameters }, "magnet-scheme");
}

/** The pack's rows with the one value of a number put in the place of what it says. */
export function withValue(parameter: string, value: number) {
  return (rows: Parameters): Parameters =>
    rows.map((row) => (row.parameter === parameter && row.use ? { ...row, value } : row));
}
