/** The model behind a plan's figures as MPS text, so that another solver can give a second opinion. */
import { formulate } from "@lodestone/planner/formulate";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { exitCodes, type ExitCode, type OptionValues, type Terminal } from "./command.ts";
import { readPack } from "./pack.ts";
import { planRequest } from "./plan-request.ts";
import { onEngine } from "./solve-plan.ts";

/** Prints the lens's own pass; the passes after it only choose among its optima. */
export async function exportModel(values: OptionValues, terminal: Terminal): Promise<ExitCode> {
  const mission = await readPack(values, terminal);
  const request = planRequest(values, mission);
  const mps = await onEngine((engine) => {
    const formulation = formulate(planInputs(mission, request), request);
    using live = engine.open(formulation.model);
    live.setCosts(lensWeights(formulation));
    return live.exportMps();
  });
  terminal.print(mps.trimEnd());
  return exitCodes.done;
}
