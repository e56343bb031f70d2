/**
 * Money of the rules and the ledger: whole paise as bigint, so that no rupee is lost to rounding.
 * The planner alone counts in crore rupees as floating point, at the pack's price year.
 */
export type Paise = bigint;

/** 1 crore = 10,000,000 rupees = 1,000,000,000 paise. */
const PAISE_PER_CRORE = 1_000_000_000n;
const PAISE_PER_RUPEE = 100n;

/** A crore figure as printed in an order ("645.00") in paise; fractions beyond a paisa are rounded half up. */
export function paiseFromCrore(crore: number): Paise {
  return BigInt(Math.round(crore * Number(PAISE_PER_CRORE)));
}

/** Paise as crore, for pages and for the planner; exact up to about 90 lakh crore. */
export function croreFromPaise(paise: Paise): number {
  return Number(paise) / Number(PAISE_PER_CRORE);
}

/** Rupees, at most two decimals, in paise. */
export function paiseFromRupees(rupees: number): Paise {
  return BigInt(Math.round(rupees * Number(PAISE_PER_RUPEE)));
}

/** A share of an amount, rounded down: an office never pays the part of a paisa. */
export function shareOf(amount: Paise, share: number): Paise {
  // Shares of rules have at most six decimals (0.40, 0.15), so a millionth is exact.
  return (amount * BigInt(Math.round(share * 1e6))) / 1_000_000n;
}

/** The least of some amounts. */
export function leastOf(first: Paise, ...others: Paise[]): Paise {
  return others.reduce((least, amount) => (amount < least ? amount : least), first);
}

/** To the paisa, in lakh and crore groups: 12345678912 is "₹12,34,56,789.12". */
export function rupeesExactly(paise: Paise): string {
  const size = paise < 0n ? -paise : paise;
  const rupees = (size / PAISE_PER_RUPEE).toLocaleString("en-IN");
  const rest = String(size % PAISE_PER_RUPEE).padStart(2, "0");
  return `${paise < 0n ? "-" : ""}₹${rupees}.${rest}`;
}
