import { bilingual, key, optional, partialDate, provenance, ranged, ref, refs } from "../field.ts";
import { defineTable } from "../table.ts";

/** Events and what each waits for; durations give the earliest date an event can happen. */
export const milestones = defineTable({
  name: "milestones",
  describes: "An event, what it waits for, and either its date or the months it takes.",
  key: ["milestone"],
  fields: {
    milestone: key("Names the event"),
    system: ref("systems", "The system it belongs to"),
    ...bilingual("name", "The event in words"),
    after: optional(refs("milestones", "The events it waits for")),
    done_on: optional(partialDate("When it happened; empty when it has not")),
    ...ranged(
      "months",
      { unit: "months after the events it waits for", least: 0, most: 600 },
      "How long it takes; 0 when it happened",
    ),
    ...provenance,
  },
});
