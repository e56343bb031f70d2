import { bilingual, key, number } from "../field.ts";
import { defineTable } from "../table.ts";

/** A chain from mineral to product that is planned process by process. */
export const chains = defineTable({
  name: "chains",
  describes: "A chain from ore to product that is planned process by process.",
  key: ["chain"],
  fields: {
    chain: key("Names the chain"),
    number: number(
      { unit: "place in the list", least: 1, most: 99, whole: true },
      "Order on pages",
    ),
    ...bilingual("name", "Name of the chain"),
  },
});
