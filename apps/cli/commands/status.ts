/** Prints where the mission stands, system by system. */
import { nameOf, rowOf, type Mission } from "@lodestone/mission/mission";
import { reviewSystems, type SystemReview } from "@lodestone/review/mission-systems";
import { feedSentence, magnetFeed } from "@lodestone/review/magnet-feed";
import {
  relianceByMineral,
  sourcedCount,
  weaklySourcedCount,
} from "@lodestone/review/mineral-reliance";
import type { Language } from "@lodestone/units/indian-number";
import { isIsoDate } from "@lodestone/units/iso-date";
import { say, tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command, type Terminal } from "../command.ts";
import { readPack } from "../pack.ts";
import { misused } from "../refusal.ts";

export const status: Command = {
  name: "status",
  summary: "cli.status",
  optionHelp: ["cli.status.option-as-of"],
  options: { "as-of": { type: "string" } },
  examples: ["lodestone status", "lodestone status --as-of 2025-12-31 --language hi"],
  async run(values, _positionals, terminal) {
    const asOfText = values["as-of"];
    if (asOfText !== undefined && !isIsoDate(String(asOfText))) {
      throw misused("cli.status.bad-date", { value: String(asOfText) });
    }
    const mission = await readPack(values, terminal);
    const asOf = asOfText === undefined ? mission.info.asOf : String(asOfText);
    const systems = reviewSystems(mission, asOf);
    const minerals = relianceByMineral(mission);
    const feed = magnetFeed(mission);
    const reliance = {
      sourced: sourcedCount(minerals),
      weak: weaklySourcedCount(minerals, mission),
      of: minerals.length,
    };
    if (values["json"]) {
      const report = { asOf, reliance, magnetFeed: feed ?? null, systems };
      terminal.print(JSON.stringify(tell(report), undefined, 2));
      return exitCodes.done;
    }
    terminal.say(sentence("cli.status.head", { mission: mission.info.title, asOf }));
    for (const review of systems) printSystem(mission, review, terminal);
    terminal.print("");
    terminal.say(sentence("cli.status.reliance", reliance));
    if (feed) terminal.say(feedSentence(feed));
    return exitCodes.done;
  },
};

function printSystem(mission: Mission, review: SystemReview, terminal: Terminal): void {
  const { system, statements, gaps } = review;
  const { language } = terminal;
  terminal.print("");
  terminal.print(`${system.number}. ${system[`name_${language}`]}`);
  for (const { statement, readings } of statements) {
    const blanks = {
      quote: statement[`quote_${language}`],
      office: statement[`office_${language}`],
      date: statement.said_on,
    };
    terminal.print(`   ${say(language, sentence("cli.status.stated", blanks))}`);
    for (const { reading, judgement } of readings) {
      const verdict = say(language, sentence(`verdict.${judgement.verdict}`));
      terminal.print(`   [${verdict}] ${reading[`name_${language}`]}`);
      terminal.print(`      ${judgement.reason.map((part) => say(language, part)).join(" ")}`);
    }
  }
  for (const line of recordLines(mission, review, language)) terminal.print(`   ${line}`);
  terminal.print(`   ${say(language, sentence("cli.status.gaps", { count: gaps.length }))}`);
}

/** The latest observation of each thing counted, with its whole, source, date and grade. */
function recordLines(mission: Mission, review: SystemReview, language: Language): string[] {
  const lines = review.indicators.flatMap(({ indicator, observations }) => {
    const [latest] = observations;
    if (!latest) return [];
    const blanks = {
      value: latest.value,
      unit: { en: indicator.unit_of_count_en, hi: indicator.unit_of_count_hi },
      whole: { en: indicator.denominator_en, hi: indicator.denominator_hi },
      name: nameOf(indicator),
      note: { en: latest.note_en, hi: latest.note_hi },
      publisher: rowOf(mission, "sources", latest.source).publisher,
      date: latest.as_of,
      grade: sentence(`grade.${latest.grade}`),
    };
    return [say(language, sentence("cli.status.on-record", blanks))];
  });
  return lines.length > 0 ? lines : [say(language, sentence("cli.status.nothing"))];
}
