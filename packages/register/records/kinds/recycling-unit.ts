/** A unit that recovers minerals from scrap. */
import { field, open, packGroup, position, type RecordKind } from "../kind.ts";
import { siteStatuses } from "./plant.ts";

export const recyclingUnit: RecordKind = {
  kind: "recycling-unit",
  statuses: siteStatuses,
  groups: [
    packGroup("sites"),
    {
      group: "recycling",
      fields: [
        field("feed", "keys", open),
        field("feed_capacity_t_per_a", "t", open),
        field("recovered", "keys", open),
        field("commissioned_on", "date", open),
        field("investment_paise", "rupees"),
        field("registration_number", "text"),
      ],
    },
    position(true),
  ],
};
