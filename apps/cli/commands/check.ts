/** Reads a pack and reports every fault in it. */
import { tableList, type TableName } from "@lodestone/mission/pack-tables";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { packFolder, readPack } from "../pack.ts";

export const check: Command = {
  name: "check",
  summary: "cli.check",
  examples: ["lodestone check", "lodestone check --pack missions/one-mine --json"],
  async run(values, _positionals, terminal) {
    const mission = await readPack(values, terminal);
    const filled = tableList.filter(({ name }) => mission[name as TableName].length > 0);
    const rows = filled.reduce((sum, { name }) => sum + mission[name as TableName].length, 0);
    const pack = packFolder(values, terminal);
    const sources = mission.sources.length;
    if (values["json"]) {
      const counts = { pack, faults: [], tables: filled.length, rows, sources };
      terminal.print(JSON.stringify({ ...counts, asOf: mission.info.asOf }, undefined, 2));
      return exitCodes.done;
    }
    const blanks = { pack, tables: filled.length, rows, sources, asOf: mission.info.asOf };
    terminal.say(sentence("cli.check.good", blanks));
    return exitCodes.done;
  },
};
