import { number, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

const load = { unit: "share of capacity", least: 0, most: 1 } as const;

/** How long a plant takes to build and to fill. */
export const build_times = defineTable({
  name: "build_times",
  describes:
    "Years from sanction to first run, and the load a new plant reaches in its first years.",
  key: ["process"],
  fields: {
    process: ref("processes", "The process"),
    ...ranged(
      "lead_years",
      { unit: "years", least: 0, most: 25, whole: true },
      "Years from sanction to the first year of run",
    ),
    load_year_1: number(load, "Share of capacity that can run in its first year"),
    load_year_2: number(load, "The same in its second year"),
    load_year_3: number(load, "The same in its third year"),
    load_later: number(load, "The same from its fourth year"),
    ...provenance,
  },
});
