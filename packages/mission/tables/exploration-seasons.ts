import { bilingual, choice, flag, key, number, provenance, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Exploration programmes by field season and agency: counts, for no list is published. */
export const exploration_seasons = defineTable({
  name: "exploration_seasons",
  describes: "How many exploration projects an agency took up in a field season.",
  key: ["exploration_season"],
  fields: {
    exploration_season: key("Names the row"),
    season: text("Field season, April to March, as 2025-26"),
    agency: key("Agency"),
    ...bilingual("agency_name", "Name of the agency"),
    counts: choice(["critical_projects", "all_programmes"], "What is counted"),
    state: choice(["done_or_running", "formulated", "announced"], "How firm the count is"),
    projects: number({ unit: "projects", least: 0, most: 1e5, whole: true }, "Number of projects"),
    use: flag("Whether the row is counted where two reports differ"),
    ...provenance,
  },
});
