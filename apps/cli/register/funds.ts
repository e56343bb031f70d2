/** The funds on the command line: what stands where, and the moves of the year's money. */
import { closeFiscalYear, fundMoves, moveFund } from "@lodestone/register/commands/fund";
import { receiveRecovery } from "@lodestone/register/commands/receive-recovery";
import { readAmount } from "@lodestone/register/forms/fund-form";
import { readFunds } from "@lodestone/register/pages/funds";
import { Refusal } from "@lodestone/register/refusal";
import { formatPaise } from "@lodestone/units/indian-number";
import { sayName } from "@lodestone/words/say-in";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { callerOf, readerFor } from "./acting.ts";
import { textOf } from "./field-values.ts";
import { printOutcome } from "./print-outcome.ts";
import type { RegisterCommand } from "./register-command.ts";

const showCommand: RegisterCommand = {
  words: ["funds", "show"],
  async run(work) {
    const { values, terminal } = work;
    const funds = await readFunds(await readerFor(work));
    if (values["json"]) {
      terminal.print(JSON.stringify(funds, undefined, 2));
      return exitCodes.done;
    }
    const { language } = terminal;
    for (const { fund, scheme, fiscalYear, standing } of funds.rows) {
      terminal.print(`${fund}  ${sayName(language, scheme.name)}  ${fiscalYear ?? ""}`);
      for (const { stage, paise } of standing) {
        terminal.print(`  ${sayName(language, stage.name)}: ${formatPaise(BigInt(paise))}`);
      }
    }
    terminal.say(
      sentence("cli.register.lapses", { on: funds.lapsing.on, days: funds.lapsing.daysLeft }),
    );
    for (const { scheme, fiscalYear, allottedPaise, committedPaise } of funds.lapsing.rows) {
      const sum = formatPaise(BigInt(allottedPaise) + BigInt(committedPaise));
      terminal.print(`  ${sayName(language, scheme.name)} ${fiscalYear}: ${sum}`);
    }
    return exitCodes.done;
  },
};

const moveCommand: RegisterCommand = {
  words: ["funds", "move"],
  async run(work) {
    const { opened, values, named } = work;
    const names = Object.keys(fundMoves) as (keyof typeof fundMoves)[];
    const move = names.find((name) => name === named[0]);
    if (!move) {
      throw new Refusal(sentence("cli.register.no-move", { value: named[0] ?? "", known: names }));
    }
    const amount = readAmount(textOf(values, "rupees") ?? "");
    if ("fault" in amount) throw new Refusal(amount.fault);
    const asked = {
      scheme: textOf(values, "scheme") ?? "magnet-scheme",
      fiscalYear: textOf(values, "year") ?? null,
      ...amount,
    };
    return printOutcome(work, await moveFund(opened.context, await callerOf(work), move, asked));
  },
};

const closeCommand: RegisterCommand = {
  words: ["funds", "close-year"],
  async run(work) {
    const { opened, values } = work;
    const asked = {
      scheme: textOf(values, "scheme") ?? "magnet-scheme",
      fiscalYear: textOf(values, "year") ?? "",
    };
    return printOutcome(work, await closeFiscalYear(opened.context, await callerOf(work), asked));
  },
};

const receiveCommand: RegisterCommand = {
  words: ["funds", "receive"],
  async run(work) {
    const { opened, values, named } = work;
    const amount = readAmount(textOf(values, "rupees") ?? "");
    if ("fault" in amount) throw new Refusal(amount.fault);
    const asked = { caseId: named[0] ?? "", ...amount };
    return printOutcome(work, await receiveRecovery(opened.context, await callerOf(work), asked));
  },
};

export const fundCommands: readonly RegisterCommand[] = [
  showCommand,
  moveCommand,
  closeCommand,
  receiveCommand,
];
