import { bilingual, choice, flag, key, number, provenance, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** The critical minerals of the country's list, with their standing in law. */
export const minerals = defineTable({
  name: "minerals",
  describes: "A mineral of the country's critical list.",
  key: ["mineral"],
  fields: {
    mineral: key("Names the mineral"),
    number: number(
      { unit: "place in the list", least: 1, most: 999, whole: true },
      "Order in the list",
    ),
    ...bilingual("name", "Name of the mineral"),
    symbol: text("Chemical symbol, or the symbols of a group"),
    schedule: choice(
      ["part_b", "part_d", "part_b_and_d", "none"],
      "Part of the First Schedule of the MMDR Act that lists it: B atomic, D critical and strategic",
    ),
    exploration_licence: flag("Whether the Seventh Schedule opens it to exploration licences"),
    ...provenance,
  },
});
