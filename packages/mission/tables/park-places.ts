import { bilingual, choice, key, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** Processing parks and rare-earth corridors: two programmes whose lists of States differ. */
export const park_places = defineTable({
  name: "park_places",
  describes: "A State named for a processing park or a rare-earth corridor.",
  key: ["park_place"],
  fields: {
    park_place: key("Names the row"),
    programme: choice(
      ["processing_park", "rare_earth_corridor"],
      "Which programme names the State",
    ),
    place: ref("places", "The State"),
    ...bilingual("state_of_play", "What the record shows"),
    ...provenance,
  },
});
