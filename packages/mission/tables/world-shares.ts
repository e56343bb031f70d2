import { choice, number, optional, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Who supplies the world: a country's share at one stage. */
export const world_shares = defineTable({
  name: "world_shares",
  describes: "A country's share of the world's supply of a mineral at one stage.",
  key: ["mineral", "stage", "place", "source"],
  fields: {
    mineral: ref("minerals", "The mineral"),
    stage: choice(["extraction", "processing"], "Mining or processing"),
    place: ref("places", "The supplying country"),
    share_percent: number({ unit: "per cent", least: 0, most: 100 }, "Share of world supply"),
    material: optional(
      text("The source's own material name where it is narrower than the mineral"),
    ),
    ...provenance,
  },
});
