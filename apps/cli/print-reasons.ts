/** Why a plan is as it is, on a terminal. */
import type { Plan, PlanReasons, RefusedSite } from "@lodestone/planner/plan";
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
    const unit = sentence(`unit.${limit.unit}`);
    const words =
      plan.request.lens === "least_cost"
        ? sentence("plan.binding-cost", { what: limit.what, unit, worth: limit.worthUp })
        : sentence("plan.binding-index", {
            what: limit.what,
            unit,
            points: formatNumber(limit.worthUp * 100, 3),
          });
    line(words);
    if (limit.holdsTo !== null && limit.holdsTo > limit.limit && limit.worthUp !== 0) {
      line(sentence("plan.holds-to", { to: limit.holdsTo, unit }));
    }
  }
  heading(sentence("plan.refused"), terminal);
  if (reasons.refused.length === 0) line(sentence("plan.nothing-refused"));
  for (const site of reasons.refused) line(refusedSentence(site));
  if (reasons.needs.length > 0) {
    heading(sentence("plan.needs"), terminal);
    for (const { says } of reasons.needs) line(says);
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

function refusedSentence({ name, missInrCrPerKtA, missInrPerKg }: RefusedSite): Sentence {
  if (missInrCrPerKtA === null) return sentence("plan.refused-unpriced", { site: name });
  if (missInrCrPerKtA <= 0) return sentence("plan.refused-would-pay", { site: name });
  const rupees = Math.round(missInrPerKg ?? 0);
  return sentence("plan.refused-row", { site: name, miss: missInrCrPerKtA, rupees });
}
