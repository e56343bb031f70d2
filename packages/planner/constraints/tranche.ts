/**
 * Payments in stated years, of which the rule says how much; exactly that is paid:
 *
 *   tranche[g,y] = perKt(g,y) build[s,v]         perKt: the claim rule's amount at full load
 *   sum_{g,y} tranche / real(y) <= pool
 *
 * A pool that is spent binds what can be built with support, for a rule pays whole or not at all.
 */
import type { TrancheTerms } from "@lodestone/schemes/scheme-terms";
import { tranchesOf } from "../inputs/tranches.ts";
import { realOf, type Pooled, type Supported } from "./supported.ts";

export function addTranches({ inputs, columns, rows, g, build }: Supported): void {
  const perKt = new Map<number, number>();
  for (const tranche of tranchesOf(inputs, g)) {
    perKt.set(tranche.year, (perKt.get(tranche.year) ?? 0) + tranche.perKt);
  }
  for (const [y, crore] of perKt) {
    rows.begin("tranche", g, y, 0, 0);
    rows.put(columns.tranche.at(g, y), 1);
    rows.put(build, -crore);
  }
}

export function addTranchePool(pooled: Pooled, terms: TrancheTerms): void {
  const { inputs, columns, rows, won, k } = pooled;
  rows.begin("tranche-pool", k, -1, -Infinity, terms.pool.value);
  for (const g of won) {
    inputs.years.forEach((_, y) => rows.put(columns.tranche.at(g, y), 1 / realOf(inputs, y)));
  }
}
