/** A command that cannot go on: the one place that knows how it ends, run-command.ts, says why. */
import { sentence, type Blank, type Sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";
import { exitCodes, type ExitCode } from "./command.ts";

export class Refusal extends Error {
  /** None where what is wrong has been printed already, as a report of its own. */
  readonly says: Sentence | undefined;
  readonly code: ExitCode;

  constructor(says: Sentence | undefined, code: ExitCode) {
    super(says?.key);
    this.says = says;
    this.code = code;
  }
}

/** The pack has faults or the question no answer. */
export function refused(says?: Sentence): Refusal {
  return new Refusal(says, exitCodes.refused);
}

/** The command line itself was wrong. */
export function misused(key: WordKey, blanks: Readonly<Record<string, Blank>> = {}): Refusal {
  return new Refusal(sentence(key, blanks), exitCodes.usage);
}
