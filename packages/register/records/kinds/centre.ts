/** A Centre of Excellence. */
import { field, open, packGroup, position, type RecordKind } from "../kind.ts";

export const centre: RecordKind = {
  kind: "centre",
  statuses: ["registered", "recognised", "withdrawn"],
  groups: [
    packGroup("centres"),
    {
      group: "research",
      fields: [
        field("hub", "text", open),
        field("members", "count", open),
        field("minerals", "keys", open),
        field("projects", "count", open),
        field("patents_filed", "count", open),
        field("patents_granted", "count", open),
        field("trained", "count", open),
        field("readiness_level", "count", { ...open, least: 1, most: 9 }),
        field("contact", "text"),
      ],
    },
    position(true),
  ],
};
