import { bilingual, key, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What is counted, in which unit, out of what: an activity is not a project. */
export const indicators = defineTable({
  name: "indicators",
  describes: "Something counted or measured, with its unit of count and denominator.",
  key: ["indicator"],
  fields: {
    indicator: key("Names the indicator"),
    system: ref("systems", "The system it belongs to"),
    ...bilingual("name", "Name of the indicator"),
    ...bilingual("unit_of_count", "What one counted thing is"),
    ...bilingual("denominator", "Out of what, or that none is known"),
    ...bilingual("definition", "What is and is not counted"),
  },
});
