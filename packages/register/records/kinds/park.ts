/** A State named for a processing park or a rare-earth corridor, and the park that came of it. */
import { field, open, packGroup, position, type RecordKind } from "../kind.ts";

export const park: RecordKind = {
  kind: "park",
  statuses: [
    "registered",
    "named",
    "site-chosen",
    "sanctioned",
    "under-construction",
    "open",
    "withdrawn",
  ],
  groups: [
    packGroup("park_places"),
    {
      group: "park",
      fields: [
        field("site_name", "text", open),
        field("area_ha", "number", open),
        field("units_planned", "count", open),
        field("units_running", "count", open),
        field("sanctioned_paise", "rupees", open),
      ],
    },
    position(true),
  ],
};
