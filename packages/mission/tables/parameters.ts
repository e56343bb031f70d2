import { bilingual, choice, provenance, ranged, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a plan can be told; see the planner's inputs for what each means. */
export const parameterKeys = [
  "inr-per-usd",
  "social-discount-rate",
  "investor-discount-rate",
  "inflation",
  "shortage-cost",
  "shortage-weight",
  "holding-cost",
  "second-pass-slack",
] as const;

/** Single figures the planner works with: exchange rate, discount rates, weights of a measure. */
export const parameters = defineTable({
  name: "parameters",
  describes: "A single figure the planner works with, such as the exchange rate.",
  key: ["parameter"],
  fields: {
    parameter: choice(parameterKeys, "Which figure; docs/model/planner.md says what each does"),
    ...ranged("value", { unit: "the unit of the row", least: -1e6, most: 1e6 }, "The figure"),
    unit: text("Unit of the figure"),
    ...bilingual("use", "What the figure does in the plan"),
    ...provenance,
  },
});
