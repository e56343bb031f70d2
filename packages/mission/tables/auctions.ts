import { bilingual, key, number, optional, partialDate, provenance } from "../field.ts";
import { defineTable } from "../table.ts";

const blocks = { unit: "blocks", least: 0, most: 10_000, whole: true } as const;

/** Tranches in which mineral blocks were offered. */
export const auctions = defineTable({
  name: "auctions",
  describes: "A tranche in which critical-mineral blocks were offered.",
  key: ["auction"],
  fields: {
    auction: key("Names the tranche"),
    ...bilingual("name", "Name of the tranche"),
    offered_on: optional(partialDate("When it was offered")),
    offered: number(blocks, "Blocks offered"),
    fresh: optional(number(blocks, "Of these for the first time")),
    offered_again: optional(number(blocks, "Of these offered before")),
    mining_leases: optional(
      number(
        blocks,
        "Of these for a mining lease; the others are composite or exploration licences",
      ),
    ),
    sold: optional(number(blocks, "Blocks sold")),
    ...provenance,
  },
});
