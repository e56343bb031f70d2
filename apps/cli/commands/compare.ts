/** Sets two plans side by side, in sentences and tables. */
import { comparePlans } from "@lodestone/planner/compare/compare-plans";
import { say, tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { namedPlan } from "../named-plan.ts";
import { planOptionHelp, planOptions } from "../plan-request.ts";
import { printComparison } from "../print-comparison.ts";
import { misused, refused } from "../refusal.ts";

export const compare: Command = {
  name: "compare",
  takes: "<plan> <plan>",
  summary: "cli.compare",
  optionHelp: ["cli.compare.option-across-packs", ...planOptionHelp],
  options: { ...planOptions, "across-packs": { type: "boolean" } },
  examples: [
    "lodestone compare pack no-new-mines",
    "lodestone compare plans/first-round.json pack --across-packs",
    "lodestone compare plan.xlsx pack",
    "lodestone compare low-demand high-demand --lens least-cost --json",
  ],
  async run(values, [first, second, ...more], terminal) {
    if (first === undefined || second === undefined || more.length > 0) {
      throw misused("cli.compare.two");
    }
    if (values["scenario"] !== undefined) throw misused("cli.compare.no-scenario-option");
    const named = async (name: string) => {
      const found = await namedPlan(name, values, terminal);
      for (const words of found.movedOn) terminal.note(say(terminal.language, words));
      if (found.movedOn.length === 0 || values["across-packs"] === true) return found;
      throw refused(sentence("cli.compare.moved-on-hint"));
    };
    const before = await named(first);
    const after = await named(second);
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
