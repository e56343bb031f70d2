/**
 * A claim of the sales-linked incentive for one fiscal year: the least of the quoted rupees per
 * kilogram, the share of turnover, what is left of the winner's cap and of the pool.
 */
import { claimSalesIncentive, type ClaimOutcome } from "@lodestone/schemes/magnet-claim";
import { fiscalYearEnd, fiscalYearStart, parseFiscalYear } from "@lodestone/units/fiscal-year";
import type { Paise } from "@lodestone/units/money";
import type { CaseKind, StepWork } from "../commands/case-kind.ts";
import type { FormValues } from "../forms/field.ts";
import { bookedOf } from "../store/case-money.ts";
import { claimChecks } from "./claim-checks.ts";
import { openClaim, underAgreement } from "./claim-opening.ts";
import { claimSteps } from "./claim-steps.ts";
import { claimStepTable } from "./claim-step-table.ts";
import { salesClaimForm, salesVerifiedForm } from "./forms.ts";
import { investmentVerified } from "./investment.ts";
import { datesOf, winnerOf } from "./winner.ts";

const HEAD = "sales-incentive";

export const salesClaimKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "claim",
  kind: HEAD,
  under: "agreement",
  form: salesClaimForm,
  closedUnder: underAgreement,
  open: (opening) => openClaim(opening, HEAD),
  checks: (work) =>
    claimChecks(work, ["auditor-certificate", "sales-register"], "incentive-per-kg-most"),
  steps: claimStepTable(claimSteps({ head: HEAD, outcome }), salesVerifiedForm),
};

async function outcome(
  work: StepWork,
  verified: FormValues,
  damagesDue: Paise,
): Promise<ClaimOutcome> {
  const { scheme, caseId, partyId } = work.stored.record;
  const winner = await winnerOf(work);
  const year = parseFiscalYear(String(work.values["fiscalYear"])) ?? 0;
  const booked = { scheme, kind: HEAD, exceptCase: caseId };
  return claimSalesIncentive(work.context.rules.numbers(scheme), {
    claimed: BigInt(String(work.values["claimedPaise"])),
    dates: datesOf(winner),
    paidToWinner: await bookedOf(work.trx, { ...booked, partyId }),
    paidFromPool: await bookedOf(work.trx, { ...booked, partyId: null }),
    damagesDue,
    winner: {
      capacityT: winner.capacityT,
      investment: await investmentVerified(work, winner.agreementId),
      netWorth: winner.netWorthPaise,
      leadMemberShare: winner.leadEquityShare,
    },
    quoteRupeesPerKg: winner.quoteRupeesPerKg,
    period: { from: fiscalYearStart(year), to: fiscalYearEnd(year) },
    // A second claim for a period is refused when it is opened: see claim-opening.ts.
    claimedBefore: [],
    soldKg: { claimed: Number(work.values["soldKg"]), verified: Number(verified["soldKg"]) },
    netTurnover: {
      claimed: BigInt(String(work.values["netTurnoverPaise"])),
      verified: BigInt(String(verified["netTurnoverPaise"])),
    },
  });
}
