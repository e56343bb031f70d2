/** Parses a command line and runs its command; a wrong line is answered in words. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearestKey } from "@lodestone/mission/nearest-key";
import type { Language } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import {
  exitCodes,
  type Command,
  type ExitCode,
  type OptionValues,
  type Terminal,
} from "./command.ts";
import { commands } from "./commands.ts";
import { Refusal } from "./refusal.ts";

const shared: NonNullable<ParseArgsConfig["options"]> = {
  pack: { type: "string" },
  scenario: { type: "string" },
  json: { type: "boolean" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
};

const sharedHelp = [
  "cli.option-pack",
  "cli.option-scenario",
  "cli.option-json",
  "cli.option-language",
] as const;

export interface Streams {
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches standard error. */
  readonly interactive: boolean;
}

export async function runCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = args;
  const language = languageOf(args);
  if (language === undefined) {
    const value = args[args.indexOf("--language") + 1] ?? "";
    streams.err(`${say("en", sentence("cli.bad-language", { value }))}\n`);
    return exitCodes.usage;
  }
  const terminal = terminalOf(streams, language);
  if (name === undefined || name === "help" || name.startsWith("-")) {
    printHelp(terminal);
    return name === undefined || name === "help" || name === "--help" || name === "-h"
      ? exitCodes.done
      : exitCodes.usage;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.note(say(language, unknownCommand(name)));
    return exitCodes.usage;
  }
  return await runParsed(command, rest, terminal);
}

async function runParsed(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  let values: OptionValues;
  let positionals: readonly string[];
  try {
    const options = { ...shared, ...command.options };
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    values = parsed.values as OptionValues;
    positionals = parsed.positionals;
  } catch (error) {
    // parseArgs' first sentence names the option; the rest is advice for programmers.
    const reason = error instanceof Error ? `${error.message.split(". ")[0] ?? ""}.` : "";
    const blanks = { reason, command: command.name };
    terminal.note(say(terminal.language, sentence("cli.unknown-option", blanks)));
    return exitCodes.usage;
  }
  if (values["help"]) {
    printCommandHelp(command, terminal);
    return exitCodes.done;
  }
  try {
    return await command.run(values, positionals, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.says) terminal.note(say(terminal.language, error.says));
    return error.code;
  }
}

function languageOf(args: readonly string[]): Language | undefined {
  const position = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  if (position < 0) return "en";
  const value = args[position]?.split("=")[1] ?? args[position + 1];
  return value === "en" || value === "hi" ? value : undefined;
}

function terminalOf(streams: Streams, language: Language): Terminal {
  let shown = 0;
  const clear = () => {
    if (shown > 0) streams.err(`\r${" ".repeat(shown)}\r`);
    shown = 0;
  };
  return {
    language,
    folder: streams.folder,
    print(line) {
      clear();
      streams.out(`${visible(line)}\n`);
    },
    say(words) {
      clear();
      streams.out(`${visible(say(language, words))}\n`);
    },
    note(line) {
      clear();
      streams.err(`${visible(line)}\n`);
    },
    progress(line) {
      if (!streams.interactive) return;
      clear();
      streams.err(line);
      shown = line.length;
    },
  };
}

/** A file's cell may hold what a terminal would obey; it is shown that something stands there. */
function visible(line: string): string {
  // eslint-disable-next-line no-control-regex -- the point is to find them
  return line.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}

function unknownCommand(value: string) {
  const names = commands.map((command) => command.name);
  const suggestion = nearestKey(value, names);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.known-commands", { known: names });
  return sentence("cli.unknown-command", { value, nearest });
}

function printHelp(terminal: Terminal): void {
  terminal.say(sentence("cli.usage"));
  terminal.print("");
  terminal.print(`${say(terminal.language, sentence("cli.commands"))}:`);
  const width = Math.max(...commands.map(({ name, takes }) => `${name} ${takes ?? ""}`.length)) + 2;
  for (const { name, takes, summary } of commands) {
    const call = `${name} ${takes ?? ""}`.padEnd(width);
    terminal.print(`  ${call}${say(terminal.language, sentence(summary))}`);
  }
  terminal.print("");
  printOptions(sharedHelp, terminal);
  terminal.print("");
  terminal.say(sentence("cli.help-hint"));
}

function printCommandHelp(command: Command, terminal: Terminal): void {
  terminal.print(`lodestone ${command.name} ${command.takes ?? ""}`.trim());
  terminal.say(sentence(command.summary));
  terminal.print("");
  printOptions([...(command.optionHelp ?? []), ...sharedHelp], terminal);
  terminal.print("");
  terminal.print(`${say(terminal.language, sentence("cli.examples"))}:`);
  for (const example of command.examples) terminal.print(`  ${example}`);
}

function printOptions(keys: readonly Command["summary"][], terminal: Terminal): void {
  terminal.print(`${say(terminal.language, sentence("cli.options"))}:`);
  for (const key of keys) terminal.print(`  ${say(terminal.language, sentence(key))}`);
}
