/** Where the magnet scheme's money stands: the account paths its cases post to. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { accountPath } from "../ledger/account-path.ts";
import type { TransferRequest } from "../store/record-commands.ts";

/** Heads of a winner's money; they are the kinds of claim. */
export type Head = "sales-incentive" | "capital-subsidy";

interface MoneyOf {
  readonly fund: string;
  readonly scheme: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly head: string;
  /** Fiscal year whose allotment is used, by the year in which it ends. */
  readonly year: number;
  readonly on: string;
}

/** Transfers of a case's money between stages; each takes an amount and is left out at nothing. */
export function caseMoney(of: MoneyOf) {
  const at = (stage: string, party = true) =>
    accountPath({
      fund: of.fund,
      scheme: of.scheme,
      year: fiscalYearLabel(of.year),
      stage,
      ...(party ? { party: of.partyId, head: of.head } : {}),
    });
  const move = (kind: string, from: string, to: string) => (amountPaise: bigint) =>
    amountPaise > 0n
      ? [
          {
            kind,
            caseId: of.caseId,
            from,
            to,
            amountPaise,
            effectiveOn: of.on,
          } satisfies TransferRequest,
        ]
      : [];
  return {
    commit: move("commit", at("allotted", false), at("committed")),
    release: move("release", at("committed"), at("released")),
    lapse: move("lapse", at("committed"), at("lapsed")),
    setOff: move("set-off", at("committed"), at("recovered")),
    demand: move("demand", at("released"), at("receivable")),
    receive: move("receive", at("receivable"), at("recovered")),
    utilise: move("utilise", at("released"), at("utilised")),
  };
}
