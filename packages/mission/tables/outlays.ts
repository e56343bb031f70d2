import { bilingual, choice, flag, key, number, optional, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** The mission's money as stated and as approved, down to its heads. */
export const outlays = defineTable({
  name: "outlays",
  describes: "An amount of the mission's outlay: a total, or a head under one.",
  key: ["outlay"],
  fields: {
    outlay: key("Names the amount"),
    part_of: optional(ref("outlays", "The amount it is a part of")),
    system: ref("systems", "The system it is shown under"),
    ...bilingual("name", "What the money is for"),
    reading: choice(
      ["as_stated", "as_approved", "head"],
      "A total as an office stated it, as the Cabinet approved it, or a head",
    ),
    amount_inr_cr: number({ unit: "crore rupees", least: 0, most: 1e7 }, "The amount"),
    fund: optional(ref("funds", "The fund that pays it")),
    use: flag("Whether the row is counted when heads are added up; a second reading is not"),
    ...provenance,
  },
});
