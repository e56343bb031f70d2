/** A mine, of the planned chains or of coal. */
import { field, open, packGroup, position, type RecordKind } from "../kind.ts";
import { siteStatuses } from "./plant.ts";

export const mine: RecordKind = {
  kind: "mine",
  statuses: [
    ...siteStatuses,
    "operating",
    "proposed",
    "mothballed",
    "shelved",
    "cancelled",
    "closed",
  ],
  groups: [
    // First, for its owner is a name, where that of a site is a key.
    packGroup("coal_mines"),
    packGroup("sites"),
    {
      group: "mine",
      fields: [
        field("minerals", "keys", open),
        field("lease_from", "date", open),
        field("lease_until", "date", open),
        field("opened_on", "date", open),
        field("reserves_t", "t"),
        field("thorium_bearing_t", "t"),
      ],
    },
    position(false),
  ],
};
