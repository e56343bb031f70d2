import { choice, flag, number, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Reserves and resources in the geologist's sense, as published. */
export const reserves = defineTable({
  name: "reserves",
  describes: "A mineral's reserves or resources in a place as one publication states them.",
  key: ["mineral", "place", "form", "category", "source"],
  fields: {
    mineral: ref("minerals", "The mineral"),
    place: ref("places", "Where it lies"),
    form: text("What was weighed: content, ore, oxide, monazite"),
    category: choice(["reserves", "resources"], "Reserves (proven to be minable) or resources"),
    quantity_t: number({ unit: "tonnes", least: 0, most: 1e12 }, "Tonnes in the ground"),
    use: flag("Whether pages show this row first where sources disagree"),
    ...provenance,
  },
});
