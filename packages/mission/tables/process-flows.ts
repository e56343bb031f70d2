import { choice, key, provenance, ranged, ref } from "../field.ts";
import { defineTable } from "../table.ts";

/** What a process takes in and puts out per tonne of run; a mode is one fixed vector of yields. */
export const process_flows = defineTable({
  name: "process_flows",
  describes: "Tonnes of a commodity a process takes in or puts out per tonne of run, in one mode.",
  key: ["process", "mode", "commodity"],
  fields: {
    process: ref("processes", "The process"),
    mode: key("A fixed vector of yields; a plant may run several modes within its capacity"),
    commodity: ref("commodities", "What flows"),
    direction: choice(["in", "out"], "Taken in or put out"),
    ...ranged("t_per_t", { unit: "tonnes per tonne of run", least: 0, most: 1000 }, "The flow"),
    ...provenance,
  },
});
