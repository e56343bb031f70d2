import {
  bilingual,
  choice,
  fiscalYear,
  key,
  number,
  optional,
  provenance,
  ranged,
  ref,
  refs,
} from "../field.ts";
import { defineTable } from "../table.ts";

/** A plant or mine that stands, is being built, or could be built. */
export const sites = defineTable({
  name: "sites",
  describes: "A plant or mine at a place, running one process: existing, committed or a candidate.",
  key: ["site"],
  fields: {
    site: key("Names the site"),
    process: ref("processes", "What it runs"),
    place: ref(
      "places",
      "State or country it stands in; the nation where the State is not decided",
    ),
    ...bilingual("name", "Name of the site"),
    status: choice(
      ["existing", "committed", "candidate"],
      "Stands, is under construction, or could be built",
    ),
    owner: key("Whose books its money is in; sites of one owner answer for their losses together"),
    limit_kt_per_a: optional(
      number(
        { unit: "kt a year", least: 0, most: 1e6 },
        "Most that can be built here; needed for a candidate",
      ),
    ),
    ...ranged(
      "cost_factor",
      { unit: "times the process's cost", least: 0.05, most: 20 },
      "Cost of building here against the process's figure",
    ),
    open_from: optional(fiscalYear("First fiscal year in which building here can be sanctioned")),
    scheme: optional(ref("schemes", "The scheme whose support a plant here may win")),
    possible_places: optional(
      refs("places", "Where it could stand, when the State is not decided"),
    ),
    ...provenance,
  },
});
