import { number, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a commodity is made of, so that masses can be balanced element by element. */
export const compositions = defineTable({
  name: "compositions",
  describes: "The share of an element in a commodity, by mass.",
  key: ["commodity", "element"],
  fields: {
    commodity: ref("commodities", "The commodity"),
    element: ref("elements", "The element"),
    t_per_t: number({ unit: "tonnes of element per tonne", least: 0, most: 1 }, "Mass share"),
    ...provenance,
  },
});
