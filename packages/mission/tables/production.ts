import { fiscalYear, flag, number, optional, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a place produced in a year, as published; sources that disagree are rows of their own. */
export const production = defineTable({
  name: "production",
  describes: "A mineral's production in a place and year as one publication states it.",
  key: ["mineral", "place", "form", "year", "source"],
  fields: {
    mineral: ref("minerals", "The mineral"),
    place: ref("places", "Where it was produced"),
    form: text("What was weighed: content, ore, concentrate, refined metal, oxide"),
    year: number(
      { unit: "calendar year", least: 1990, most: 2100, whole: true },
      "Year of production",
    ),
    fy: optional(
      fiscalYear("The fiscal year, where the figure is of one; the year above is then its first"),
    ),
    quantity_t: number({ unit: "tonnes", least: 0, most: 1e10 }, "Tonnes produced"),
    use: flag("Whether pages show this row first where sources disagree"),
    ...provenance,
  },
});
