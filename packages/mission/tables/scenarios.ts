import { bilingual, key } from "../field.ts";
import { defineTable } from "../table.ts";

/** Named patches of the pack; each is a file scenarios/<scenario>.csv. */
export const scenarios = defineTable({
  name: "scenarios",
  describes: "A named patch over the pack's tables.",
  key: ["scenario"],
  fields: {
    scenario: key("Names the patch and its file"),
    ...bilingual("name", "Name of the scenario"),
    ...bilingual("story", "What differs and why"),
  },
});
