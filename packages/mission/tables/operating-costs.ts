import { provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a plant costs to run, its feed apart. */
export const operating_costs = defineTable({
  name: "operating_costs",
  describes: "What running a process costs, without the commodities it takes in.",
  key: ["process"],
  fields: {
    process: ref("processes", "The process"),
    ...ranged(
      "variable_inr_cr_per_kt",
      { unit: "crore rupees per kt", least: 0, most: 1e6 },
      "Cost of a kilotonne of run",
    ),
    ...ranged(
      "fixed_inr_cr_per_kt_a",
      { unit: "crore rupees per kt a year", least: 0, most: 1e6 },
      "Yearly cost of a kilotonne of capacity, run or idle",
    ),
    ...provenance,
  },
});
