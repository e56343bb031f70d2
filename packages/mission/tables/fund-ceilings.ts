import { fiscalYear, key, number, optional, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** The most a fund may pay: over its whole life when no year is given, else in that year. */
export const fund_ceilings = defineTable({
  name: "fund_ceilings",
  describes: "The most a fund may pay, in one fiscal year or over its life.",
  key: ["ceiling"],
  fields: {
    ceiling: key("Names the ceiling"),
    fund: ref("funds", "The fund"),
    fy: optional(fiscalYear("Fiscal year; empty means over the fund's whole life")),
    amount_inr_cr: number({ unit: "crore rupees", least: 0, most: 1e7 }, "The most it may pay"),
    ...provenance,
  },
});
