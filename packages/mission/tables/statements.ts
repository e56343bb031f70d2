import { bilingual, key, partialDate, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What an office said in public. A statement is judged, never the person who made it. */
export const statements = defineTable({
  name: "statements",
  describes: "Something an office said in public about the mission.",
  key: ["statement"],
  fields: {
    statement: key("Names the statement"),
    system: ref("systems", "The system it speaks of"),
    ...bilingual("office", "The office that made it; never a person"),
    said_on: partialDate("When it was said"),
    ...bilingual("quote", "The words, briefly"),
    ...provenance,
  },
});
