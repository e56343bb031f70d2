/** An asset abroad or a lead to one. */
import { field, open, packGroup, position, type RecordKind } from "../kind.ts";

export const overseasAsset: RecordKind = {
  kind: "overseas-asset",
  statuses: [
    "registered",
    "scouting",
    "due_diligence",
    "memorandum",
    "exploration_right",
    "permits",
    "resource",
    "off_take",
    "investment_decision",
    "production",
    "shipment",
    "withdrawn",
  ],
  groups: [
    packGroup("overseas_assets"),
    {
      group: "commerce",
      fields: [
        field("invested_paise", "rupees"),
        field("right_until", "date", open),
        field("resource_t", "t"),
      ],
    },
    position(false),
  ],
};
