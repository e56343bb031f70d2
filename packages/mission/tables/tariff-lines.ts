import { optional, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Harmonized System codes under which a mineral is traded. */
export const tariff_lines = defineTable({
  name: "tariff_lines",
  describes: "A Harmonized System code under which a mineral or a commodity of it is traded.",
  key: ["hs_code", "mineral"],
  fields: {
    hs_code: text("HS 2022 code, digits without points; zeros are kept"),
    mineral: ref("minerals", "The mineral traded"),
    commodity: optional(ref("commodities", "The commodity of a chain it stands for, if one")),
    goods: text("Wording of the code, shortened"),
    ...provenance,
  },
});
