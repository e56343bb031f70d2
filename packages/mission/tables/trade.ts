import {
  choice,
  fiscalYear,
  flag,
  key,
  number,
  optional,
  provenance,
  ref,
  text,
} from "../field.ts";
import { defineTable } from "../table.ts";

/** Imports and exports as published; a weight without a value says little and is shown so. */
export const trade = defineTable({
  name: "trade",
  describes: "An import or export figure of the country as one publication states it.",
  key: ["trade"],
  fields: {
    trade: key("Names the figure"),
    mineral: ref("minerals", "The mineral"),
    flow: choice(["import", "export"], "Whether it came in or went out"),
    goods: text("What was traded, in the publication's words"),
    form: optional(
      text("What was weighed, in the production table's words, where it is all trade in that form"),
    ),
    fy: fiscalYear("Fiscal year of the trade"),
    quantity_t: optional(number({ unit: "tonnes", least: 0, most: 1e9 }, "Tonnes traded")),
    value_inr_cr: optional(number({ unit: "crore rupees", least: 0, most: 1e7 }, "Value traded")),
    main_partner: optional(ref("places", "The partner named first")),
    main_partner_share_percent: optional(
      number({ unit: "per cent", least: 0, most: 100 }, "That partner's share"),
    ),
    use: flag("Whether pages show this row first where sources disagree"),
    ...provenance,
  },
});
