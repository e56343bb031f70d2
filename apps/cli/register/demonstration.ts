/** Takes the demonstration office away, database and all; entering it again makes it anew. */
import { dropDemonstration } from "@lodestone/register/demonstration/office";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import type { RegisterCommand } from "./register-command.ts";

export const demonstrationCommand: RegisterCommand = {
  words: ["demonstration", "drop"],
  async run({ opened, terminal }) {
    await dropDemonstration(opened.ownerUrl);
    terminal.say(sentence("cli.register.demonstration-dropped"));
    return exitCodes.done;
  },
};
