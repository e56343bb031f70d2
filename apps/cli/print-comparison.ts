/** What differs between two plans on a terminal: findings first, then the years they rest on. */
import type { PlanComparison } from "@lodestone/planner/compare/compare-plans";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatFigure } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sayName } from "@lodestone/words/say-in";
import { sentence, type Blank, type Sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";
import { heading, printRow, shareCell, shownYears } from "./print-plan.ts";

/** More lines than this of one kind are counted, not listed; --json has them all. */
const LINES_MOST = 40;

export function printComparison(
  before: Blank,
  after: Blank,
  comparison: PlanComparison,
  terminal: Terminal,
): void {
  terminal.say(sentence("compare.title", { before, after }));
  comparison.questions.forEach((words) => terminal.say(words));
  section(sentence("compare.headline"), comparison.headline.says, terminal);
  printBuilds(comparison, terminal);
  section(sentence("compare.dependence"), saysOf(comparison.dependence), terminal);
  printDependenceYears(comparison, terminal);
  section(sentence("compare.money"), saysOf(comparison.money), terminal);
  section(sentence("compare.suppliers"), saysOf(comparison.suppliers), terminal);
  const inputs = comparison.inputs?.flatMap(({ says }) => says);
  section(sentence("compare.inputs"), inputs ?? [sentence("compare.inputs-unknown")], terminal);
}

function saysOf(rows: readonly { readonly says: Sentence }[]): Sentence[] {
  return rows.map(({ says }) => says);
}

function section(title: Sentence, lines: readonly Sentence[], terminal: Terminal): void {
  heading(title, terminal);
  const print = (words: Sentence) => terminal.print(`  ${say(terminal.language, words)}`);
  if (lines.length === 0) print(sentence("compare.nothing"));
  lines.slice(0, LINES_MOST).forEach(print);
  const more = lines.length - LINES_MOST;
  if (more > 0) print(sentence("compare.more", { count: more }));
}

/** Each site that is built otherwise, and the years of sanction in which it differs. */
function printBuilds({ builds }: PlanComparison, terminal: Terminal): void {
  section(sentence("compare.builds"), saysOf(builds), terminal);
  if (builds.length === 0) return;
  terminal.print("");
  for (const { name, years } of builds.slice(0, LINES_MOST)) {
    const told = years.map(
      ({ fy, before, after }) => `${fiscalYearLabel(fy)} ${kt(before)} > ${kt(after)}`,
    );
    terminal.print(`  ${sayName(terminal.language, name)}: ${told.join(", ")}`);
  }
}

function kt(value: number | null): string {
  return value === null ? "-" : formatFigure(value);
}

/** Two lines a stage, the first plan over the second; "=" where a year is the same in both. */
function printDependenceYears({ dependence }: PlanComparison, terminal: Terminal): void {
  if (dependence.length === 0) return;
  const differing = new Set(dependence.flatMap(({ years }) => years.map(({ fy }) => fy)));
  const years = [...differing].sort((a, b) => a - b);
  const shown = shownYears({ years }).map((y) => years[y] ?? 0);
  terminal.print("");
  printRow("", shown.map(fiscalYearLabel), terminal);
  for (const { of, name, years: pairs } of dependence.slice(0, LINES_MOST)) {
    const cells = (side: "before" | "after") =>
      shown.map((fy) => {
        const pair = pairs.find((candidate) => candidate.fy === fy);
        return pair ? shareCell(pair[side], terminal) : "=";
      });
    const what = of === "embodied" ? sentence("plan.embodied", { element: name }) : undefined;
    const label = what ? say(terminal.language, what) : sayName(terminal.language, name);
    printRow(label, cells("before"), terminal);
    printRow("", cells("after"), terminal);
  }
}
