import { bilingual, key, optional, partialDate, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** What is not known. A gap is shown where the figure would stand; nothing is guessed in its place. */
export const gaps = defineTable({
  name: "gaps",
  describes: "Something the pack does not know, shown where the figure would stand.",
  key: ["gap"],
  fields: {
    gap: key("Names the gap"),
    system: optional(ref("systems", "The mission's system whose row shows the gap")),
    mineral: optional(ref("minerals", "The mineral whose row shows the gap")),
    ...bilingual("missing", "What is not known"),
    ...bilingual("matters", "What cannot be said without it"),
    tried: text("Where it was looked for"),
    as_of: partialDate("When it was last looked for"),
  },
});
