/**
 * The money of a claim, step by step, the same for every kind of claim of the scheme: verified facts
 * give the admissible amount by the scheme's rule; the sanction commits it from the year's allotment;
 * a part is released at once, damages set off; audited accounts settle the rest.
 */
import { fiscalYearLabel, fiscalYearOf } from "@lodestone/units/fiscal-year";
import { leastOf, type Paise } from "@lodestone/units/money";
import type { ClaimOutcome } from "@lodestone/schemes/magnet-claim";
import { provisionalRelease } from "@lodestone/schemes/provisional-release";
import type { FormValues } from "../forms/field.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import type { StepResult, StepWork } from "../commands/case-kind.ts";
import { withApprovers } from "../commands/prior-period.ts";
import { refuse } from "../commands/refusal.ts";
import { readCaseMoney } from "../store/case-money.ts";
import { caseMoney, type Head } from "./accounts.ts";
import { damagesDue } from "./damages.ts";
import { outcomeJson } from "./trace-json.ts";

/** What a kind of claim adds to the steps all claims share. */
export interface ClaimRule {
  readonly head: Head;
  /** What the scheme's rule gives for verified facts, with every rupee that is not admitted. */
  outcome(work: StepWork, verified: FormValues, damagesDue: Paise): Promise<ClaimOutcome>;
}

export function claimSteps(rule: ClaimRule) {
  return {
    verify: async (work: StepWork): Promise<StepResult> => await assess(rule, work, work.added),
    recommend: async (work: StepWork): Promise<StepResult> =>
      await assess(rule, work, verifiedOf(work, "verification")),
    concur: async (work: StepWork): Promise<StepResult> =>
      await assess(rule, work, verifiedOf(work, "verification")),
    sanction: async (work: StepWork): Promise<StepResult> => await sanction(rule, work),
    lapse: async (work: StepWork): Promise<StepResult> => await lapse(rule, work),
    release: async (work: StepWork): Promise<StepResult> => await release(rule, work),
    audit: async (work: StepWork): Promise<StepResult> => await assess(rule, work, work.added),
    settle: async (work: StepWork): Promise<StepResult> => await settle(rule, work),
    recover: async (work: StepWork): Promise<StepResult> => await recover(rule, work),
    close: async (work: StepWork): Promise<StepResult> => await close(work),
  };
}

/** Claimed beside admissible, with every limit and condition; what each later desk sees again. */
async function assess(rule: ClaimRule, work: StepWork, verified: FormValues): Promise<StepResult> {
  const outcome = await rule.outcome(work, verified, await damagesDue(work));
  const amount = outcome.admissible.amount;
  return {
    facts: { verified, ...outcomeJson(outcome) },
    amountPaise: amount,
    result: {
      admissiblePaise: String(amount),
      disallowedPaise: String(outcome.disallowed.amount),
    },
  };
}

async function sanction(rule: ClaimRule, work: StepWork): Promise<StepResult> {
  const assessed = await assess(rule, work, verifiedOf(work, "verification"));
  const amount = assessed.amountPaise ?? 0n;
  if (amount === 0n) refuse("magnet.nothing-to-sanction");
  const recommended = amountOf(work, "concurrence");
  if (recommended !== undefined && recommended !== amount) {
    const rupees = { was: Number(recommended) / 100, now: Number(amount) / 100 };
    refuse("magnet.amount-changed", rupees);
  }
  const year = fiscalYearOf(indianDay(work.at));
  return {
    ...assessed,
    facts: { ...assessed.facts, year: fiscalYearLabel(year) },
    transfers: money(rule, work, year).commit(amount),
  };
}

async function lapse(rule: ClaimRule, work: StepWork): Promise<StepResult> {
  const { year, committed } = await sanctioned(work);
  return { amountPaise: committed, transfers: money(rule, work, year).lapse(committed) };
}

/** The part released before accounts are audited, less damages set off. */
async function release(rule: ClaimRule, work: StepWork): Promise<StepResult> {
  const { year, committed } = await sanctioned(work);
  refuseAfterYear(work, year);
  const numbers = work.context.rules.numbers(work.stored.record.scheme);
  const part = provisionalRelease(numbers, committed, await damagesDue(work));
  const moves = money(rule, work, year);
  return {
    facts: {
      sanctionedPaise: String(committed),
      provisionalShare: part.share,
      clause: part.clause,
      partPaise: String(part.due),
      damagesPaise: String(part.setOff),
    },
    amountPaise: part.payable,
    transfers: [...moves.setOff(part.setOff), ...moves.release(part.payable)],
    result: { releasedPaise: String(part.payable), damagesPaise: String(part.setOff) },
  };
}

/** After audited accounts: what is still owed is released, what was committed beyond it lapses. */
async function settle(rule: ClaimRule, work: StepWork): Promise<StepResult> {
  const { due, paid, committed, year } = await audited(work);
  if (due < paid) refuse("magnet.recover-instead", { excess: Number(paid - due) / 100 });
  const balance = due - paid;
  const today = fiscalYearOf(indianDay(work.at));
  const moves = money(rule, work, year);
  const facts = { balancePaise: String(balance), paidPaise: String(paid), duePaise: String(due) };
  const result = { releasedPaise: String(balance) };
  if (today === year) {
    const transfers = [...moves.release(balance), ...moves.lapse(committed - balance)];
    return { facts, amountPaise: balance, transfers, result };
  }
  // A commitment does not outlive its year: what stands of it lapses, and the balance is committed
  // anew from the present year's allotment.
  const now = money(rule, work, today);
  const anew = [...now.commit(balance), ...now.release(balance)];
  return { facts, amountPaise: balance, transfers: [...moves.lapse(committed), ...anew], result };
}

async function recover(rule: ClaimRule, work: StepWork): Promise<StepResult> {
  const { due, paid, committed, year } = await audited(work);
  if (due >= paid) refuse("magnet.release-instead", { balance: Number(due - paid) / 100 });
  const moves = money(rule, work, year);
  const { record } = work.stored;
  const transfers = [...moves.demand(paid - due), ...moves.lapse(committed)];
  return {
    facts: { excessPaise: String(paid - due), paidPaise: String(paid), duePaise: String(due) },
    amountPaise: paid - due,
    transfers: await withApprovers(work, record.scheme, record.moves, transfers),
    result: { demandedPaise: String(paid - due) },
  };
}

async function close(work: StepWork): Promise<StepResult> {
  const amounts = await readCaseMoney(work.trx, work.stored.record.caseId);
  if (amounts.receivablePaise > 0n) {
    refuse("magnet.receivable-stands", { rupees: Number(amounts.receivablePaise) / 100 });
  }
  if (amounts.releasedPaise > amounts.utilisedPaise) {
    const open = amounts.releasedPaise - amounts.utilisedPaise;
    refuse("magnet.utilisation-owed", { rupees: Number(open) / 100 });
  }
  return {};
}

function money(rule: ClaimRule, work: StepWork, year: number) {
  const { record } = work.stored;
  return caseMoney({
    fund: work.context.rules.fund(record.scheme),
    scheme: record.scheme,
    caseId: record.caseId,
    partyId: record.partyId ?? "",
    head: rule.head,
    year,
    on: indianDay(work.at),
  });
}

/** The facts a stage of the present round verified. */
function verifiedOf(work: StepWork, stage: string): FormValues {
  const { moves, record } = work.stored;
  const move = moves.findLast(
    (candidate) => candidate.stage === stage && candidate.round === record.round,
  );
  return (move?.facts["verified"] ?? {}) as FormValues;
}

function amountOf(work: StepWork, stage: string): Paise | undefined {
  const { moves, record } = work.stored;
  const move = moves.findLast(
    (candidate) => candidate.stage === stage && candidate.round === record.round,
  );
  return move?.amountPaise ?? undefined;
}

/** What the latest sanction committed, what of it stands, and the year whose allotment it is of. */
async function sanctioned(work: StepWork) {
  const amounts = await readCaseMoney(work.trx, work.stored.record.caseId);
  const move = work.stored.moves.findLast(({ stage }) => stage === "sanction");
  const year = fiscalYearOf(indianDay(move?.at ?? work.at));
  return { year, committed: amounts.committedPaise };
}

async function audited(work: StepWork) {
  const amounts = await readCaseMoney(work.trx, work.stored.record.caseId);
  const { year, committed } = await sanctioned(work);
  const sanctionedPaise = amountOf(work, "sanction") ?? 0n;
  const due = leastOf(amountOf(work, "reconciliation") ?? 0n, sanctionedPaise);
  return { due, paid: amounts.releasedPaise + amounts.setOffPaise, committed, year };
}

function refuseAfterYear(work: StepWork, year: number): void {
  if (fiscalYearOf(indianDay(work.at)) === year) return;
  refuse("magnet.commitment-lapsed", { year });
}
