/** A mineral block from notification to lease. */
import { field, open, position, type RecordKind } from "../kind.ts";

export const block: RecordKind = {
  kind: "block",
  statuses: [
    "registered",
    "notified",
    "offered",
    "annulled",
    "bidder-preferred",
    "licensed",
    "leased",
    "withdrawn",
  ],
  groups: [
    {
      group: "block",
      fields: [
        field("minerals", "keys", open),
        field("auction", "key", open),
        field("licence", "choice", {
          ...open,
          choices: ["composite-licence", "mining-lease", "exploration-licence"],
        }),
        field("unfc_stage", "choice", { ...open, choices: ["G4", "G3", "G2", "G1"] }),
        field("area_sq_km", "number", open),
        field("offered_on", "date", open),
        field("sold_on", "date", open),
        field("leased_on", "date", open),
      ],
    },
    {
      group: "bids",
      fields: [
        field("bids", "count"),
        field("qualified_bidders", "count"),
        field("highest_bid_percent", "number", { most: 1_000 }),
      ],
    },
    { group: "deposit", fields: [field("resource_t", "t"), field("thorium_bearing_t", "t")] },
    position(false),
  ],
};
