/** The magnet scheme as the planner sees it; the claim rule is in magnet-scheme.ts. */
import type { SchemeNumbers, SchemeRow } from "./scheme-numbers.ts";
import type { SchemeTerms, Term, WinnerTerms } from "./scheme-terms.ts";

/** 1 rupee per kg = 10^6 rupees per kt = 0.1 crore per kt. */
export const CRORE_PER_KT_OF_RUPEE_PER_KG = 0.1;
const T_PER_KT = 1000;

/**
 * Terms per kt at the largest capacity a winner may hold: a linear plan has no single winners, and
 * the band steps differ by a tenth at most. Whole winners are chosen by integers on request. The
 * incentive is what bidders quote; the capital subsidy is a rate the notification fixes.
 */
export function magnetSchemeTerms(numbers: SchemeNumbers, fund: string): SchemeTerms {
  const largestT = numbers.row("capacity-per-winner-most").value;
  const perKt = (row: SchemeRow) => term(row, T_PER_KT / largestT);
  return {
    scheme: numbers.scheme,
    fund,
    awardYears: [numbers.row("award-fiscal-year").value],
    capacityTotalKt: term(numbers.row("capacity-total"), 1 / T_PER_KT),
    incentive: {
      atMostWhatIsNeeded: true,
      years: (leadYears) => incentiveYears(numbers, leadYears),
      perKt: term(numbers.row("incentive-per-kg-most"), CRORE_PER_KT_OF_RUPEE_PER_KG),
      shareOfTurnover: term(numbers.row("incentive-share-of-turnover-most"), 1),
      capPerKt: perKt(numbers.bandRow("incentive-cap-per-winner", largestT)),
      pool: term(numbers.row("incentive-pool"), 1),
    },
    capital: {
      atMostWhatIsNeeded: false,
      share: term(numbers.row("capital-subsidy-share"), 1),
      capPerKt: perKt(numbers.bandRow("capital-subsidy-cap", largestT)),
      pool: term(numbers.row("capital-subsidy-pool"), 1),
    },
    winners: () => winnerTerms(numbers),
  };
}

/** Years that earn the incentive: a first sale before the end of gestation adds what it is early by. */
export function incentiveYears(numbers: SchemeNumbers, leadYears: number): number {
  const years = numbers.row("incentive-years").value;
  const early = numbers.row("gestation-years").value - leadYears;
  if (early <= 0 || numbers.row("incentive-from-early-sale").value !== 1) return years;
  return years + early;
}

function winnerTerms(numbers: SchemeNumbers): WinnerTerms {
  const least = numbers.row("capacity-per-winner-least").value;
  const most = numbers.row("capacity-per-winner-most").value;
  const step = numbers.row("capacity-step").value;
  const sizes = Array.from(
    { length: Math.floor((most - least) / step) + 1 },
    (_, i) => least + i * step,
  );
  return {
    most: term(numbers.row("winners-most"), 1),
    sizes: sizes.map((capacityT) => ({
      capacityKt: capacityT / T_PER_KT,
      incentiveCap: term(numbers.bandRow("incentive-cap-per-winner", capacityT), 1),
      subsidyCap: term(numbers.bandRow("capital-subsidy-cap", capacityT), 1),
    })),
  };
}

function term(row: SchemeRow, factor: number): Term {
  return { value: row.value * factor, row: row.at };
}
