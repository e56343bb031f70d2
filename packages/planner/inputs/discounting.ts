/** Time and money: docs/model/planner.md section 2. Years are counted from 0, the first plan year. */

/** Worth today of a crore at the middle of each plan year. */
export function discountFactors(rate: number, years: number): Float64Array {
  return Float64Array.from({ length: years }, (_, y) => (1 + rate) ** -(y + 0.5));
}

/**
 * Yearly charge, at mid-year over the life, for capital of 1 spent in equal parts in the middle of
 * each lead year; a lead of none is spent in the middle of the first year of life.
 */
export function annuity(rate: number, leadYears: number, lifeYears: number): number {
  const middle = Math.sqrt(1 + rate);
  const spent =
    leadYears === 0 ? 1 / middle : (middle * growthSum(1 + rate, leadYears)) / leadYears;
  return spent / (growthSum(1 / (1 + rate), lifeYears) / middle);
}

/** What the last plan year is worth again over the years of life left after it: sum (1+w)^-i. */
export function tail(rate: number, yearsLeft: number): number {
  return growthSum(1 / (1 + rate), yearsLeft) / (1 + rate);
}

/** 1 + q + .. + q^(count-1). */
function growthSum(q: number, count: number): number {
  return q === 1 ? count : (q ** count - 1) / (q - 1);
}
