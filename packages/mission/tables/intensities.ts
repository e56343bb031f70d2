import { provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** How much of a commodity a product holds. */
export const intensities = defineTable({
  name: "intensities",
  describes: "Kilograms of a commodity in a unit of product, and the share of units that hold any.",
  key: ["product", "commodity"],
  fields: {
    product: ref("products", "The product"),
    commodity: ref("commodities", "What it holds"),
    ...ranged(
      "kg_per_unit",
      { unit: "kg per unit sold", least: 0, most: 1e7 },
      "Kilograms in a unit that holds any",
    ),
    ...ranged(
      "share_with",
      { unit: "share of units", least: 0, most: 1 },
      "Share of units sold that hold any",
    ),
    ...provenance,
  },
});
