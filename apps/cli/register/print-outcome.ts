/** Says what a verb did, or why it was refused, each fault at its field. */
import type { Outcome } from "@lodestone/register/commands/run-command";
import { say, tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type ExitCode } from "../command.ts";
import type { RegisterWork } from "./register-command.ts";

export function printOutcome({ values, terminal }: RegisterWork, outcome: Outcome): ExitCode {
  if ("refused" in outcome) {
    if (values["json"]) terminal.print(JSON.stringify(tell(outcome), undefined, 2));
    else terminal.note(say(terminal.language, outcome.refused));
    for (const { field, what } of values["json"] ? [] : outcome.faults) {
      terminal.note(`  ${field}: ${say(terminal.language, what)}`);
    }
    return exitCodes.refused;
  }
  if (values["json"]) {
    terminal.print(JSON.stringify(outcome, undefined, 2));
    return exitCodes.done;
  }
  for (const [name, value] of Object.entries(outcome.done)) {
    terminal.print(`${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  }
  const key = outcome.replayed ? "cli.register.replayed" : "cli.register.done";
  terminal.say(sentence(key, { no: outcome.auditNo, hash: outcome.auditHash.slice(0, 16) }));
  return exitCodes.done;
}
