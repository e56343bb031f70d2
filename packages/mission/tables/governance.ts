import { number, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Published indicators of how a supplier country is governed. */
export const governance = defineTable({
  name: "governance",
  describes: "A governance indicator of a supplier country.",
  key: ["place", "indicator", "year"],
  fields: {
    place: ref("places", "The country"),
    indicator: text("Name of the published indicator"),
    year: number({ unit: "calendar year", least: 1996, most: 2100, whole: true }, "Year"),
    estimate: number({ unit: "the indicator's own scale", least: -10, most: 110 }, "The estimate"),
    ...provenance,
  },
});
