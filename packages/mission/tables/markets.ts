import { provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What can be sold of a commodity beyond the plan's own use, and at what share of its price. */
export const markets = defineTable({
  name: "markets",
  describes:
    "How much of a commodity can be sold outside the planned chain, and at what share of its price.",
  key: ["commodity"],
  fields: {
    commodity: ref("commodities", "What is sold"),
    ...ranged(
      "ceiling_kt_per_a",
      { unit: "kt a year", least: 0, most: 1e6 },
      "The most that finds a buyer in a year",
    ),
    ...ranged(
      "share_of_price",
      { unit: "share", least: 0, most: 2 },
      "What a seller gets, against the reference price",
    ),
    ...provenance,
  },
});
