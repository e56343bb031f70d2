/** What waits on a desk, on the command line. */
import { readDesk } from "@lodestone/register/pages/desk";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { readerFor } from "./acting.ts";
import { printCaseRow } from "./case-row.ts";
import type { RegisterCommand } from "./register-command.ts";

export const deskCommand: RegisterCommand = {
  words: ["desk"],
  async run(work) {
    const { values, terminal } = work;
    const desk = await readDesk(await readerFor(work));
    if (values["json"]) {
      terminal.print(JSON.stringify(desk, undefined, 2));
      return exitCodes.done;
    }
    const { waiting, overdue, obligationsSoon, guaranteesSoon } = desk;
    const counts = { waiting: waiting.length, overdue, obligationsSoon, guaranteesSoon };
    terminal.say(sentence("cli.register.waiting", counts));
    for (const row of waiting) printCaseRow(row, terminal);
    return exitCodes.done;
  },
};
