import { bilingual, choice, key, optional, ref, refs } from "../field.ts";
import { defineTable } from "../table.ts";

/** A scheme that pays support by a written rule. */
export const schemes = defineTable({
  name: "schemes",
  describes: "A scheme that pays support by a written rule.",
  key: ["scheme"],
  fields: {
    scheme: key("Names the scheme"),
    system: ref("systems", "The system it is shown under"),
    fund: ref("funds", "The fund that pays it"),
    rule: choice(
      [
        "magnet-scheme",
        "recycling-scheme",
        "viability-gap",
        "stockpile-purchase",
        "exploration-support",
      ],
      "The file of packages/schemes that holds its rule",
    ),
    commodities: optional(refs("commodities", "What a stockpile keeps, where it is one")),
    ...bilingual("name", "Name of the scheme"),
    ...bilingual(
      "support",
      "How the support is set: by auction (at most what is needed) or by rule",
    ),
  },
});
