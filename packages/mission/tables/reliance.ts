import { choice, number, optional, provenance, ref, text, flag } from "../field.ts";
import { defineTable } from "../table.ts";

const percent = { unit: "per cent", least: 0, most: 100 } as const;

/** Import reliance of a mineral as somebody published it; two publishers that differ are two rows. */
export const reliance = defineTable({
  name: "reliance",
  describes: "The import reliance of one mineral as one publication states it.",
  key: ["mineral", "form", "source"],
  fields: {
    mineral: ref("minerals", "The mineral"),
    form: text("The form of the mineral the figure speaks of: ore, refined, as stated"),
    measure: choice(
      ["net_import_reliance", "import_reliance", "self_sufficiency"],
      "What the publication calls the figure",
    ),
    bound: choice(["exactly", "at_least", "at_most"], "Whether the figure is a bound"),
    reliance_percent: number(percent, "Share of use that comes from abroad"),
    suppliers: optional(text("Main suppliers in the publication's order")),
    use: flag("Whether the mission page counts this row as the mineral's sourced figure"),
    ...provenance,
  },
});
