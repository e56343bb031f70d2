import { bilingual, choice, key, number, optional, text } from "../field.ts";
import { defineTable } from "../table.ts";

const tile = { unit: "tiles from the left or top", least: 0, most: 40, whole: true } as const;

/** States, partner countries, the nation and the world; States carry their tile of the schematic map. */
export const places = defineTable({
  name: "places",
  describes: "A State, Union territory, country, or the nation as a whole.",
  key: ["place"],
  fields: {
    place: key("Names the place: ISO 3166-2 for States (in-od), ISO 3166-1 for countries (au)"),
    kind: choice(
      ["nation", "state", "union_territory", "country", "world"],
      "What kind of place it is",
    ),
    ...bilingual("name", "Name of the place"),
    iso: optional(text("ISO 3166 code as published")),
    tile_column: optional(number(tile, "Column of the tile map; no boundary is claimed")),
    tile_row: optional(number(tile, "Row of the tile map")),
  },
});
