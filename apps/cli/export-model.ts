/** The model behind a plan's figures as MPS text, so that another solver can give a second opinion. */
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { say } from "@lodestone/words/say";
import { exitCodes, type ExitCode, type OptionValues, type Terminal } from "./command.ts";
import { readPack } from "./pack.ts";
import { planRequest } from "./plan-request.ts";
import { onEngine } from "./solve-plan.ts";

/** Prints the lens's own pass; the passes after it only choose among its optima. */
export async function exportModel(values: OptionValues, terminal: Terminal): Promise<ExitCode> {
  const mission = await readPack(values, terminal);
  if (!mission) return exitCodes.refused;
  const asked = planRequest(values, mission);
  if ("wrong" in asked) {
    terminal.note(say(terminal.language, asked.wrong));
    return exitCodes.usage;
  }
  const told = await onEngine((engine) => {
    const { request } = asked;
    const formulation = formulate(planInputs(mission, request), request);
    using live = engine.open(formulation.model);
    live.setCosts(lensWeights(formulation));
    return { mps: live.exportMps() };
  });
  if ("trouble" in told) {
    terminal.note(say(terminal.language, told.trouble));
    return exitCodes.refused;
  }
  terminal.print(told.mps.trimEnd());
  return exitCodes.done;
}
