/**
 * Money that moves in a year already closed: the ledger takes it with two approvers, neither of them
 * the one who acts. They are the last two persons who decided on the case, whose decisions it follows.
 */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { parseAccountPath, yearOfAccount } from "../ledger/account-path.ts";
import { closedYears } from "../store/fund-read.ts";
import type { TransferRequest } from "../store/record-commands.ts";
import { decides, type CaseMove } from "../workflow/case-record.ts";
import { personsOf } from "../workflow/actor.ts";
import { refuse } from "./refusal.ts";
import type { CommandWork } from "./run-command.ts";

/** The transfers of a case, those of closed years with their two approvers. Moves: the oldest first. */
export async function withApprovers(
  { trx, caller }: CommandWork,
  scheme: string,
  moves: readonly CaseMove[],
  transfers: readonly TransferRequest[],
): Promise<readonly TransferRequest[]> {
  const closed = new Set(
    (await closedYears(trx)).flatMap((one) => (one.scheme === scheme ? one.fiscalYear : [])),
  );
  return transfers.map((transfer) => {
    const account = parseAccountPath(transfer.from);
    const year = account ? yearOfAccount(account) : null;
    if (year === null || !closed.has(year)) return transfer;
    const acting = personsOf(caller.actor);
    const deciders = moves
      .filter((move) => decides(move) && !personsOf(move).some((one) => acting.includes(one)))
      .map(({ personId }) => personId)
      .reverse();
    const [one, other] = [...new Set(deciders)];
    if (one === undefined || other === undefined) {
      refuse("prior-period.no-approvers", { year: fiscalYearLabel(year) });
    }
    return { ...transfer, priorPeriod: { approvers: [one, other] } };
  });
}
