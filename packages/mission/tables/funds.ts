import { bilingual, choice, key, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** A purse money comes from; no rupee is counted in two. */
export const funds = defineTable({
  name: "funds",
  describes: "A purse that mission money comes from.",
  key: ["fund"],
  fields: {
    fund: key("Names the fund"),
    system: ref("systems", "The system it is shown under"),
    ...bilingual("name", "Name of the fund"),
    ...bilingual("owner", "The office or body that answers for it"),
    kind: choice(
      ["budget", "trust", "psu_own", "escrow"],
      "Government budget, trust, public-sector firms' own money, or escrow",
    ),
    inside_outlay: choice(
      ["yes", "no", "partly"],
      "Whether it is part of the mission's stated outlay",
    ),
  },
});
