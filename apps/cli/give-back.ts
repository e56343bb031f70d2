/** A workbook with faults goes back to whoever sent it, with the reason in each row. */
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import type { Workbook } from "@lodestone/sheets/workbook-in/read-workbook";
import { say } from "@lodestone/words/say";
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence } from "@lodestone/words/sentence";
import type { OptionValues, Terminal } from "./command.ts";
import { readBounded } from "./read-bounded.ts";
import { refused, type Refusal } from "./refusal.ts";
import { writeOne } from "./write-files.ts";

/** More faults than this are counted on the terminal; the workbook has them all. */
const FAULTS_SHOWN = 20;

interface Returned {
  readonly file: string;
  readonly workbook: Workbook;
  readonly faults: readonly SheetFault[];
  /** Where it goes; beside the workbook unless told. */
  readonly to?: string | undefined;
  /** Says how many faults there are and where the workbook is. */
  readonly told: WordKey;
}

/** The workbook of a file, or why it cannot be read. */
export async function workbookOf(file: string): Promise<Workbook> {
  const { readWorkbook, WORKBOOK_BYTES_MOST } = await import(
    "@lodestone/sheets/workbook-in/read-workbook"
  );
  const read = await readWorkbook(await readBounded(file, WORKBOOK_BYTES_MOST));
  if ("wrong" in read) throw refused(sentence("cli.import.unreadable", { file, what: read.wrong }));
  return read.workbook;
}

/** Writes the workbook with its reasons and reports them; the refusal to throw has no more to say. */
export async function giveBack(
  { file, workbook, faults, to, told }: Returned,
  values: OptionValues,
  terminal: Terminal,
): Promise<Refusal> {
  const { language } = terminal;
  const { sheetFaultSentence } = await import("@lodestone/sheets/sheet-fault");
  const { workbookWithReasons } = await import("@lodestone/sheets/workbook-with-reasons");
  const back = to ?? file.replace(/(?:\.xlsx)?$/i, ".reasons.xlsx");
  const today = new Date().toISOString().slice(0, 10);
  await writeOne(back, await workbookWithReasons(workbook, faults, language, today));
  if (values["json"]) {
    const report = faults.map(({ what, ...place }) => ({ ...place, what: say(language, what) }));
    terminal.print(JSON.stringify({ workbook: file, back, faults: report }, undefined, 2));
    return refused();
  }
  for (const fault of faults.slice(0, FAULTS_SHOWN)) terminal.say(sheetFaultSentence(fault));
  const more = faults.length - FAULTS_SHOWN;
  if (more > 0) terminal.say(sentence("cli.explain.more", { count: more }));
  terminal.say(sentence(told, { count: faults.length, back }));
  return refused();
}
