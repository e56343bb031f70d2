/** What a sub-command of the register is, and what it is given. */
import type { ExitCode, OptionValues, Terminal } from "../command.ts";
import type { OpenedRegister } from "./open-register.ts";

export interface RegisterWork {
  readonly opened: OpenedRegister;
  readonly values: OptionValues;
  /** What stands after the words of the command. */
  readonly named: readonly string[];
  readonly terminal: Terminal;
}

export interface RegisterCommand {
  readonly words: readonly string[];
  /** Needs a database that nothing has been written to. */
  readonly unwritten?: boolean;
  run(work: RegisterWork): Promise<ExitCode>;
}
