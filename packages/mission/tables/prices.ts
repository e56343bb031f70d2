import { fiscalYear, optional, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/**
 * The import reference price a plan works with. A price may follow another commodity's: then it is
 * price_usd_per_kg + follows_kg_per_kg times the other's price, so that the two move together.
 */
export const prices = defineTable({
  name: "prices",
  describes: "Import reference price of a commodity; straight lines join the years given.",
  key: ["commodity", "fy"],
  fields: {
    commodity: ref("commodities", "What is priced"),
    fy: fiscalYear("Fiscal year of the price"),
    ...ranged(
      "price_usd_per_kg",
      { unit: "US dollars per kg", least: 0, most: 1e6 },
      "The price, or what is added to the price it follows",
    ),
    follows: optional(ref("commodities", "The commodity whose price it follows")),
    ...ranged(
      "follows_kg_per_kg",
      { unit: "kg per kg", least: 0, most: 100 },
      "Share of the followed price in this one",
    ),
    ...provenance,
  },
});
