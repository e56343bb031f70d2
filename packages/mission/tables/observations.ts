import { bilingual, choice, flag, key, number, optional, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What was observed of an indicator at a time: the record against which statements are tested. */
export const observations = defineTable({
  name: "observations",
  describes: "A value of an indicator that somebody published.",
  key: ["observation"],
  fields: {
    observation: key("Names the observation"),
    indicator: ref("indicators", "What was observed"),
    kind: choice(
      ["planned", "forecast", "reported", "verified"],
      "Planned, forecast, reported by the office, or verified by another",
    ),
    value: number({ unit: "the indicator's unit", least: 0, most: 1e12 }, "The value"),
    same_voice: flag("Whether it only repeats the office whose statement it would test"),
    place: optional(ref("places", "Where, if not the whole country")),
    ...bilingual("note", "What the figure covers"),
    use: flag("Whether verdicts use the row where two readings of one report exist"),
    ...provenance,
  },
});
