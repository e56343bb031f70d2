/** What a command is to the command line: its words, its options and what it does. */
import type { ParseArgsConfig } from "node:util";
import type { Language } from "@lodestone/units/indian-number";
import type { Sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";

export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>;

/** Exit codes, the same for every command. */
export const exitCodes = {
  done: 0,
  /** The pack has faults, or the question has no answer; the words say which. */
  refused: 1,
  /** The command line itself was wrong. */
  usage: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Terminal {
  readonly language: Language;
  /** Where relative paths start: the folder the user called from. */
  readonly folder: string;
  /** A line of the answer, to standard output. */
  print(line: string): void;
  say(sentence: Sentence): void;
  /** A line about the work, to standard error, so that the answer can be piped. */
  note(line: string): void;
  /** Progress on a terminal: overwrites itself; nothing where output is piped. */
  progress(line: string): void;
}

export interface Command {
  readonly name: string;
  readonly summary: WordKey;
  /** Shown after the name in help, such as "<figure>". */
  readonly takes?: string;
  /** Options beyond those every command has, as help lines. */
  readonly optionHelp?: readonly WordKey[];
  readonly options?: NonNullable<ParseArgsConfig["options"]>;
  readonly examples: readonly string[];
  run(values: OptionValues, positionals: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
