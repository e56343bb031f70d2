import { bilingual, choice, date, key, number, optional, ref } from "../field.ts";
import { defineTable } from "../table.ts";

const readingTests = ["figure", "count", "count_by_date", "milestone_by_date"] as const;

/** One way to read a statement so that it can be tested; two readings get two verdicts. */
export const readings = defineTable({
  name: "readings",
  describes: "One way to read a statement so that the record can test it.",
  key: ["reading"],
  fields: {
    reading: key("Names the reading"),
    statement: ref("statements", "The statement read"),
    number: number(
      { unit: "place in the list", least: 1, most: 99, whole: true },
      "Order among the statement's readings",
    ),
    ...bilingual("name", "The reading in words"),
    test: choice(
      readingTests,
      "figure: the record states the same; count: the record counts as many; count_by_date: it will by a date; milestone_by_date: an event happens by a date",
    ),
    indicator: optional(ref("indicators", "The indicator whose observations test it")),
    claimed_value: optional(
      number({ unit: "the indicator's unit", least: 0, most: 1e12 }, "The value stated"),
    ),
    tolerance_share: optional(
      number(
        { unit: "share of the value", least: 0, most: 1 },
        "How far figures may lie apart and still agree",
      ),
    ),
    due_on: optional(date("The date stated")),
    milestone: optional(ref("milestones", "The event stated")),
    ...bilingual("missing", "What would have to be published to test it better"),
  },
});
