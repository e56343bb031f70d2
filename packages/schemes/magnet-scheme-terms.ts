/** The magnet scheme as the planner sees it; the claim rule is in magnet-scheme.ts. */
import type { SchemeNumbers, SchemeRow } from "./scheme-numbers.ts";
import type { SchemeTerms, Term } from "./scheme-terms.ts";

/** 1 rupee per kg = 10^6 rupees per kt = 0.1 crore per kt. */
export const CRORE_PER_KT_OF_RUPEE_PER_KG = 0.1;
const T_PER_KT = 1000;

/**
 * Terms per kt at the largest capacity a winner may hold: a linear plan has no single winners, and
 * the band steps differ by a tenth at most. Whole winners are chosen by integers on request.
 */
export function magnetSchemeTerms(numbers: SchemeNumbers, fund: string): SchemeTerms {
  const largestT = numbers.row("capacity-per-winner-most").value;
  const perKt = (row: SchemeRow) => term(row, T_PER_KT / largestT);
  return {
    scheme: numbers.scheme,
    fund,
    awardYears: [numbers.row("award-fiscal-year").value],
    capacityTotalKt: term(numbers.row("capacity-total"), 1 / T_PER_KT),
    incentiveYears: term(numbers.row("incentive-years"), 1),
    incentivePerKt: term(numbers.row("incentive-per-kg-most"), CRORE_PER_KT_OF_RUPEE_PER_KG),
    incentiveShareOfTurnover: term(numbers.row("incentive-share-of-turnover-most"), 1),
    incentiveCapPerKt: perKt(numbers.bandRow("incentive-cap-per-winner", largestT)),
    incentivePool: term(numbers.row("incentive-pool"), 1),
    subsidyShareOfCapital: term(numbers.row("capital-subsidy-share"), 1),
    subsidyCapPerKt: perKt(numbers.bandRow("capital-subsidy-cap", largestT)),
    subsidyPool: term(numbers.row("capital-subsidy-pool"), 1),
    atMostWhatIsNeeded: true,
  };
}

function term(row: SchemeRow, factor: number): Term {
  return { value: row.value * factor, row: row.at };
}
