/**
 * A bid for capacity: sealed until the tender's day has passed, so that nobody reads a quote before
 * all are in; responsive when capacity, net worth, equity and quote are what the notification asks.
 */
import { unmetConditions } from "@lodestone/schemes/magnet-scheme";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { tell } from "@lodestone/words/say";
import { indianDay } from "../workflow/desk-clock.ts";
import type { CaseCheck, CaseKind, StepResult, StepWork } from "../commands/case-kind.ts";
import { refuse } from "../commands/refusal.ts";
import { readCase } from "../store/cases.ts";
import type { FormValues } from "../forms/field.ts";
import type { SchemeRules } from "./scheme-rules.ts";
import { bidForm } from "./forms.ts";

export const bidKind: CaseKind = {
  scheme: "magnet-scheme",
  workflow: "bid",
  kind: "",
  under: "tender",
  form: bidForm,
  open({ parent, caller, at }) {
    const due = String(parent?.data["bidsDueOn"]);
    if (parent?.record.state !== "open" || indianDay(at) > due) {
      refuse("magnet.tender-closed", { due });
    }
    const party = caller.actor.scope?.key ?? null;
    return Promise.resolve({
      partyId: party,
      undertakingId: null,
      place: null,
      fiscalYear: null,
    });
  },
  checks: ({ values, context, stored }) =>
    Promise.resolve(bidChecks(context.rules, stored.record.scheme, values)),
  steps: {
    "draft>sealed": { does: seal },
    "sealed>withdrawn": { does: beforeOpening },
    "sealed>responsive": { does: findResponsive },
    "sealed>not-responsive": { does: afterOpening },
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
  const failed = bidChecks(work.context.rules, work.stored.record.scheme, work.values).filter(
    ({ met }) => !met,
  );
  const [first] = failed;
  if (first) refuse("magnet.bid-fails", { checks: failed.map(({ what }) => what) });
  return {
    facts: { checks: tell(bidChecks(work.context.rules, work.stored.record.scheme, work.values)) },
  };
}

/** What the notification asks of a bid, each with what it says. */
export function bidChecks(
  rules: SchemeRules,
  scheme: string,
  values: FormValues,
): readonly CaseCheck[] {
  const numbers = rules.numbers(scheme);
  const capacityT = Number(values["capacityT"]);
  const least = numbers.row("capacity-per-winner-least").value;
  const most = numbers.row("capacity-per-winner-most").value;
  const step = numbers.row("capacity-step").value;
  const quoteMost = numbers.row("incentive-per-kg-most").value;
  const inSteps = capacityT >= least && capacityT <= most && (capacityT - least) % step === 0;
  const check = (name: string, met: boolean, what: Sentence): CaseCheck => ({
    check: name,
    met,
    what,
    remedy: sentence("magnet.bid-remedy"),
  });
  return [
    check("capacity", inSteps, sentence("magnet.bid-capacity", { least, most, step, capacityT })),
    check(
      "quote",
      Number(values["quoteRupeesPerKg"]) <= quoteMost,
      sentence("magnet.bid-quote", { most: quoteMost, quote: Number(values["quoteRupeesPerKg"]) }),
    ),
    ...(inSteps ? conditionChecks(rules, scheme, values, capacityT) : []),
  ];
}

function conditionChecks(
  rules: SchemeRules,
  scheme: string,
  values: FormValues,
  capacityT: number,
): readonly CaseCheck[] {
  // Investment is looked at when money is claimed; a bidder has made none yet.
  const least = rules.numbers(scheme).bandRow("investment-least", capacityT).value;
  const unmet = unmetConditions(rules.numbers(scheme), {
    capacityT,
    investment: BigInt(Math.ceil(least)) * 1_000_000_000n,
    netWorth: BigInt(String(values["netWorthPaise"])),
    leadMemberShare: Number(values["leadEquityShare"]),
  });
  return unmet.map(({ what, clause }) => ({
    check: clause.row,
    met: false,
    what,
    remedy: sentence("magnet.bid-remedy"),
  }));
}
