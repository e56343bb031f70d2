/** Reads a pack from a workbook into a folder of tables, or gives the workbook back with its reasons. */
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import type { Workbook } from "@lodestone/sheets/workbook-in/read-workbook";
import { readFolder } from "@lodestone/mission/folder";
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command, type OptionValues, type Terminal } from "../command.ts";
import { readBounded, reasonOf } from "../read-bounded.ts";
import { writeFiles } from "../write-files.ts";

/** More faults than this are counted on the terminal; the workbook has them all. */
const FAULTS_SHOWN = 20;

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
    const note = (words: Sentence) => terminal.note(say(terminal.language, words));
    const to = values["to"];
    if (name === undefined || to === undefined) {
      note(sentence("cli.import.none"));
      return exitCodes.usage;
    }
    const file = path.resolve(terminal.folder, name);
    const folder = path.resolve(terminal.folder, String(to));
    const { readWorkbook, WORKBOOK_BYTES_MOST } = await import(
      "@lodestone/sheets/workbook-in/read-workbook"
    );
    const bytes = await readBounded(file, WORKBOOK_BYTES_MOST);
    if ("trouble" in bytes) {
      note(bytes.trouble);
      return exitCodes.refused;
    }
    const read = await readWorkbook(bytes.bytes);
    if ("wrong" in read) {
      note(sentence("cli.import.unreadable", { file, what: read.wrong }));
      return exitCodes.refused;
    }
    const { packFromWorkbook } = await import("@lodestone/exchange/pack-from-workbook");
    const { files, faults } = packFromWorkbook(read.workbook);
    if (faults.length > 0) {
      return await giveBack(file, read.workbook, faults, values, terminal);
    }
    if (values["overwrite"] !== true && (await holdsTables(folder))) {
      note(sentence("cli.import.stands", { folder }));
      return exitCodes.refused;
    }
    const trouble = await writeFiles(folder, files);
    if (trouble) {
      note(trouble);
      return exitCodes.refused;
    }
    // A table the workbook has no sheet for stays, and the pack would be read with it.
    const left = [...(await readFolder(folder)).files.keys()].filter((file) => !files.has(file));
    if (left.length > 0) note(sentence("cli.import.left", { files: left }));
    if (values["json"]) {
      terminal.print(JSON.stringify({ folder, files: [...files.keys()] }, undefined, 2));
      return exitCodes.done;
    }
    terminal.say(sentence("cli.import.done", { folder, count: files.size }));
    return exitCodes.done;
  },
};

async function giveBack(
  file: string,
  workbook: Workbook,
  faults: readonly SheetFault[],
  values: OptionValues,
  terminal: Terminal,
) {
  const { language } = terminal;
  const { sheetFaultSentence } = await import("@lodestone/sheets/sheet-fault");
  const { workbookWithReasons } = await import("@lodestone/sheets/workbook-with-reasons");
  const named = values["back"];
  const back =
    named === undefined
      ? file.replace(/(?:\.xlsx)?$/i, ".reasons.xlsx")
      : path.resolve(terminal.folder, String(named));
  const today = new Date().toISOString().slice(0, 10);
  try {
    await writeFile(back, await workbookWithReasons(workbook, faults, language, today));
  } catch (error) {
    const blanks = { file: back, reason: reasonOf(error) };
    terminal.note(say(language, sentence("cli.approve.unwritable", blanks)));
    return exitCodes.refused;
  }
  if (values["json"]) {
    const told = faults.map(({ what, ...place }) => ({ ...place, what: say(language, what) }));
    terminal.print(JSON.stringify({ workbook: file, back, faults: told }, undefined, 2));
    return exitCodes.refused;
  }
  for (const fault of faults.slice(0, FAULTS_SHOWN)) terminal.say(sheetFaultSentence(fault));
  const more = faults.length - FAULTS_SHOWN;
  if (more > 0) terminal.say(sentence("cli.explain.more", { count: more }));
  terminal.say(sentence("cli.import.back", { count: faults.length, back }));
  return exitCodes.refused;
}

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
