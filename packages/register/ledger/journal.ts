/**
 * The ledger as plain text that hledger and ledger read: a transaction for each transfer in the order
 * of its number, and at the end what every account must hold, which those programs check themselves.
 * The assertions stand in one last transaction, because both programs order days before numbers.
 */
import type { TransferLink } from "./chain.ts";

export const JOURNAL_HEAD = `; The whole ledger, a transaction for each transfer, in rupees to the paisa.
; Accounts: fund:scheme:year:stage:party:head. A positive amount came in.
commodity INR 1000.00
`;

export function journalTransaction(transfer: TransferLink): string {
  const { transferNo, auditNo, kind, caseId, from, to, amountPaise, effectiveOn } = transfer;
  const notes = [
    `audit:${auditNo}`,
    ...(caseId === null ? [] : [`case:${caseId}`]),
    ...(transfer.reverses === null ? [] : [`reverses:${transfer.reverses}`]),
    ...(transfer.priorPeriodApprovers ? ["prior-period:yes"] : []),
  ];
  return `
${effectiveOn} * (${transferNo}) ${kind}  ; ${notes.join(", ")}
    ${journalAccount(from)}  INR ${rupees(-amountPaise)}
    ${journalAccount(to)}  INR ${rupees(amountPaise)}
`;
}

/** `on`: the last day of any transfer, so that the assertions come after all of them. */
export function journalClosing(on: string): string {
  return `\n${on} * balances as the ledger holds them\n`;
}

export function journalBalance(path: string, balancePaise: bigint): string {
  return `    ${journalAccount(path)}  INR 0.00 = INR ${rupees(balancePaise)}\n`;
}

function journalAccount(path: string): string {
  return path.replaceAll("/", ":");
}

function rupees(paise: bigint): string {
  const digits = String(paise < 0n ? -paise : paise).padStart(3, "0");
  return `${paise < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
