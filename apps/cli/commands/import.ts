/** Reads a pack from a workbook into a folder of tables, or gives the workbook back with its reasons. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { giveBack, workbookOf } from "../give-back.ts";
import { misused, refused } from "../refusal.ts";
import { writeFiles } from "../write-files.ts";

export const importCommand: Command = {
  name: "import",
  takes: "<workbook.xlsx>",
  summary: "cli.import",
  optionHelp: ["cli.import.option-to", "cli.import.option-back", "cli.import.option-overwrite"],
  options: { to: { type: "string" }, back: { type: "string" }, overwrite: { type: "boolean" } },
  examples: [
    "lodestone import india.xlsx --to missions/mine",
    "lodestone import india.xlsx --to missions/india --overwrite --back mend-these.xlsx",
    "lodestone check --pack missions/mine",
  ],
  async run(values, [name], terminal) {
    const to = values["to"];
    if (name === undefined || to === undefined) throw misused("cli.import.none");
    const file = path.resolve(terminal.folder, name);
    const folder = path.resolve(terminal.folder, String(to));
    const workbook = await workbookOf(file);
    const { packFromWorkbook } = await import("@lodestone/exchange/pack-from-workbook");
    const { files, faults } = packFromWorkbook(workbook);
    if (faults.length > 0) {
      const named = values["back"];
      const back = named === undefined ? undefined : path.resolve(terminal.folder, String(named));
      const returned = { file, workbook, faults, to: back, told: "cli.import.back" } as const;
      throw await giveBack(returned, values, terminal);
    }
    if (values["overwrite"] !== true && (await holdsTables(folder))) {
      throw refused(sentence("cli.import.stands", { folder }));
    }
    await writeFiles(folder, files);
    // A table the workbook has no sheet for stays, and the pack would be read with it.
    const left = [...(await readFolder(folder)).files.keys()].filter((file) => !files.has(file));
    if (left.length > 0) {
      terminal.note(say(terminal.language, sentence("cli.import.left", { files: left })));
    }
    if (values["json"]) {
      terminal.print(JSON.stringify({ folder, files: [...files.keys()] }, undefined, 2));
      return exitCodes.done;
    }
    terminal.say(sentence("cli.import.done", { folder, count: files.size }));
    return exitCodes.done;
  },
};

/** A pack in the folder is not overwritten unasked. */
async function holdsTables(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder);
    return names.some((name) => name.endsWith(".csv") || name === "datapackage.json");
  } catch {
    // No folder yet, or one the writing will complain of in words.
    return false;
  }
}
