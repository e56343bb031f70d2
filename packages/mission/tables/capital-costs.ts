import { provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a plant costs to build. */
export const capital_costs = defineTable({
  name: "capital_costs",
  describes: "What capacity for a process costs to build, spread over its lead time.",
  key: ["process"],
  fields: {
    process: ref("processes", "The process"),
    ...ranged(
      "capex_inr_cr_per_kt_a",
      { unit: "crore rupees per kt a year", least: 0, most: 1e6 },
      "Cost of building a kilotonne a year of run",
    ),
    ...provenance,
  },
});
