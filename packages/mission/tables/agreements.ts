import { bilingual, choice, key, optional, partialDate, provenance, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** Agreements with partner countries and bodies, and what of them has been delivered. */
export const agreements = defineTable({
  name: "agreements",
  describes: "An agreement or talks with a partner country or body.",
  key: ["agreement"],
  fields: {
    agreement: key("Names the agreement"),
    partner: optional(ref("places", "The partner country")),
    ...bilingual("name", "Partner and kind of agreement"),
    state: choice(["signed", "member", "in_talks"], "Signed, membership, or talks"),
    signed_on: optional(partialDate("When it was signed or joined")),
    ...bilingual("scope", "What it covers"),
    ...bilingual("delivered", "What has been delivered under it, as far as the record shows"),
    ...provenance,
  },
});
