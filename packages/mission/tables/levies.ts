import { bilingual, date, key, number, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** A rate at which a fund is fed, from a date. */
export const levies = defineTable({
  name: "levies",
  describes: "A rate at which a fund is fed, from a date until the fund's next row.",
  key: ["levy"],
  fields: {
    levy: key("Names the levy"),
    fund: ref("funds", "The fund it feeds"),
    ...bilingual("base", "What the rate is taken of"),
    rate_percent: number({ unit: "per cent", least: 0, most: 100 }, "The rate"),
    from_date: date("First day of the rate"),
    ...provenance,
  },
});
