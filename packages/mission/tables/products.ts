import { bilingual, key, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** What people buy that holds a commodity: a kind of vehicle, a wind turbine, an air conditioner. */
export const products = defineTable({
  name: "products",
  describes: "A product whose sales drive demand for a commodity.",
  key: ["product"],
  fields: {
    product: key("Names the product"),
    chain: ref("chains", "The chain whose commodity it holds"),
    ...bilingual("name", "Name of the product"),
    counted_in: text("Unit of its sales: vehicles, MW, tonnes of magnet"),
  },
});
