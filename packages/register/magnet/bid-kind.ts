/**
 * A bid for capacity: sealed until the tender's day has passed, so that nobody reads a quote before
 * all are in; responsive when capacity, net worth, equity and quote are what the notification asks.
 */
import { bidConditions, bidFaults, type Tender } from "@lodestone/schemes/bid-ranking";
import { sentence } from "@lodestone/words/sentence";
import { indianDay } from "../workflow/desk-clock.ts";
import type { CaseCheck, CaseKind, StepResult, StepWork } from "../commands/case-kind.ts";
import { refuse } from "../commands/refusal.ts";
import { readCase, type StoredCase } from "../store/cases.ts";
import { bidForm } from "./forms.ts";

export const bidKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "bid",
  kind: "",
  under: "tender",
  form: bidForm,
  closedUnder({ parent, today }) {
    const due = String(parent.data["bidsDueOn"]);
    const open = parent.record.state === "open" && today <= due;
    return Promise.resolve(open ? undefined : sentence("magnet.tender-closed", { due }));
  },
  open({ caller }) {
    const party = caller.actor.scope?.key ?? null;
    return Promise.resolve({
      partyId: party,
      undertakingId: null,
      place: null,
      fiscalYear: null,
    });
  },
  checks: (work) => Promise.resolve(checksOf(work)),
  steps: {
    "draft>sealed": { does: seal },
    "sealed>withdrawn": { does: beforeOpening },
    "sealed>responsive": { does: findResponsive },
    "sealed>not-responsive": { does: afterOpening },
    "responsive>won": { takenBy: "register.bid-by-award" },
    "responsive>lost": { takenBy: "register.bid-by-award" },
  },
};

async function tenderOf(work: StepWork) {
  const tender = await readCase(work.trx, work.stored.parentCaseId ?? "");
  if (!tender) throw new Error(`bid ${work.stored.record.caseId} has no tender`);
  return { due: String(tender.data["bidsDueOn"]), state: tender.record.state };
}

async function seal(work: StepWork): Promise<StepResult> {
  await beforeOpening(work);
  return {};
}

async function beforeOpening(work: StepWork): Promise<StepResult> {
  const { due, state } = await tenderOf(work);
  if (state !== "open" || indianDay(work.at) > due) refuse("magnet.tender-closed", { due });
  return {};
}

async function afterOpening(work: StepWork): Promise<StepResult> {
  const { due } = await tenderOf(work);
  if (indianDay(work.at) <= due) refuse("magnet.bids-still-open", { due });
  return {};
}

async function findResponsive(work: StepWork): Promise<StepResult> {
  await afterOpening(work);
  const faults = bidFaults(
    work.context.rules.numbers(work.stored.record.scheme),
    tenderOfBid(work.stored),
  );
  if (faults.length > 0) refuse("magnet.bid-fails", { checks: faults.map(({ what }) => what) });
  return {};
}

/** A bid as the scheme's rule reads it. */
export function tenderOfBid(bid: Pick<StoredCase, "record" | "data">): Tender {
  return {
    bidder: bid.record.partyId ?? "",
    capacityT: Number(bid.data["capacityT"]),
    quoteRupeesPerKg: Number(bid.data["quoteRupeesPerKg"]),
    netWorth: BigInt(String(bid.data["netWorthPaise"])),
    leadMemberShare: Number(bid.data["leadEquityShare"]),
  };
}

function checksOf(work: Omit<StepWork, "added">): readonly CaseCheck[] {
  const numbers = work.context.rules.numbers(work.stored.record.scheme);
  return bidConditions(numbers, tenderOfBid(work.stored)).map(({ what, met, clause }) => ({
    check: clause.row,
    met,
    asks: what,
    clause,
    what,
    remedy: sentence("magnet.bid-remedy"),
  }));
}
