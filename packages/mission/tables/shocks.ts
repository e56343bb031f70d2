import { bilingual, key, partialDate, provenance, refs } from "../field.ts";
import { defineTable } from "../table.ts";

/** Dated events that cut or threatened supply. */
export const shocks = defineTable({
  name: "shocks",
  describes: "A dated event that cut or threatened supply.",
  key: ["shock"],
  fields: {
    shock: key("Names the event"),
    happened_on: partialDate("When it happened"),
    ...bilingual("name", "What happened"),
    minerals: refs("minerals", "Minerals it struck"),
    ...bilingual("state", "Whether it still holds"),
    ...provenance,
  },
});
