import { bilingual, date, key, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** The Centres of Excellence. */
export const centres = defineTable({
  name: "centres",
  describes: "A recognised Centre of Excellence.",
  key: ["centre"],
  fields: {
    centre: key("Names the centre"),
    ...bilingual("name", "Name of the institute"),
    place: ref("places", "State it stands in"),
    city: text("City"),
    recognised_on: date("Day of recognition"),
    ...provenance,
  },
});
