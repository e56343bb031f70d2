import { bilingual, choice, flag, key, number, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** A mineral in a form: what is mined, bought, made, stored and sold. */
export const commodities = defineTable({
  name: "commodities",
  describes: "A mineral in a form, such as monazite, NdPr oxide or a sintered magnet.",
  key: ["commodity"],
  fields: {
    commodity: key("Names the commodity"),
    chain: ref("chains", "The chain it belongs to"),
    form: choice(
      [
        "ore",
        "concentrate",
        "chemical",
        "oxide",
        "metal",
        "alloy",
        "product",
        "scrap",
        "by_product",
      ],
      "Its form",
    ),
    stage: number(
      { unit: "stage", least: 0, most: 99, whole: true },
      "Order along the chain, from the ground up; by-products and scrap share the stage at which they arise",
    ),
    ...bilingual("name", "Name of the commodity"),
    traded: flag(
      "Whether it has a market price to trust; what nobody trades has none (monazite, chloride)",
    ),
    counted: flag("Whether its imports count in the measure of dependence"),
    stored: flag("Whether it may be kept from year to year"),
  },
});
