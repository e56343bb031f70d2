/** Sets two plans side by side, in sentences and tables. */
import { comparePlans } from "@lodestone/planner/compare/compare-plans";
import { say, tell } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { namedPlan } from "../named-plan.ts";
import { planOptionHelp, planOptions } from "../plan-request.ts";
import { printComparison } from "../print-comparison.ts";

export const compare: Command = {
  name: "compare",
  takes: "<plan> <plan>",
  summary: "cli.compare",
  optionHelp: ["cli.compare.option-across-packs", ...planOptionHelp],
  options: { ...planOptions, "across-packs": { type: "boolean" } },
  examples: [
    "lodestone compare pack no-new-mines",
    "lodestone compare plans/first-round.json pack --across-packs",
    "lodestone compare low-demand high-demand --lens least-cost --json",
  ],
  async run(values, [first, second, ...more], terminal) {
    const note = (words: Sentence) => terminal.note(say(terminal.language, words));
    if (first === undefined || second === undefined || more.length > 0) {
      note(sentence("cli.compare.two"));
      return exitCodes.usage;
    }
    if (values["scenario"] !== undefined) {
      note(sentence("cli.compare.no-scenario-option"));
      return exitCodes.usage;
    }
    const plans = [];
    for (const name of [first, second]) {
      const named = await namedPlan(name, values, terminal);
      if ("trouble" in named) {
        if (named.trouble) note(named.trouble);
        return named.usage ? exitCodes.usage : exitCodes.refused;
      }
      named.movedOn.forEach(note);
      if (named.movedOn.length > 0 && values["across-packs"] !== true) {
        note(sentence("cli.compare.moved-on-hint"));
        return exitCodes.refused;
      }
      plans.push(named);
    }
    const [before, after] = plans;
    if (!before || !after) return exitCodes.refused;
    const comparison = comparePlans(before.plan, after.plan, before.mission, after.mission);
    if (values["json"]) {
      const labels = { before: before.label, after: after.label };
      terminal.print(JSON.stringify(tell({ ...labels, ...comparison }), undefined, 2));
      return exitCodes.done;
    }
    printComparison(before.label, after.label, comparison, terminal);
    return exitCodes.done;
  },
};
