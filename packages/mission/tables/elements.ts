import { bilingual, key, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What is weighed through a chain: an element, or elements no process of the chain parts. */
export const elements = defineTable({
  name: "elements",
  describes: "An element, or a group of elements that no process of the chain parts.",
  key: ["element"],
  fields: {
    element: key("Names the element or group"),
    mineral: ref("minerals", "The mineral of the list it belongs to"),
    ...bilingual("name", "Name of the element or group"),
  },
});
