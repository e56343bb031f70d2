/** The utilisation certificate of a claim: what was released is shown to have been used. */
import { fiscalYearOf } from "@lodestone/units/fiscal-year";
import { sentence } from "@lodestone/words/sentence";
import type { CaseKind, StepResult, StepWork } from "../commands/case-kind.ts";
import { withApprovers } from "../commands/prior-period.ts";
import { refuse } from "../commands/refusal.ts";
import { readCaseMoney } from "../store/case-money.ts";
import { readCase } from "../store/cases.ts";
import { releasesOf } from "../store/case-money.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { caseMoney } from "./accounts.ts";
import { certificateForm } from "./forms.ts";

export const certificateKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "certificate",
  kind: "",
  under: "claim",
  async closedUnder({ trx, parent }) {
    const { releasedPaise, utilisedPaise } = await readCaseMoney(trx, parent.record.caseId);
    return releasedPaise > utilisedPaise ? undefined : sentence("magnet.nothing-to-certify");
  },
  form: certificateForm,
  open({ parent }) {
    if (!parent) throw new Error("a certificate is opened under a claim");
    const { partyId, place, fiscalYear } = parent.record;
    return Promise.resolve({ partyId, undertakingId: parent.undertakingId, place, fiscalYear });
  },
  steps: {
    "draft>filed": { does: checkAmount },
    "deficient>filed": { does: checkAmount },
    "filed>verified": { does: checkAmount },
    "verified>accepted": { does: accept },
  },
};

async function checkAmount(work: StepWork): Promise<StepResult> {
  const utilised = BigInt(String(work.values["utilisedPaise"]));
  const amounts = await readCaseMoney(work.trx, work.stored.parentCaseId ?? "");
  const open = amounts.releasedPaise - amounts.utilisedPaise;
  if (utilised > open) {
    const rupees = { utilised: Number(utilised) / 100, open: Number(open) / 100 };
    refuse("magnet.utilised-beyond-released", rupees);
  }
  return { amountPaise: utilised };
}

/** Posts what was used against the releases of the claim, oldest year first. */
async function accept(work: StepWork): Promise<StepResult> {
  await checkAmount(work);
  const claim = await readCase(work.trx, work.stored.parentCaseId ?? "");
  if (!claim) throw new Error(`certificate ${work.stored.record.caseId} stands under no claim`);
  const { scheme, partyId, caseId } = claim.record;
  let left = BigInt(String(work.values["utilisedPaise"]));
  const transfers = [];
  for (const { year, releasedPaise } of await releasesOf(work.trx, caseId)) {
    const part = left < releasedPaise ? left : releasedPaise;
    left -= part;
    const money = caseMoney({
      fund: work.context.rules.fund(scheme),
      scheme,
      caseId,
      partyId: partyId ?? "",
      head: claim.kind,
      year,
      on: indianDay(work.at),
    });
    transfers.push(...money.utilise(part));
  }
  const year = fiscalYearOf(indianDay(work.at));
  return {
    facts: { utilisedPaise: String(work.values["utilisedPaise"]), acceptedInYear: year },
    amountPaise: BigInt(String(work.values["utilisedPaise"])),
    // The certificate's own deciders are the last; before them those of its claim.
    transfers: await withApprovers(work, scheme, [...claim.moves, ...work.stored.moves], transfers),
  };
}
