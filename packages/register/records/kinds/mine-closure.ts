/** The closing of a mine: plan, money kept for it, land given back. */
import { field, open, position, type RecordKind } from "../kind.ts";

export const mineClosure: RecordKind = {
  kind: "mine-closure",
  statuses: ["registered", "planned", "under-way", "certified", "withdrawn"],
  groups: [
    {
      group: "closure",
      fields: [
        field("mine", "key", open),
        field("plan_approved_on", "date", open),
        field("closing_from", "date", open),
        field("certified_on", "date", open),
        field("land_ha", "number", open),
        field("land_restored_ha", "number", open),
        field("escrow_paise", "rupees", open),
        field("cost_paise", "rupees", open),
        field("workers", "count", open),
      ],
    },
    position(true),
  ],
};
