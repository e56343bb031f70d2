/** What is kept in store against a cut of supply. All of it is closed: an adversary counts days. */
import { field, position, type RecordKind } from "../kind.ts";

export const stockpile: RecordKind = {
  kind: "stockpile",
  closed: true,
  statuses: ["registered", "filling", "held", "released", "withdrawn"],
  groups: [
    {
      group: "stock",
      fields: [
        field("commodity", "key"),
        field("held_t", "t"),
        field("target_t", "t"),
        field("cover_days", "number"),
        field("bought_on", "date"),
        field("cost_paise", "rupees"),
        field("keeper", "text"),
      ],
    },
    position(false),
  ],
};
