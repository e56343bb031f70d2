import { fiscalYear, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What share of a product leaving use can be brought to a recycler, and what it costs. */
export const collections = defineTable({
  name: "collections",
  describes: "Share of what leaves use that can be collected as scrap, by year, and its cost.",
  key: ["product", "scrap", "fy"],
  fields: {
    product: ref("products", "The product leaving use"),
    scrap: ref("commodities", "The scrap commodity it becomes"),
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
