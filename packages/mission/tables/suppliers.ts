import { bilingual, fiscalYear, key, number, optional, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** A country's offer of a commodity, with the most it can be counted on for. */
export const suppliers = defineTable({
  name: "suppliers",
  describes: "What a supplier country can be counted on to sell of a commodity each year.",
  key: ["supplier"],
  fields: {
    supplier: key("Names the offer"),
    commodity: ref("commodities", "What is bought"),
    place: ref("places", "From where"),
    ...ranged(
      "ceiling_kt_per_a",
      { unit: "kt a year", least: 0, most: 1e6 },
      "The most that can be bought in a year",
    ),
    price_factor: number(
      { unit: "times the reference price", least: 0, most: 100 },
      "This supplier's price against the reference price",
    ),
    from_fy: optional(fiscalYear("First fiscal year of the offer")),
    to_fy: optional(fiscalYear("Last fiscal year of the offer")),
    ...bilingual("note", "What the ceiling rests on"),
    ...provenance,
  },
});
