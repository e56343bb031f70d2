import {
  bilingual,
  flag,
  key,
  number,
  optional,
  partialDate,
  provenance,
  ranged,
  ref,
  text,
} from "../field.ts";
import { defineTable } from "../table.ts";

/** The numbers of a scheme's rule, dated; a clause whose text was not seen is marked so. */
export const scheme_parameters = defineTable({
  name: "scheme_parameters",
  describes: "A number of a scheme's rule, with the clause it comes from.",
  key: ["scheme", "parameter", "band_t_per_a", "source"],
  fields: {
    scheme: ref("schemes", "The scheme"),
    parameter: key("Names the number; the rule's words are in packages/schemes"),
    band_t_per_a: optional(
      number(
        { unit: "tonnes a year", least: 0, most: 1e6 },
        "Capacity band the number holds for, where it has bands",
      ),
    ),
    ...ranged("value", { unit: "the unit of the row", least: 0, most: 1e9 }, "The number"),
    unit: text("Unit of the number"),
    ...bilingual("clause", "What the clause says"),
    text_seen: flag(
      "Whether the clause's own text was seen; if not, the number is a parameter by analogy or report",
    ),
    from_date: optional(partialDate("First day it holds")),
    use: flag("Whether the rule uses this row where two readings exist"),
    ...provenance,
  },
});
