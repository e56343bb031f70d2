import { bilingual, choice, key, number, optional, provenance, ref, refs } from "../field.ts";
import { defineTable } from "../table.ts";

const assetStages = [
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
] as const;

/** Assets abroad, from scouting to a shipment home. */
export const overseas_assets = defineTable({
  name: "overseas_assets",
  describes: "An asset abroad or a lead to one, and how far it has come.",
  key: ["asset"],
  fields: {
    asset: key("Names the asset"),
    ...bilingual("name", "Name of the asset or lead"),
    place: ref("places", "Host country"),
    minerals: refs("minerals", "Minerals sought"),
    ...bilingual("holder", "Public body that holds or seeks it"),
    stage: choice(assetStages, "How far it has come"),
    area_sq_km: optional(number({ unit: "square kilometres", least: 0, most: 1e6 }, "Area")),
    cost_inr_cr: optional(number({ unit: "crore rupees", least: 0, most: 1e6 }, "Cost stated")),
    equity_percent: optional(
      number({ unit: "per cent", least: 0, most: 100 }, "Indian equity share"),
    ),
    off_take_t_per_a: optional(
      number({ unit: "tonnes a year", least: 0, most: 1e8 }, "Tonnes a year that are to come home"),
    ),
    ...bilingual("note", "What is known"),
    ...provenance,
  },
});
