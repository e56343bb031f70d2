import { fiscalYear, flag, number, optional, provenance, ref, text, key } from "../field.ts";
import { defineTable } from "../table.ts";

/** Imports as published, by tonnage and value; a weight without a value says little and is shown so. */
export const trade = defineTable({
  name: "trade",
  describes: "An import figure of the country as one publication states it.",
  key: ["trade"],
  fields: {
    trade: key("Names the figure"),
    mineral: ref("minerals", "The mineral"),
    goods: text("What was imported, in the publication's words"),
    fy: fiscalYear("Fiscal year of import"),
    quantity_t: optional(number({ unit: "tonnes", least: 0, most: 1e9 }, "Tonnes imported")),
    value_inr_cr: optional(number({ unit: "crore rupees", least: 0, most: 1e7 }, "Value imported")),
    main_partner: optional(ref("places", "The partner named first")),
    main_partner_share_percent: optional(
      number({ unit: "per cent", least: 0, most: 100 }, "That partner's share"),
    ),
    use: flag("Whether pages show this row first where sources disagree"),
    ...provenance,
  },
});
