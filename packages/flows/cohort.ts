/**
 * Stocks by cohort: what was sold in a year stays together until it leaves use. All arrays run
 * over the same years; `survival[k]` is the share of a cohort in use at the end of the k-th year
 * after its sale.
 *
 *   stock[t] = sum_{c <= t} survival[t - c] inflow[c]
 *   outflow[t] = inflow[t] - (stock[t] - stock[t - 1])
 */
import { leavingShare } from "./lifetime.ts";

export interface CohortStock {
  readonly inflow: Float64Array;
  readonly outflow: Float64Array;
  /** In use at the end of each year. */
  readonly stock: Float64Array;
}

/** The stock that sales build up, starting from nothing in use. */
export function stockOfInflow(inflow: Float64Array, survival: Float64Array): CohortStock {
  const stock = new Float64Array(inflow.length);
  const outflow = new Float64Array(inflow.length);
  for (let sold = 0; sold < inflow.length; sold++) {
    for (let year = sold; year < inflow.length; year++) {
      const age = year - sold;
      const cohort = inflow[sold] ?? 0;
      stock[year] = (stock[year] ?? 0) + (survival[age] ?? 0) * cohort;
      outflow[year] = (outflow[year] ?? 0) + leavingShare(survival, age) * cohort;
    }
  }
  return { inflow, outflow, stock };
}

/**
 * The sales that keep a wanted stock, solved year by year:
 *
 *   inflow[t] = (stock[t] - sum_{c < t} survival[t - c] inflow[c]) / survival[0].
 *
 * A stock that falls faster than things wear out asks for negative sales; `shrinking` lists those
 * years and the figures stand as computed, for a silent correction would break the balance.
 */
export function inflowOfStock(
  stock: Float64Array,
  survival: Float64Array,
): CohortStock & { readonly shrinking: readonly number[] } {
  const first = survival[0] ?? 0;
  if (!(first > 0))
    throw new RangeError("nothing sold survives its first year; no sales can keep a stock");
  const inflow = new Float64Array(stock.length);
  const shrinking: number[] = [];
  for (let year = 0; year < stock.length; year++) {
    let kept = 0;
    for (let sold = 0; sold < year; sold++) {
      kept += (survival[year - sold] ?? 0) * (inflow[sold] ?? 0);
    }
    inflow[year] = ((stock[year] ?? 0) - kept) / first;
    if ((inflow[year] ?? 0) < 0) shrinking.push(year);
  }
  const { outflow } = stockOfInflow(inflow, survival);
  return { inflow, outflow, stock, shrinking };
}
