import { choice, fiscalYear, key, number, optional, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a fund is known to have received, committed, released or used. */
export const fund_flows = defineTable({
  name: "fund_flows",
  describes: "An amount a fund is known to have envisaged, received, committed, released or used.",
  key: ["flow"],
  fields: {
    flow: key("Names the amount"),
    fund: ref("funds", "The fund"),
    stage: choice(
      ["envisaged", "receivable", "received", "committed", "released", "utilised", "idle"],
      "Stage of the money",
    ),
    fy: optional(
      fiscalYear("Fiscal year; empty for a balance or a span of years told in the locator"),
    ),
    amount_inr_cr: number({ unit: "crore rupees", least: 0, most: 1e7 }, "The amount"),
    ...provenance,
  },
});
