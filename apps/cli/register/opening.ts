/** Opening balances on the command line: what a list says, and the list proposed for another to post. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { importOpening } from "@lodestone/register/commands/import-opening";
import { Refusal } from "@lodestone/register/refusal";
import { formatPaise } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { callerOf } from "./acting.ts";
import type { RegisterCommand } from "./register-command.ts";

const BYTES_MOST = 30_000_000;

export const openingCommand: RegisterCommand = {
  words: ["opening"],
  async run(work) {
    const { opened, values, named, terminal } = work;
    const [name] = named;
    if (name === undefined) throw new Refusal(sentence("cli.register.no-list"));
    const file = path.resolve(terminal.folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile() || found.size > BYTES_MOST) {
      throw new Refusal(sentence("cli.register.no-list"));
    }
    const { actor } = await callerOf(work);
    const dryRun = values["dry-run"] === true;
    const asked = { fileName: path.basename(file), bytes: await readFile(file), dryRun };
    const answer = await importOpening(opened.context, actor, asked);
    if ("wrong" in answer) throw new Refusal(answer.wrong);
    for (const { row, path: account, amountPaise, kind, faults } of answer.lines) {
      const told = faults.map(({ what }) => say(terminal.language, what)).join(" ");
      terminal.print(`${row}  ${kind}  ${account}  ${formatPaise(amountPaise)}  ${told}`.trimEnd());
    }
    if (answer.proposed !== null) {
      terminal.say(sentence("cli.register.opening-proposed", { case: answer.proposed }));
    } else if (!dryRun) terminal.say(sentence("cli.register.opening-nothing"));
    const isAtFault = answer.lines.some(({ kind }) => kind === "fault");
    return isAtFault ? exitCodes.refused : exitCodes.done;
  },
};
