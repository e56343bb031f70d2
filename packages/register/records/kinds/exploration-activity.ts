/** Exploration of an area by an agency: stage, metres, cost and what came of it. */
import { field, open, position, type RecordKind } from "../kind.ts";

export const explorationActivity: RecordKind = {
  kind: "exploration-activity",
  statuses: [
    "registered",
    "approved",
    "under-way",
    "report-filed",
    "completed",
    "dropped",
    "withdrawn",
  ],
  groups: [
    {
      group: "exploration",
      fields: [
        field("agency", "text", open),
        field("agency_kind", "choice", {
          ...open,
          choices: ["geological-survey", "public-company", "state", "private", "other"],
        }),
        field("minerals", "keys", open),
        // UNFC: G4 reconnaissance, G3 preliminary, G2 general, G1 detailed (MEMC Rules).
        field("unfc_stage", "choice", { ...open, choices: ["G4", "G3", "G2", "G1"] }),
        field("unfc_reached", "choice", { ...open, choices: ["G4", "G3", "G2", "G1"] }),
        field("field_season", "fiscal-year", open),
        field("funded_by", "choice", { ...open, choices: ["own-budget", "trust", "private"] }),
        field("area_sq_km", "number", open),
      ],
    },
    {
      group: "work",
      fields: [
        field("drilling_planned_m", "number", open),
        field("drilling_done_m", "number", open),
        field("pitting_m3", "number", open),
        field("samples", "count", open),
        field("cost_paise", "rupees", open),
        field("repository_link", "text", open),
      ],
    },
    {
      group: "deposit",
      fields: [
        field("resource_t", "t"),
        field("grade_percent", "number", { most: 100 }),
        field("thorium_bearing_t", "t"),
      ],
    },
    position(false),
  ],
};
