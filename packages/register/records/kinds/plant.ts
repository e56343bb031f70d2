/** A plant of the planned chains: what it runs, how much, since when. */
import { field, open, packGroup, position, type RecordKind } from "../kind.ts";

export const siteStatuses = [
  "registered",
  "candidate",
  "committed",
  "existing",
  "awarded",
  "commissioned",
  "withdrawn",
] as const;

export const plant: RecordKind = {
  kind: "plant",
  statuses: siteStatuses,
  groups: [
    packGroup("sites"),
    {
      group: "plant",
      fields: [
        field("capacity_t_per_a", "t", open),
        field("investment_paise", "rupees"),
        field("construction_from", "date", open),
        field("commissioned_on", "date", open),
        field("jobs", "count", open),
      ],
    },
    position(true),
  ],
};
