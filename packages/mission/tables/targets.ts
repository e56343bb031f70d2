import { date, key, number, optional, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What the mission promised itself. Only the end year is published; phasing is a gap. */
export const targets = defineTable({
  name: "targets",
  describes: "A value of an indicator the mission is to reach by a date.",
  key: ["target"],
  fields: {
    target: key("Names the target"),
    indicator: ref("indicators", "What is to be reached"),
    value: number({ unit: "the indicator's unit", least: 0, most: 1e12 }, "The value to reach"),
    due_on: optional(date("By when; empty when the document names no date")),
    ...provenance,
  },
});
