/** Plans the mission and prints or writes the plan. */
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { impossiblePaths } from "@lodestone/planner/reasons/impossible";
import { say, tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { nearPlan } from "../near-plan.ts";
import { readPack } from "../pack.ts";
import { planOptionHelp, planOptions, planRequest } from "../plan-request.ts";
import { printPlan } from "../print-plan.ts";
import { printReasons } from "../print-reasons.ts";
import { solvePlan } from "../solve-plan.ts";

export const plan: Command = {
  name: "plan",
  summary: "cli.plan",
  optionHelp: [...planOptionHelp, "cli.plan.option-near", "cli.plan.option-quick"],
  options: { ...planOptions, near: { type: "string" }, quick: { type: "boolean" } },
  examples: [
    "lodestone plan",
    "lodestone plan --lens least-cost --cap magnet=50%@2034-35",
    "lodestone plan --pack missions/one-mine --quick --json",
  ],
  async run(values, _positionals, terminal) {
    const mission = await readPack(values, terminal);
    const asked = planRequest(values, mission);
    const request = { ...asked, ...(await nearPlan(values, mission, terminal)) };
    // What no plan can do is said before any time is spent on one.
    const impossible = impossiblePaths(planInputs(mission, request), request);
    if (impossible.length > 0 && !values["json"]) {
      terminal.say(sentence("plan.impossible"));
      for (const says of impossible) terminal.print(`  ${say(terminal.language, says)}`);
      terminal.print("");
    }
    const withReasons = values["quick"] !== true;
    const { solved, reasons } = await solvePlan(mission, request, withReasons, terminal);
    if (values["json"]) {
      terminal.print(JSON.stringify(tell({ plan: solved.plan, reasons }), undefined, 2));
      return exitCodes.done;
    }
    printPlan(solved.plan, terminal);
    if (reasons) printReasons(solved.plan, reasons, terminal);
    return exitCodes.done;
  },
};
