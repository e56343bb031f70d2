/** Why a plan is as it is, on a terminal. */
import type {
  BindingLimit,
  DelayWorth,
  Plan,
  PlanReasons,
  RefusedSite,
} from "@lodestone/planner/plan";
import { formatFigure, formatNumber, formatShare } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";
import { heading } from "./print-plan.ts";

export function printReasons(plan: Plan, reasons: PlanReasons, terminal: Terminal): void {
  const line = (words: Sentence) => terminal.print(`  ${say(terminal.language, words)}`);
  if (reasons.conflict.length > 0) {
    heading(sentence("plan.conflict"), terminal);
    reasons.conflict.forEach(line);
    heading(sentence("plan.relaxed"), terminal);
    for (const { says } of reasons.relaxed) line(says);
  }
  heading(sentence("plan.binding"), terminal);
  if (reasons.binding.length === 0) line(sentence("plan.nothing-binds"));
  for (const limit of reasons.binding) {
    line(worthSentence(plan, limit));
    for (const words of rangeSentences(limit)) line(words);
  }
  if (reasons.delays.length > 0) {
    heading(sentence("plan.delays"), terminal);
    for (const delay of reasons.delays) line(delaySentence(plan, delay));
  }
  heading(sentence("plan.refused"), terminal);
  if (reasons.refused.length === 0) line(sentence("plan.nothing-refused"));
  for (const site of reasons.refused) line(refusedSentence(site));
  if (reasons.needs.length > 0) {
    heading(sentence("plan.needs"), terminal);
    for (const { says } of reasons.needs) line(says);
  }
  if (reasons.unwon.length > 0) {
    heading(sentence("unwon.title"), terminal);
    reasons.unwon.forEach(line);
  }
  heading(sentence("plan.uncertain"), terminal);
  const headline = (value: number | null) =>
    value === null
      ? sentence("plan.unsolved-there")
      : plan.request.lens === "least_cost"
        ? formatFigure(value)
        : formatShare(value);
  for (const figure of reasons.uncertain) {
    const { low, high, value } = figure;
    const blanks = {
      figure: figure.name,
      measure: figure.measure,
      low,
      high,
      value,
      grade: sentence(`grade.${figure.grade}`),
      atLow: headline(figure.headlineAtLow),
      atHigh: headline(figure.headlineAtHigh),
    };
    line(sentence("plan.uncertain-row", blanks));
  }
  line(sentence("plan.assumed-share", { share: reasons.assumedShare }));
}

function worthSentence(plan: Plan, limit: BindingLimit): Sentence {
  const unit = sentence(`unit.${limit.unit}`);
  const { what, worthUp: worth, missedUpKt: miss } = limit;
  if (miss !== 0) return sentence("plan.binding-miss", { what, unit, miss });
  if (worth === 0) {
    const last = limit.worthDown;
    return plan.request.lens === "least_cost"
      ? sentence("plan.binding-last-cost", { what, unit, worth: -last })
      : sentence("plan.binding-last-index", { what, unit, points: points(-last) });
  }
  return plan.request.lens === "least_cost"
    ? sentence("plan.binding-cost", { what, unit, worth })
    : sentence("plan.binding-index", { what, unit, points: points(worth) });
}

/** Up to where and down to where the worth holds, and what the last unit there is was worth. */
function rangeSentences(limit: BindingLimit): Sentence[] {
  const unit = sentence(`unit.${limit.unit}`);
  const { holdsTo: to, holdsFrom: from } = limit;
  if (limit.worthUp === 0 || limit.missedUpKt !== 0) return [];
  if (to !== null && from !== null) return [sentence("plan.holds-between", { from, to, unit })];
  return to === null ? [] : [sentence("plan.holds-to", { to, unit })];
}

function delaySentence(plan: Plan, { name, perMonth }: DelayWorth): Sentence {
  if (perMonth === null) return sentence("plan.delay-unsolved", { process: name });
  return plan.request.lens === "least_cost"
    ? sentence("plan.delay-cost", { process: name, cost: perMonth })
    : sentence("plan.delay-index", { process: name, points: points(perMonth) });
}

function points(share: number): string {
  return formatNumber(share * 100, 3);
}

function refusedSentence(refused: RefusedSite): Sentence {
  const { name, missInrCrPerKtA, missInrPerKg } = refused;
  if (!refused.standsWithinPlan) return sentence("beyond.stands", { site: name });
  if (missInrCrPerKtA === null) return sentence("plan.refused-unpriced", { site: name });
  if (missInrCrPerKtA <= 0) return sentence("plan.refused-would-pay", { site: name });
  const rupees = Math.round(missInrPerKg ?? 0);
  return sentence("plan.refused-row", { site: name, miss: missInrCrPerKtA, rupees });
}
