/** What a kt of a traded commodity is worth to who makes it and costs who takes it. */
import type { PlanInputs } from "./plan-inputs.ts";

/**
 * The parity price. A joint product is worth what its market pays, for no plant can sell it all at
 * the reference price (trial, 4.11).
 */
export function worthOf(inputs: PlanInputs, c: number, y: number, sold: boolean): number {
  const parity = inputs.prices.parity[c]?.[y] ?? 0;
  const market = inputs.mission.markets.find((row) => row.commodity === inputs.commodities[c]);
  const isByProduct = inputs.mission.commodities[c]?.form === "by_product";
  return sold && isByProduct && market ? parity * market.share_of_price : parity;
}
