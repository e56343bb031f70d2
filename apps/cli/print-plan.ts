/** A plan on a terminal: findings first, then the tables they rest on. */
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatFigure, formatShare } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sayName } from "@lodestone/words/say-in";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";

/** A terminal line holds so many years side by side. */
const YEARS_SHOWN = 8;

export function printPlan(plan: Plan, terminal: Terminal): void {
  const { headline, mission, years } = plan;
  const lens = sentence(`lens.${plan.request.lens}`);
  terminal.say(sentence("plan.title", { mission: mission.title, lens }));
  if (mission.scenario) terminal.say(sentence("plan.scenario", { scenario: mission.scenario }));
  terminal.say(sentence("plan.as-of", { asOf: mission.asOf, priceYear: mission.priceYear }));
  terminal.print("");
  const span = { first: years[0] ?? 0, last: years.at(-1) ?? 0 };
  terminal.say(sentence("plan.headline-index", { share: headline.dependenceIndex, ...span }));
  if (plan.chains.length > 1) printChains(plan, terminal);
  const money = { cost: headline.costInrCr, support: headline.supportInrCr };
  terminal.say(sentence("plan.headline-cost", money));
  printMissed(plan, terminal);
  printDependence(plan, terminal);
  printBuilt(plan, terminal);
  printSupport(plan, terminal);
  printStockpile(plan, terminal);
  printForgone(plan, terminal);
  heading(sentence("plan.costs"), terminal);
  for (const { part, inrCr } of plan.costParts.filter((row) => Math.abs(row.inrCr) >= 0.5)) {
    const label = say(terminal.language, sentence(`cost-part.${part}`));
    terminal.print(`  ${label.padEnd(30)} ${formatFigure(inrCr).padStart(10)}`);
  }
  terminal.print("");
  terminal.say(sentence("plan.size", { ...plan.size }));
}

/** A sum over chains hides the small ones, so each tells its own share. */
function printChains(plan: Plan, terminal: Terminal): void {
  for (const { name, dependenceIndex, importsInrCr } of plan.chains) {
    const blanks = { chain: name, share: dependenceIndex, imports: importsInrCr };
    terminal.say(sentence("plan.headline-chain", blanks));
  }
}

/** Each stated limit that is missed, of whatever kind, with what is reached instead. */
function printMissed(plan: Plan, terminal: Terminal): void {
  const commodityName = (key: string) =>
    plan.commodities.find((row) => row.commodity === key)?.name ?? key;
  for (const { commodity, fy, share, reachedShare: reached, overKt: over } of plan.missed) {
    const blanks = { commodity: commodityName(commodity), fy, share, reached, over };
    terminal.say(sentence("plan.missed", blanks));
  }
  for (const { element, fy, share, reachedShare: reached, overKt: over } of plan.missedEmbodied) {
    const name = plan.elements.find((row) => row.element === element)?.name ?? element;
    terminal.say(sentence("plan.missed-embodied", { element: name, fy, share, reached, over }));
  }
  for (const missed of plan.missedSuppliers) {
    const { commodity, name: place, fy, share, reachedShare: reached, overKt: over } = missed;
    const blanks = { commodity: commodityName(commodity), place, fy, share, reached, over };
    terminal.say(sentence("plan.missed-supplier", blanks));
  }
  if (plan.missedIndex) {
    const { share, reachedShare: reached } = plan.missedIndex;
    terminal.say(sentence("plan.missed-index", { share, reached }));
  }
}

export function heading(words: Sentence, terminal: Terminal): void {
  terminal.print("");
  terminal.print(say(terminal.language, words));
}

/** The years of the table: evenly spread, the first and last among them. */
export function shownYears({ years }: Pick<Plan, "years">): number[] {
  const step = Math.max(1, Math.ceil((years.length - 1) / (YEARS_SHOWN - 1)));
  const shown = years.map((_, y) => y).filter((y) => y % step === 0);
  const last = years.length - 1;
  return shown.includes(last) ? shown : [...shown, last];
}

function printDependence(plan: Plan, terminal: Terminal): void {
  const shown = shownYears(plan);
  const { language } = terminal;
  heading(sentence("plan.dependence"), terminal);
  const labels = shown.map((y) => fiscalYearLabel(plan.years[y] ?? 0));
  printRow(say(language, sentence("stage")), labels, terminal);
  for (const row of plan.commodities) {
    if (row.dependence.every((share) => share === null) || row.form === "scrap") continue;
    const cells = shown.map((y) => shareCell(row.dependence[y] ?? null, terminal));
    printRow(sayName(language, row.name), cells, terminal);
  }
  for (const row of plan.elements) {
    if (row.embodied.every((share) => share === null || share === 0)) continue;
    const label = say(language, sentence("plan.embodied", { element: row.name }));
    printRow(
      label,
      shown.map((y) => shareCell(row.embodied[y] ?? null, terminal)),
      terminal,
    );
  }
}

/** A stage that is kept in store more than it is bought has no share to show. */
export function shareCell(share: number | null, { language }: Terminal): string {
  if (share === null) return "-";
  return share < 0 ? say(language, sentence("plan.stored")) : formatShare(share);
}

export function printRow(label: string, cells: readonly string[], terminal: Terminal): void {
  const width = 46;
  const shown = label.length > width ? `${label.slice(0, width - 1)}…` : label;
  terminal.print(`  ${shown.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join("")}`);
}

function printBuilt(plan: Plan, terminal: Terminal): void {
  heading(sentence("plan.built"), terminal);
  const built = plan.sites.filter((site) => site.builtKtPerA.some((kt) => kt > 0));
  if (built.length === 0) terminal.say(sentence("plan.nothing-built"));
  for (const site of built) {
    const years = plan.years.flatMap((fy, v) => {
      const kt = site.builtKtPerA[v] ?? 0;
      return kt > 0 ? [`${fiscalYearLabel(fy)} ${formatFigure(kt)}`] : [];
    });
    terminal.print(`  ${sayName(terminal.language, site.name)}: ${years.join(", ")}`);
  }
}

function printSupport(plan: Plan, terminal: Terminal): void {
  heading(sentence("plan.support"), terminal);
  if (plan.support.length === 0)
    terminal.print(`  ${say(terminal.language, sentence("plan.no-support"))}`);
  for (const row of plan.support) {
    const site = plan.sites.find((candidate) => candidate.site === row.site);
    const blanks = {
      site: site?.name ?? row.site,
      kt: row.builtKtPerA,
      fy: row.sanctionedFy,
      quote: Math.round(row.quoteInrPerKg),
      most: row.quoteMostInrPerKg,
      incentive: row.incentiveInrCr.reduce((sum, crore) => sum + crore, 0),
      subsidy: row.subsidyInrCr,
      tranche: row.trancheInrCr.reduce((sum, crore) => sum + crore, 0),
    };
    const word = row.quoteMostInrPerKg > 0 ? "plan.support-row" : "plan.support-rule-row";
    terminal.print(`  ${say(terminal.language, sentence(word, blanks))}`);
    for (const { count, capacityKt } of row.winners) {
      const winners = sentence("plan.winners-row", { count, kt: capacityKt });
      terminal.print(`    ${say(terminal.language, winners)}`);
    }
  }
}

function printStockpile(plan: Plan, terminal: Terminal): void {
  if (plan.covers.length === 0) return;
  heading(sentence("plan.stockpile"), terminal);
  for (const row of plan.covers) {
    const blanks = {
      commodity: plan.commodities.find(({ commodity }) => commodity === row.commodity)?.name ?? "",
      kept: row.keptKt.at(-1) ?? 0,
      paid: row.purchaseInrCr.reduce((sum, crore) => sum + crore, 0),
      missed: Math.max(...row.missedKt),
    };
    terminal.print(`  ${say(terminal.language, sentence("plan.stockpile-row", blanks))}`);
  }
}

function printForgone(plan: Plan, terminal: Terminal): void {
  if (plan.revenueForgone.length === 0) return;
  heading(sentence("plan.forgone"), terminal);
  for (const { name, inrCr } of plan.revenueForgone) {
    const label = sayName(terminal.language, name);
    const crore = inrCr
      ? formatFigure(inrCr.reduce((sum, value) => sum + value, 0))
      : say(terminal.language, sentence("plan.forgone-unknown"));
    terminal.print(`  ${label.padEnd(30)} ${crore.padStart(10)}`);
  }
}
