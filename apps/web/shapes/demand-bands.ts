/** Demand by product: the largest by name, the rest together. Commodities are never added up. */
import type { ChainPage } from "@lodestone/api/chain";
import type { Text } from "@lodestone/api/text";
import type { Band } from "../charts/stack.tsx";

type Demand = ChainPage["demand"][number];

const NAMED = 6;

export interface CommodityDemand {
  readonly commodity: string;
  readonly name: Text;
  readonly rows: readonly Demand[];
  /** All products of a year together. */
  readonly totals: readonly number[];
}

/** One entry a commodity, the largest last demand first. */
export function demandByCommodity({ demand, years }: ChainPage): CommodityDemand[] {
  const keys = [...new Set(demand.map((row) => row.commodity))];
  return keys
    .map((commodity) => {
      const rows = demand.filter((row) => row.commodity === commodity);
      const name = rows[0]?.commodityName ?? { en: commodity, hi: commodity };
      return { commodity, name, rows, totals: sumByYear(rows, years) };
    })
    .sort((a, b) => (b.totals.at(-1) ?? 0) - (a.totals.at(-1) ?? 0));
}

export function demandBands(
  { rows }: CommodityDemand,
  years: readonly number[],
  n: (text: Text) => string,
  rest: string,
): Band[] {
  const last = ({ kt }: Demand) => kt.at(-1) ?? 0;
  const bySize = [...rows].sort((a, b) => last(b) - last(a));
  const named = bySize
    .slice(0, NAMED)
    .map((row) => ({ key: row.product, label: n(row.name), values: row.kt }));
  const others = bySize.slice(NAMED);
  if (others.length === 0) return named;
  return [...named, { key: "rest", label: rest, values: sumByYear(others, years) }];
}

function sumByYear(rows: readonly Demand[], years: readonly number[]): number[] {
  return years.map((_, y) => rows.reduce((sum, row) => sum + (row.kt[y] ?? 0), 0));
}
