/**
 * The register on the command line: finds the sub-command by its words and runs it. Its parts are
 * read only when asked for, so that no other command waits for them.
 */
import { Refusal } from "@lodestone/register/refusal";
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { readPack } from "../pack.ts";

const text = { type: "string" } as const;
const list = { type: "string", multiple: true } as const;
const yes = { type: "boolean" } as const;

export const register: Command = {
  name: "register",
  takes: "<what>",
  summary: "cli.register",
  optionHelp: [
    "cli.register.option-as",
    "cli.register.option-role",
    "cli.register.option-key",
    "cli.register.option-set",
    "cli.register.option-demonstration",
    "proof.option-kept",
    "cli.pack.option-take",
    "cli.lists.option-apply",
    "cli.lists.option-column",
    "cli.lists.option-duplicate",
    "cli.register.list",
  ],
  options: {
    as: text,
    role: text,
    desk: text,
    key: text,
    set: list,
    ...{ scheme: text, workflow: text, kind: text, under: text, state: text, party: text },
    ...{ version: text, verb: text, response: text, reason: text, missing: list, after: text },
    ...{ year: text, rupees: text, "met-on": text, accept: yes, to: text, "from-folder": text },
    ...{ name: text, email: text, person: text, give: text, scope: text, "up-to": text },
    ...{ from: text, until: text, kept: list, demonstration: yes, due: text },
    ...{ take: text, apply: yes, column: list, duplicate: list },
  },
  examples: [
    "lodestone register desk --as finance@example.org --role finance",
    "lodestone register case list --workflow claim --as agency@example.org --role agency",
    "lodestone register case show magnet-scheme/claim/2028-29/000001 --as auditor@example.org",
    "lodestone register case open claim --kind sales-incentive --under magnet-scheme/agreement/2026-27/000001 --set fiscalYear=2028-29 --as applicant@example.org",
    "lodestone register case move magnet-scheme/claim/2028-29/000001 --verb verify --set soldKg=1190000 --as agency@example.org --role agency",
    "lodestone register attach magnet-scheme/claim/2028-29/000001 certificate.pdf --kind auditor-certificate --as applicant@example.org",
    "lodestone register funds show --as finance@example.org",
    "lodestone register funds move allot --year 2028-29 --rupees 2,00,00,00,000 --as finance@example.org",
    "lodestone register verify",
    "lodestone register proof --to proof.jsonl --kept ledger:120",
    "lodestone register journal --to ledger.journal",
    "lodestone register backup --to backups/2028-11-25",
    "lodestone register people first",
    "lodestone register import-pack --as steward@example.org",
    "lodestone register import-pack --take new --as steward@example.org",
    "lodestone register import exploration-activity season.xlsx --as steward@example.org",
    "lodestone register import centre centres.csv --column Town=city --duplicate 5=own --apply --as steward@example.org",
    "lodestone register import-opening balances.xlsx --apply --as finance@example.org",
    "lodestone register people lend --as finance@example.org --role finance --person colleague@example.org --until 2028-12-01",
    "lodestone register obligation owe magnet-scheme/agreement/2026-27/000001 --set kind=report --set titleEn='Yearly report' --set dueOn=2028-06-30 --as programme@example.org",
    "lodestone register desk --demonstration --as 'Asha Kalpanik'",
  ],
  async run(values, positionals, terminal) {
    const note = (words: Sentence) => terminal.note(say(terminal.language, words));
    const { registerCommands } = await import("../register/register-commands.ts");
    const command = registerCommands.find(({ words }) =>
      words.every((word, i) => positionals[i] === word),
    );
    if (!command) {
      const known = registerCommands.map(({ words }) => words.join(" "));
      note(sentence("cli.register.unknown", { value: positionals.slice(0, 2).join(" "), known }));
      return exitCodes.usage;
    }
    const mission = await readPack({ ...values, scenario: undefined }, terminal);
    try {
      const { indianDay } = await import("@lodestone/register/workflow/desk-clock");
      const { openForCommand } = await import("../register/open-register.ts");
      const opened = await openForCommand(process.env, mission, {
        unwritten: command.unwritten ?? false,
        demonstration: values["demonstration"] === true,
      });
      try {
        const { isDemonstration, now } = opened.context;
        if (isDemonstration) {
          const today = indianDay(now());
          const banner = sentence("cli.register.demonstration-banner", { today });
          // JSON stays JSON: the banner then stands beside it.
          if (values["json"]) note(banner);
          else terminal.say(banner);
        }
        const named = positionals.slice(command.words.length);
        return await command.run({ opened, mission, values, named, terminal });
      } finally {
        await opened.close();
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      note(error.sentence);
      return exitCodes.refused;
    }
  },
};
