/** What a sub-command of the register is, and what it is given. */
import type { Mission } from "@lodestone/mission/mission";
import type { ExitCode, OptionValues, Terminal } from "../command.ts";
import type { OpenedRegister } from "./open-register.ts";

export interface RegisterWork {
  readonly opened: OpenedRegister;
  /** The pack's own mission, under no scenario. */
  readonly mission: Mission;
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
