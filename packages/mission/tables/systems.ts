import { bilingual, key, number } from "../field.ts";
import { defineTable } from "../table.ts";

/** The rows of the first page: what a reader of the news would look for by name. */
export const systems = defineTable({
  name: "systems",
  describes: "A system of the mission: one row of the first page.",
  key: ["system"],
  fields: {
    system: key("Names the system"),
    number: number(
      { unit: "place in the list", least: 1, most: 99, whole: true },
      "Order on the page",
    ),
    ...bilingual("name", "The system's name"),
    ...bilingual("question", "The question the row answers"),
  },
});
