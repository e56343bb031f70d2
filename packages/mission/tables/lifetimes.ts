import { choice, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** How long a product stays in use. */
export const lifetimes = defineTable({
  name: "lifetimes",
  describes: "How long a product stays in use before it can be collected as scrap.",
  key: ["product"],
  fields: {
    product: ref("products", "The product"),
    distribution: choice(
      ["fixed", "normal", "log_normal", "weibull"],
      "Shape of the spread of lives",
    ),
    ...ranged("mean_years", { unit: "years", least: 0.1, most: 100 }, "Mean life"),
    ...ranged(
      "spread",
      { unit: "years (normal, log-normal) or Weibull shape", least: 0, most: 50 },
      "Standard deviation, or the Weibull shape; 0 for fixed",
    ),
    ...provenance,
  },
});
