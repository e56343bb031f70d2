import { fiscalYear, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** Capacity that stands or is committed, from a dated year until the next row of the site. */
export const site_capacities = defineTable({
  name: "site_capacities",
  describes: "Capacity of an existing or committed site from a fiscal year until the next row.",
  key: ["site", "from_fy"],
  fields: {
    site: ref("sites", "The site"),
    from_fy: fiscalYear("First fiscal year of the capacity"),
    ...ranged(
      "capacity_kt_per_a",
      { unit: "kt a year", least: 0, most: 1e6 },
      "Capacity in tonnes of the process's run",
    ),
    ...provenance,
  },
});
