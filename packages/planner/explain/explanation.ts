/** How a number is made: its formula in words, the numbers it is made of, and the pack rows under it. */
import type { RowAddress } from "@lodestone/mission/table";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { Plan } from "../plan.ts";
import type { Bilingual, Sentence } from "@lodestone/words/sentence";

/** A number in a formula; with `figure` it can be explained in turn. */
export interface Part {
  readonly label: Bilingual | Sentence | string;
  readonly value: number;
  readonly unit: string;
  readonly figure?: string;
}

export interface Explanation {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly formula: Sentence;
  readonly parts: readonly Part[];
  /** Rows of the pack the number rests on directly. */
  readonly rows: readonly RowAddress[];
}

/** What every explainer is handed. */
export interface Question {
  readonly plan: Plan;
  readonly inputs: PlanInputs;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** The figure's subject: a site, commodity, element, fund; "" where it has none. */
  readonly subject: string;
  /** Index of its year, -1 where it has none. */
  readonly year: number;
  /** A number of the plan by name, 0 where the plan has none such. */
  readonly valueOf: (figure: string) => number;
}
