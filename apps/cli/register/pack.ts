/** The pack against the register on the command line: what differs, and the import of what is taken. */
import {
  importPack,
  packDifferences,
  requirePackRight,
} from "@lodestone/register/commands/import-pack";
import type { PackLine } from "@lodestone/register/records/pack-import";
import { Refusal } from "@lodestone/register/refusal";
import { packLineView, packTally } from "@lodestone/register/views/list-view";
import { say } from "@lodestone/words/say";
import { sayName } from "@lodestone/words/say-in";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { callerOf } from "./acting.ts";
import { textOf } from "./field-values.ts";
import { printOutcome } from "./print-outcome.ts";
import type { RegisterCommand, RegisterWork } from "./register-command.ts";

const LINES_SHOWN = 40;

/** What --take names. */
const taken: Readonly<Record<string, readonly PackLine["kind"][]>> = {
  new: ["new"],
  all: ["new", "changed", "conflict", "gone"],
};

export const packCommand: RegisterCommand = {
  words: ["import-pack"],
  async run(work) {
    const { opened, values, terminal, mission } = work;
    const { context } = opened;
    const caller = await callerOf(work);
    requirePackRight(caller.actor, mission.info.name);
    const take = textOf(values, "take");
    if (take === undefined) {
      const { lines, seen } = await packDifferences(context.db, mission);
      if (values["json"]) {
        const differing = lines.filter(({ kind }) => kind !== "same").map(packLineView);
        const answer = { seen, tables: packTally(lines), lines: differing };
        terminal.print(JSON.stringify(answer, undefined, 2));
      } else printDifferences(work, lines);
      return exitCodes.done;
    }
    const kinds = taken[take];
    if (!kinds) throw new Refusal(sentence("cli.pack.no-take", { value: take }));
    const asked = { mission, seen: null, take: kinds, choices: {} };
    return printOutcome(work, await importPack(context, caller, asked));
  },
};

function printDifferences({ terminal }: RegisterWork, lines: readonly PackLine[]): void {
  const { language } = terminal;
  const word = (kind: string) => say(language, sentence(`line.${kind as PackLine["kind"]}`));
  for (const { table, counts } of packTally(lines)) {
    const told = Object.entries(counts).map(([kind, count]) => `${String(count)} ${word(kind)}`);
    terminal.print(`${table}: ${told.join(", ")}`);
  }
  const telling = lines.filter(({ kind }) => kind !== "same" && kind !== "new");
  for (const { kind, line, name, changes } of telling.slice(0, LINES_SHOWN)) {
    terminal.print(`${line}  ${sayName(language, name)}: ${word(kind)}`);
    for (const { column, register, pack } of changes) {
      const now = sentence("cli.pack.change", {
        column,
        register: shown(register),
        pack: shown(pack),
      });
      terminal.print(`  ${say(language, now)}`);
    }
  }
  const more = telling.length - LINES_SHOWN;
  if (more > 0) terminal.say(sentence("cli.explain.more", { count: more }));
  const isSame = lines.every(({ kind }) => kind === "same");
  terminal.say(sentence(isSame ? "cli.pack.same" : "cli.pack.dry"));
}

const shown = (value: unknown) => (value === null ? "–" : JSON.stringify(value));
