/** Demand by product: the largest by name, the rest together. */
import type { ChainPage } from "@lodestone/api/chain";
import type { Text } from "@lodestone/api/text";
import type { Band } from "../charts/stack.tsx";

const NAMED = 6;

export function demandBands(page: ChainPage, n: (text: Text) => string, rest: string): Band[] {
  const last = (kt: readonly number[]) => kt.at(-1) ?? 0;
  const bySize = [...page.demand].sort((a, b) => last(b.kt) - last(a.kt));
  const named = bySize
    .slice(0, NAMED)
    .map((row) => ({ key: row.product, label: n(row.name), values: row.kt }));
  const others = bySize.slice(NAMED);
  if (others.length === 0) return named;
  const values = page.years.map((_, y) => others.reduce((sum, row) => sum + (row.kt[y] ?? 0), 0));
  return [...named, { key: "rest", label: rest, values }];
}
