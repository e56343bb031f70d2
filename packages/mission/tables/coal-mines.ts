import { choice, key, number, optional, provenance, ref, text } from "../field.ts";
import { defineTable } from "../table.ts";

/** Coal mines from a public tracker. It is not the list of mines earmarked for closure: none is published. */
export const coal_mines = defineTable({
  name: "coal_mines",
  describes: "A coal mine of the Global Coal Mine Tracker; not the list of mines to be closed.",
  key: ["coal_mine"],
  fields: {
    coal_mine: key("Names the row"),
    tracker_id: text("Tracker's mine id; phases of one mine share it"),
    name: text("Name in the tracker"),
    place: optional(ref("places", "State")),
    owner: optional(text("Owner in the tracker")),
    status: choice(
      ["operating", "proposed", "mothballed", "shelved", "cancelled", "closed"],
      "Status in the tracker",
    ),
    method: optional(text("Surface or underground")),
    capacity_mt_per_a: optional(
      number({ unit: "million tonnes a year", least: 0, most: 500 }, "Capacity"),
    ),
    workforce: optional(number({ unit: "persons", least: 0, most: 1e6 }, "Workforce")),
    opening_year: optional(
      number({ unit: "calendar year", least: 1700, most: 2100, whole: true }, "Year of opening"),
    ),
    closing_year: optional(
      number({ unit: "calendar year", least: 1700, most: 2100, whole: true }, "Year of closing"),
    ),
    ...provenance,
  },
});
