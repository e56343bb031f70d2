import { number, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** Past prices, for pictures and for the range a plan's price is drawn from. */
export const price_history = defineTable({
  name: "price_history",
  describes: "A past price of a commodity.",
  key: ["commodity", "year", "source"],
  fields: {
    commodity: ref("commodities", "What was priced"),
    year: number({ unit: "calendar year", least: 1960, most: 2100, whole: true }, "Calendar year"),
    price_usd_per_kg: number({ unit: "US dollars per kg", least: 0, most: 1e7 }, "Average price"),
    ...provenance,
  },
});
