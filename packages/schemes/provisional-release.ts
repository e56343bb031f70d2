/**
 * What a sanctioned claim pays at once, and what its audited accounts settle. The share released
 * before reconciliation is an analogue (telecom 85 per cent, pharma 75), marked so in its row.
 * Damages due are kept out of whatever is paid; what they exceed stays due.
 */
import type { RowAddress } from "@lodestone/mission/table";
import { leastOf, shareOf, type Paise } from "@lodestone/units/money";
import type { SchemeNumbers } from "./scheme-numbers.ts";

/** Money that falls due to a claimant, less the damages set off against it. */
export interface Payment {
  readonly due: Paise;
  readonly setOff: Paise;
  readonly payable: Paise;
  /** Damages that still stand after the set-off. */
  readonly damagesLeft: Paise;
}

export interface ProvisionalRelease extends Payment {
  readonly share: number;
  readonly clause: RowAddress;
}

export function provisionalRelease(
  numbers: SchemeNumbers,
  admissible: Paise,
  damagesDue: Paise,
): ProvisionalRelease {
  const share = numbers.row("provisional-payment-share");
  const payment = paymentOf(shareOf(admissible, share.value), damagesDue);
  return { ...payment, share: share.value, clause: share.at };
}

export interface Settlement extends Payment {
  /** What audited accounts admit, less what was due before them; below nothing it is recovered. */
  readonly balance: Paise;
  readonly recovery: Paise;
}

/** The true-up on audited accounts, against what the provisional release had made due. */
export function finalSettlement(audited: Paise, dueBefore: Paise, damagesDue: Paise): Settlement {
  const balance = audited - dueBefore;
  const payment = paymentOf(balance > 0n ? balance : 0n, damagesDue);
  return { ...payment, balance, recovery: balance < 0n ? -balance : 0n };
}

function paymentOf(due: Paise, damagesDue: Paise): Payment {
  const setOff = leastOf(due, damagesDue);
  return { due, setOff, payable: due - setOff, damagesLeft: damagesDue - setOff };
}
