/**
 * Money of exploration: partial reimbursement of exploration-licence holders (24 June 2024), the
 * incentive on project cost, and the levy that feeds the trust. Exactly what the rules give; a
 * plan of plants lays none of it, so there are no planner terms.
 */
import type { MissionTables } from "@lodestone/mission/mission";
import { paiseFromCrore, shareOf, type Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import type { SchemeNumbers } from "./scheme-numbers.ts";
import { leastLimit, type Summed, type Traced } from "./trace.ts";

/** Heads of expenditure with a cap each. */
const explorationHeads = [
  "mapping-sampling",
  "geophysics",
  "drilling",
  "chemical-petrology",
  "beneficiation",
  "research-consultancy",
  "logistics",
] as const;
type ExplorationHead = (typeof explorationHeads)[number];

export interface ExplorationFacts {
  readonly spent: Readonly<Partial<Record<ExplorationHead, Paise>>>;
  /** A G2 block was handed over within the time stated, and auctioned. */
  readonly earlyG2: boolean;
  readonly reimbursedBefore: Paise;
}

export interface Reimbursement extends Traced {
  /** Each head that was claimed: what it earns, and whether its cap took something off. */
  readonly heads: readonly Traced[];
}

/** The share of what was spent, head by head within the heads' caps, within the cap of the whole. */
export function licenceReimbursement(
  numbers: SchemeNumbers,
  facts: ExplorationFacts,
): Reimbursement {
  const share = numbers.row("reimbursement-share");
  const cap = numbers.row(facts.earlyG2 ? "reimbursement-cap-early-g2" : "reimbursement-cap");
  // The heads' caps add up to less than the early-G2 cap: it could not be reached if they held there.
  const capped = !facts.earlyG2 || numbers.row("head-caps-hold-early-g2").value === 1;
  const heads = explorationHeads.flatMap((head) => {
    const spent = facts.spent[head];
    if (spent === undefined) return [];
    const headCap = numbers.row(`head-cap-${head}`);
    const earned = {
      what: sentence("scheme.limit-spent", { share: share.value }),
      allows: shareOf(spent, share.value),
      clause: share.at,
    };
    const most = {
      what: sentence("scheme.limit-head-cap", { cap: headCap.value }),
      allows: paiseFromCrore(headCap.value),
      clause: headCap.at,
    };
    return [leastLimit(capped ? [earned, most] : [earned])];
  });
  const whole = leastLimit([
    {
      what: sentence("scheme.limit-heads", { share: share.value }),
      allows: heads.reduce((sum, { amount }) => sum + amount, 0n) - facts.reimbursedBefore,
      clause: share.at,
    },
    {
      what: sentence("scheme.limit-reimbursement-cap", { cap: cap.value }),
      allows: paiseFromCrore(cap.value) - facts.reimbursedBefore,
      clause: cap.at,
    },
  ]);
  return { ...whole, heads };
}

/**
 * Repayment to the trust once the premium flows: equal annual instalments; odd paise go to the
 * first, so that the instalments add up to what was reimbursed.
 */
export function repaymentSchedule(numbers: SchemeNumbers, reimbursed: Paise): Paise[] {
  const count = numbers.row("repayment-instalments").value;
  const each = reimbursed / BigInt(count);
  const odd = reimbursed - each * BigInt(count);
  return Array.from({ length: count }, (_, i) => (i === 0 ? each + odd : each));
}

/** Incentive to a notified agency on the cost of deep-seated and critical exploration (19 September 2023). */
export function explorationIncentive(numbers: SchemeNumbers, projectCost: Paise): Traced {
  const share = numbers.row("agency-incentive-share");
  return leastLimit([
    {
      what: sentence("scheme.limit-project-cost", { share: share.value }),
      allows: shareOf(projectCost, share.value),
      clause: share.at,
    },
  ]);
}

/** Levy due to the trust on a royalty paid on a day: the latest rate of levies.csv in force. */
export function levyDue(
  levies: MissionTables["levies"],
  fund: string,
  royalty: Paise,
  day: string,
): Summed {
  const row = levies
    .filter((levy) => levy.fund === fund && levy.from_date <= day)
    .sort((a, b) => (a.from_date < b.from_date ? 1 : -1))[0];
  if (!row) return { amount: 0n, parts: [] };
  const share = row.rate_percent / 100;
  const amount = shareOf(royalty, share);
  return {
    amount,
    parts: [{ what: sentence("scheme.part-levy", { share }), amount, clause: row.at }],
  };
}
