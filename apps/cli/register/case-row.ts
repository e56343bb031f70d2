/** A case in a line of the terminal: its number, where it stands, whose desk, how long, how long left. */
import type { readCaseList } from "@lodestone/register/pages/cases";
import { say } from "@lodestone/words/say";
import { sayName } from "@lodestone/words/say-in";
import { sentence } from "@lodestone/words/sentence";
import type { Terminal } from "../command.ts";

type Row = Awaited<ReturnType<typeof readCaseList>>["cases"][number];

export function printCaseRow(row: Row, terminal: Terminal): void {
  const { language } = terminal;
  const { caseId, party, state, desk, daysHere, daysLeft } = row;
  const parts = [
    caseId,
    party ? sayName(language, party.name) : "",
    sayName(language, state.name),
    desk ? sayName(language, desk.name) : "",
    desk ? say(language, sentence("cli.register.days", { days: daysHere })) : "",
    daysLeft === null ? "" : say(language, sentence("cli.register.days-left", { days: daysLeft })),
  ];
  terminal.print(parts.filter((part) => part !== "").join("  "));
}
