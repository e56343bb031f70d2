import { provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What it costs to keep or put away what nobody buys. */
export const disposal_costs = defineTable({
  name: "disposal_costs",
  describes: "Cost of putting away a tonne of surplus that nobody buys.",
  key: ["commodity"],
  fields: {
    commodity: ref("commodities", "What is put away"),
    ...ranged(
      "cost_inr_cr_per_kt",
      { unit: "crore rupees per kt", least: 0, most: 1e5 },
      "Cost of a kilotonne put away",
    ),
    ...provenance,
  },
});
