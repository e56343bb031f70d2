/** Prints the pack's format: its tables, or the datapackage of a pack. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { datapackage, schemaOf, type PackHeader } from "@lodestone/mission/datapackage";
import { readFolder } from "@lodestone/mission/folder";
import { INFO_FILE } from "@lodestone/mission/info";
import { tableList } from "@lodestone/mission/pack-tables";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command, type Terminal } from "../command.ts";
import { packFolder } from "../pack.ts";
import { writeOne } from "../write-files.ts";

export const schema: Command = {
  name: "schema",
  summary: "cli.schema",
  optionHelp: ["cli.schema.option-write"],
  options: { write: { type: "boolean" } },
  examples: ["lodestone schema", "lodestone schema --pack missions/one-mine --write"],
  async run(values, _positionals, terminal) {
    if (values["write"]) return await write(packFolder(values, terminal), terminal);
    if (values["json"]) {
      const tables = tableList.map((table) => ({ name: table.name, schema: schemaOf(table) }));
      terminal.print(JSON.stringify(tables, undefined, 2));
    } else {
      for (const table of tableList) {
        terminal.print(`${table.name}.csv  ${table.describes}`);
        terminal.print(`    ${Object.keys(table.fields).join(", ")}`);
      }
    }
    return exitCodes.done;
  },
};

async function write(folder: string, terminal: Terminal) {
  const file = path.join(folder, INFO_FILE);
  let header: PackHeader;
  try {
    header = JSON.parse(await readFile(file, "utf8")) as PackHeader;
  } catch {
    terminal.say(sentence("cli.schema.no-header", { file }));
    return exitCodes.refused;
  }
  const names = [...(await readFolder(folder)).files.keys()];
  await writeOne(file, `${JSON.stringify(datapackage(header, names), undefined, 2)}\n`);
  const tables = names.filter((name) => name.endsWith(".csv")).length;
  terminal.say(sentence("cli.schema.written", { file, tables }));
  return exitCodes.done;
}
