/**
 * A claim of the capital subsidy: a share of the eligible investment, capped by capacity and pool,
 * paid after commissioning.
 */
import { claimCapitalSubsidy, type ClaimOutcome } from "@lodestone/schemes/magnet-claim";
import type { Paise } from "@lodestone/units/money";
import { indianDay } from "../workflow/desk-clock.ts";
import type { CaseKind, StepWork } from "../commands/case-kind.ts";
import type { FormValues } from "../forms/field.ts";
import { bookedOf } from "../store/case-money.ts";
import { claimChecks } from "./claim-checks.ts";
import { openClaim, underAgreement } from "./claim-opening.ts";
import { claimSteps } from "./claim-steps.ts";
import { claimStepTable } from "./claim-step-table.ts";
import { subsidyClaimForm, subsidyVerifiedForm } from "./forms.ts";
import { datesOf, winnerOf } from "./winner.ts";

const HEAD = "capital-subsidy";

export const subsidyClaimKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "claim",
  kind: HEAD,
  under: "agreement",
  form: subsidyClaimForm,
  closedUnder: underAgreement,
  open: (opening) => openClaim(opening, HEAD),
  checks: (work) =>
    claimChecks(work, ["auditor-certificate", "asset-register"], "capital-subsidy-share"),
  steps: claimStepTable(claimSteps({ head: HEAD, outcome }), subsidyVerifiedForm),
};

/** The day from which the claim's investment counts is asked of the agency: it verifies only what does. */
async function outcome(
  work: StepWork,
  verified: FormValues,
  damagesDue: Paise,
): Promise<ClaimOutcome> {
  const { scheme, caseId, partyId, openedAt } = work.stored.record;
  const numbers = work.context.rules.numbers(scheme);
  const winner = await winnerOf(work);
  const booked = { scheme, kind: HEAD, exceptCase: caseId };
  const since = numbers.row("capital-subsidy-share").from_date ?? winner.awardedOn;
  return claimCapitalSubsidy(numbers, {
    claimed: BigInt(String(work.values["claimedPaise"])),
    dates: datesOf(winner),
    paidToWinner: await bookedOf(work.trx, { ...booked, partyId }),
    paidFromPool: await bookedOf(work.trx, { ...booked, partyId: null }),
    damagesDue,
    winner: {
      capacityT: winner.capacityT,
      netWorth: winner.netWorthPaise,
      leadMemberShare: winner.leadEquityShare,
    },
    claimedOn: indianDay(openedAt),
    investment: [
      {
        name: caseId,
        head: "plant-and-machinery",
        incurredOn: since,
        amount: {
          claimed: BigInt(String(work.values["investmentPaise"])),
          verified: BigInt(String(verified["investmentPaise"])),
        },
      },
    ],
  });
}
