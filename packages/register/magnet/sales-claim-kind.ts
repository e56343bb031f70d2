/**
 * A claim of the sales-linked incentive for one fiscal year: the least of the quoted rupees per
 * kilogram, the share of turnover, what is left of the winner's cap and of the pool.
 */
import { salesIncentive, unmetConditions } from "@lodestone/schemes/magnet-scheme";
import { fiscalYearEnd, parseFiscalYear } from "@lodestone/units/fiscal-year";
import type { CaseKind, StepWork } from "../commands/case-kind.ts";
import type { FormValues } from "../forms/field.ts";
import { bookedOf } from "../store/case-money.ts";
import { claimChecks } from "./claim-checks.ts";
import { openClaim } from "./claim-opening.ts";
import { claimSteps, type Admissible } from "./claim-steps.ts";
import { claimStepTable } from "./claim-step-table.ts";
import { salesClaimForm, salesVerifiedForm } from "./forms.ts";
import { investmentVerified } from "./investment.ts";
import { winnerOf } from "./winner.ts";

const HEAD = "sales-incentive";

export const salesClaimKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "claim",
  kind: HEAD,
  under: "agreement",
  form: salesClaimForm,
  open: (opening) => openClaim(opening, HEAD),
  checks: (work) => claimChecks(work, ["auditor-certificate", "sales-register"]),
  steps: claimStepTable(claimSteps({ head: HEAD, admissible }), salesVerifiedForm),
};

async function admissible(work: StepWork, verified: FormValues): Promise<Admissible> {
  const { scheme, caseId, partyId } = work.stored.record;
  const numbers = work.context.rules.numbers(scheme);
  const winner = await winnerOf(work);
  const year = parseFiscalYear(String(work.values["fiscalYear"])) ?? 0;
  const commissioned =
    winner.commissionedOn !== null && winner.commissionedOn <= fiscalYearEnd(year);
  const traced = salesIncentive(numbers, {
    capacityT: winner.capacityT,
    quoteRupeesPerKg: winner.quoteRupeesPerKg,
    soldKg: Math.min(Number(verified["soldKg"]), Number(work.values["soldKg"])),
    netTurnover: BigInt(String(verified["netTurnoverPaise"])),
    paidToWinner: await bookedOf(work.trx, { scheme, kind: HEAD, partyId, exceptCase: caseId }),
    paidFromPool: await bookedOf(work.trx, {
      scheme,
      kind: HEAD,
      partyId: null,
      exceptCase: caseId,
    }),
    commissioned,
  });
  const unmet = unmetConditions(numbers, {
    capacityT: winner.capacityT,
    investment: await investmentVerified(work, winner.agreementId),
    netWorth: winner.netWorthPaise,
    leadMemberShare: winner.leadEquityShare,
  });
  return { traced, unmet, usedNumbers: [] };
}
