/** Demand by product as lines: the largest by name, the rest together. */
import type { ChainPage } from "@lodestone/api/chain";
import type { Text } from "@lodestone/api/text";
import type { Line } from "../charts/lines.tsx";
import { stageColour, stageDash } from "./stages.ts";

const LINES_MOST = 6;

export function demandLines(page: ChainPage, n: (text: Text) => string): Line[] {
  const last = (kt: readonly number[]) => kt.at(-1) ?? 0;
  return [...page.demand]
    .sort((a, b) => last(b.kt) - last(a.kt))
    .slice(0, LINES_MOST)
    .map((row, i) => ({
      key: row.product,
      label: n(row.name),
      colour: stageColour(6 - i),
      dash: stageDash(i),
      values: row.kt,
    }));
}
