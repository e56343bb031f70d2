/**
 * A claim of the capital subsidy: a share of the eligible investment, capped by capacity and pool,
 * paid after commissioning.
 */
import { capitalSubsidy, unmetConditions } from "@lodestone/schemes/magnet-scheme";
import type { CaseKind, StepWork } from "../commands/case-kind.ts";
import type { FormValues } from "../forms/field.ts";
import { bookedOf } from "../store/case-money.ts";
import { claimChecks } from "./claim-checks.ts";
import { openClaim } from "./claim-opening.ts";
import { claimSteps, type Admissible } from "./claim-steps.ts";
import { claimStepTable } from "./claim-step-table.ts";
import { subsidyClaimForm, subsidyVerifiedForm } from "./forms.ts";
import { winnerOf } from "./winner.ts";

const HEAD = "capital-subsidy";

export const subsidyClaimKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "claim",
  kind: HEAD,
  under: "agreement",
  form: subsidyClaimForm,
  open: (opening) => openClaim(opening, HEAD),
  checks: (work) => claimChecks(work, ["auditor-certificate", "asset-register"]),
  steps: claimStepTable(claimSteps({ head: HEAD, admissible }), subsidyVerifiedForm),
};

async function admissible(work: StepWork, verified: FormValues): Promise<Admissible> {
  const { scheme, caseId } = work.stored.record;
  const numbers = work.context.rules.numbers(scheme);
  const winner = await winnerOf(work);
  const investment = BigInt(String(verified["investmentPaise"]));
  const traced = capitalSubsidy(numbers, {
    capacityT: winner.capacityT,
    eligibleInvestment: investment,
    paidFromPool: await bookedOf(work.trx, {
      scheme,
      kind: HEAD,
      partyId: null,
      exceptCase: caseId,
    }),
    commissioned: winner.commissionedOn !== null,
  });
  const unmet = unmetConditions(numbers, {
    capacityT: winner.capacityT,
    investment,
    netWorth: winner.netWorthPaise,
    leadMemberShare: winner.leadEquityShare,
  });
  return { traced, unmet, usedNumbers: [] };
}
