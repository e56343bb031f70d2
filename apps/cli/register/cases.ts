/** Cases on the command line: a list, and one case whole. */
import { readCasePage } from "@lodestone/register/pages/case";
import { readCaseList } from "@lodestone/register/pages/cases";
import { Refusal } from "@lodestone/register/refusal";
import { formatDate, formatPaise } from "@lodestone/units/indian-number";
import { sayName } from "@lodestone/words/say-in";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Terminal } from "../command.ts";
import { readerFor } from "./acting.ts";
import { printCaseRow } from "./case-row.ts";
import { textOf } from "./field-values.ts";
import type { RegisterCommand, RegisterWork } from "./register-command.ts";

const ROWS = 50;

const listCommand: RegisterCommand = {
  words: ["case", "list"],
  async run(work) {
    const { values, terminal } = work;
    const filter = {
      workflow: textOf(values, "workflow"),
      state: textOf(values, "state"),
      party: textOf(values, "party"),
    };
    const page = { after: textOf(values, "after"), limit: ROWS };
    const list = await readCaseList(await readerFor(work), filter, page);
    if (values["json"]) terminal.print(JSON.stringify(list, undefined, 2));
    else {
      for (const row of list.cases) printCaseRow(row, terminal);
      if (list.next !== null) terminal.say(sentence("cli.register.more", { after: list.next }));
    }
    return exitCodes.done;
  },
};

const showCommand: RegisterCommand = {
  words: ["case", "show"],
  async run(work) {
    const { values, named, terminal } = work;
    const [caseId = ""] = named;
    const page = await readCasePage(await readerFor(work), caseId);
    if (!page) throw new Refusal(sentence("duty.no-case", { case: caseId }));
    if (values["json"]) terminal.print(JSON.stringify(page, undefined, 2));
    else printPage(page, work);
    return exitCodes.done;
  },
};

type Page = NonNullable<Awaited<ReturnType<typeof readCasePage>>>;

function printPage(page: Page, { terminal }: RegisterWork): void {
  const { language } = terminal;
  printCaseRow(page, terminal);
  for (const { label, kind, value } of page.fields) {
    const shown = kind === "rupees" && value !== null ? formatPaise(BigInt(String(value))) : value;
    terminal.print(`  ${sayName(language, label)}: ${String(shown ?? "–")}`);
  }
  printClock(page, terminal);
  printMoves(page, terminal);
  const open = page.deficiencies.filter(({ settledAt }) => settledAt === null);
  for (const { item, what } of open) terminal.print(`  [${item}] ${sayName(language, what)}`);
  printObligations(page, terminal);
  terminal.say(sentence("cli.register.steps"));
  for (const { verb, response, to, allowed, why } of page.steps) {
    const name = `${verb.key}${response === null ? "" : ` --response ${response}`}`;
    const reason = allowed ? "" : `: ${why ? sayName(language, why) : ""}`;
    terminal.print(`  ${allowed ? "+" : "-"} ${name} → ${sayName(language, to.name)}${reason}`);
  }
}

function printMoves(page: Page, terminal: Terminal): void {
  const { language } = terminal;
  terminal.say(sentence("cli.register.moves"));
  for (const move of page.moves) {
    const amount = move.amountPaise === null ? "" : ` ${formatPaise(BigInt(move.amountPaise))}`;
    const who = sayName(language, move.by.role.name);
    const day = formatDate(move.at.slice(0, 10), language);
    terminal.print(`  ${move.moveNo}. ${day} ${who}: ${sayName(language, move.to.name)}${amount}`);
    for (const cut of move.trace?.cuts ?? []) {
      terminal.print(
        `       − ${formatPaise(BigInt(cut.amountPaise))} ${sayName(language, cut.what)}`,
      );
    }
  }
}

/** What is owed under it, by when, and why the agency returned it. */
function printObligations(page: Page, terminal: Terminal): void {
  const { language } = terminal;
  for (const { obligationId, title, dueOn, stateName, returnReason } of page.obligations) {
    const name = `${obligationId} ${sayName(language, title)}`;
    terminal.print(`  ${name}: ${formatDate(dueOn, language)}, ${sayName(language, stateName)}`);
    if (returnReason === null) continue;
    terminal.say(sentence("obligation.returned-for", { reason: returnReason }));
  }
}

/** The office's clock, whether it stands still, and what was checked. */
function printClock(page: Page, terminal: Terminal): void {
  const { officeDays, stoppedDays, clock, desk, checks } = page;
  terminal.say(sentence("cli.register.clock", { office: officeDays, stopped: stoppedDays }));
  if (desk && clock === "stops") terminal.say(sentence("cli.register.clock-stopped"));
  for (const { met, asks, what } of checks) {
    terminal.print(`  ${met ? "✓" : "✗"} ${sayName(terminal.language, met ? asks : what)}`);
  }
}

export const caseCommands: readonly RegisterCommand[] = [listCommand, showCommand];
