import { fiscalYear, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** Sales of a product by year: history for what will become scrap, the future for demand. */
export const drivers = defineTable({
  name: "drivers",
  describes: "Sales of a product in a fiscal year; straight lines join the years given.",
  key: ["product", "fy"],
  fields: {
    product: ref("products", "The product"),
    fy: fiscalYear("Fiscal year of sale"),
    ...ranged("sales", { unit: "the product's own unit", least: 0, most: 1e10 }, "Units sold"),
    ...provenance,
  },
});
