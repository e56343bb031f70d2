import { fiscalYear, number, optional, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What share of a product leaving use can be brought to a recycler, and what it costs. */
export const collections = defineTable({
  name: "collections",
  describes: "Share of what leaves use that can be collected as scrap, by year, and its cost.",
  key: ["product", "scrap", "fy"],
  fields: {
    product: ref("products", "The product leaving use"),
    scrap: ref("commodities", "The scrap commodity it becomes"),
    commodity: optional(
      ref(
        "commodities",
        "The commodity by which the scrap is reckoned; needed where a product holds several",
      ),
    ),
    scrap_kg_per_kg: optional(
      number(
        { unit: "kg of scrap per kg of the commodity", least: 0, most: 1e4 },
        "What the scrap weighs for each kilogram of the commodity in it; 1 when empty",
      ),
    ),
    fy: fiscalYear("Fiscal year; straight lines join the years given"),
    ...ranged(
      "share",
      { unit: "share", least: 0, most: 1 },
      "Share of the commodity leaving use that can be collected",
    ),
    ...ranged(
      "cost_inr_cr_per_kt",
      { unit: "crore rupees per kt of scrap", least: 0, most: 1e6 },
      "Cost of collecting a kilotonne",
    ),
    ...provenance,
  },
});
