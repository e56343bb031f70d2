/** A plan as a command line names it: a file, a scenario of the pack, or the pack as it stands. */
import path from "node:path";
import type { Mission } from "@lodestone/mission/mission";
import { nearestKey } from "@lodestone/mission/nearest-key";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { whatMovedOn } from "@lodestone/planner/approved-plan";
import { packFingerprint } from "@lodestone/planner/pack-fingerprint";
import type { Plan } from "@lodestone/planner/plan";
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
import type { OptionValues, Terminal } from "./command.ts";
import { packFolder, readPack, readPackFiles } from "./pack.ts";
import { isPlanFile, readPlanFile } from "./plan-file.ts";
import { planRequest } from "./plan-request.ts";
import { programVersion } from "./program-version.ts";
import { misused, type Refusal } from "./refusal.ts";
import { sha256 } from "./sha256.ts";
import { solvePlan } from "./solve-plan.ts";

export interface NamedPlan {
  readonly label: string | Bilingual | Sentence;
  readonly plan: Plan;
  /** What the plan was made from, where that is at hand. */
  readonly mission: Mission | undefined;
  /** How pack and program have moved on since an approved plan. */
  readonly movedOn: readonly Sentence[];
}

/** The word for the pack without any scenario. */
const AS_IT_STANDS = "pack";

export async function namedPlan(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<NamedPlan> {
  return isPlanFile(name)
    ? await planOfFile(name, values, terminal)
    : await planOfScenario(name, values, terminal);
}

async function planOfScenario(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<NamedPlan> {
  const scenario = name === AS_IT_STANDS ? undefined : name;
  if (scenario !== undefined) {
    const { files } = await readFolder(packFolder(values, terminal));
    const known = [...files.keys()].flatMap(
      (file) => /^scenarios\/(.+)\.csv$/.exec(file)?.[1] ?? [],
    );
    if (!known.includes(scenario)) throw unknownScenario(name, known);
  }
  const mission = await readPack({ ...values, scenario }, terminal);
  const { solved } = await solvePlan(mission, planRequest(values, mission), false, terminal);
  const label = scenario ?? sentence("cli.compare.pack");
  return { label, plan: solved.plan, mission, movedOn: [] };
}

function unknownScenario(value: string, scenarios: readonly string[]): Refusal {
  const known = [AS_IT_STANDS, ...scenarios];
  const suggestion = nearestKey(value, known);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.known-commands", { known });
  return misused("cli.compare.unknown-scenario", { value, nearest });
}

async function planOfFile(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<NamedPlan> {
  const { approved, plan } = await readPlanFile(name, values, terminal);
  if (!approved) {
    return { label: path.basename(name), plan, mission: undefined, movedOn: [] };
  }
  const { scenario } = plan.mission;
  const { mission, files } = await readPackFiles({ ...values, scenario: undefined }, terminal);
  const fingerprint = await packFingerprint(files, mission.info, scenario, sha256);
  const movedOn = whatMovedOn(approved, fingerprint, programVersion);
  const madeFrom =
    fingerprint.hash === approved.pack.hash ? readMission(files, scenario).mission : undefined;
  return { label: approved.name, plan, mission: madeFrom, movedOn };
}
