import { bilingual, date, flag, key, number, optional, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Basic customs duty of a tariff line from a date, with the notification that set it. */
export const duties = defineTable({
  name: "duties",
  describes: "Basic customs duty on a tariff line before and after a notification.",
  key: ["duty"],
  fields: {
    duty: key("Names the row"),
    hs_code: text("Tariff line, digits without points, as printed"),
    ...bilingual("goods", "What the line covers"),
    mineral: optional(ref("minerals", "The mineral, where the line is one mineral's")),
    commodity: optional(ref("commodities", "The commodity of a planned chain")),
    notification: text("Notification or Budget that set the rate"),
    from_date: date("First day of the rate"),
    rate_before_percent: optional(
      number({ unit: "per cent", least: 0, most: 200 }, "Rate before; empty when not seen"),
    ),
    rate_percent: number({ unit: "per cent", least: 0, most: 200 }, "Rate from that day"),
    surcharge_exempt: flag("Whether the Social Welfare Surcharge is exempt too"),
    end_use_bond: flag("Whether the rate depends on use and a bond under the IGCR Rules"),
    use: flag("Whether the plan uses the row"),
    ...provenance,
  },
});
