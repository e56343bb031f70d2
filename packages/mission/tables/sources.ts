import { bilingual, choice, key, optional, partialDate, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** How far a publication can carry a verdict; the last three are weak and never carry an adverse one. */
const standings = [
  "official_document",
  "official_data",
  "dataset",
  "press",
  "secondary",
  "derived",
  "general_knowledge",
] as const;
export type Standing = (typeof standings)[number];

/** Publications the pack's figures come from, with the terms on which a figure may be reused. */
export const sources = defineTable({
  name: "sources",
  describes:
    "A publication or file that figures of the pack were taken from, and its terms of reuse.",
  key: ["source"],
  required: true,
  fields: {
    source: key("Names the source"),
    ...bilingual("title", "Title of the publication"),
    publisher: text("Who published it; two rows of one publisher are not independent"),
    standing: choice(standings, "What kind of publication it is"),
    published_on: optional(partialDate("Date of publication")),
    reference: text("Address, gazette number, press id or file by which it is found again"),
    licence: text("Licence of the publication, or the ground on which single facts are cited"),
    terms: text(
      "What may be done with the figures: copied with attribution, cited singly, and so on",
    ),
  },
});
