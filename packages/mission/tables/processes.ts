import { bilingual, key, number, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** A way of making commodities from others. */
export const processes = defineTable({
  name: "processes",
  describes: "A way of making commodities from others, the same wherever a site runs it.",
  key: ["process"],
  fields: {
    process: key("Names the process"),
    chain: ref("chains", "The chain it belongs to"),
    ...bilingual("name", "Name of the process"),
    runs_on: ref("commodities", "The commodity whose tonnes measure its capacity and its run"),
    life_years: number({ unit: "years", least: 1, most: 60, whole: true }, "Years a plant lasts"),
    ...provenance,
  },
});
