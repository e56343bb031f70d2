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
import { packFolder, readPackFiles } from "./pack.ts";
import { isPlanFile, readPlanFile } from "./plan-file.ts";
import { planRequest } from "./plan-request.ts";
import { programVersion } from "./program-version.ts";
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

/** Words for a plan that cannot be had; none where the pack's faults have been printed already. */
export interface NoPlan {
  readonly trouble: Sentence | undefined;
  /** The command line itself was wrong. */
  readonly usage?: true;
}

/** The word for the pack without any scenario. */
const AS_IT_STANDS = "pack";

export async function namedPlan(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<NamedPlan | NoPlan> {
  return isPlanFile(name)
    ? await planOfFile(name, values, terminal)
    : await planOfScenario(name, values, terminal);
}

async function planOfScenario(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<NamedPlan | NoPlan> {
  const scenario = name === AS_IT_STANDS ? undefined : name;
  if (scenario !== undefined) {
    const { files } = await readFolder(packFolder(values, terminal));
    const known = [...files.keys()].flatMap(
      (file) => /^scenarios\/(.+)\.csv$/.exec(file)?.[1] ?? [],
    );
    if (!known.includes(scenario)) return { trouble: unknownScenario(name, known), usage: true };
  }
  const pack = await readPackFiles({ ...values, scenario }, terminal);
  if (!pack) return { trouble: undefined };
  const asked = planRequest(values, pack.mission);
  if ("wrong" in asked) return { trouble: asked.wrong, usage: true };
  const planned = await solvePlan(pack.mission, asked.request, false, terminal);
  if ("trouble" in planned) return planned;
  const label = scenario ?? sentence("cli.compare.pack");
  return { label, plan: planned.solved.plan, mission: pack.mission, movedOn: [] };
}

function unknownScenario(value: string, scenarios: readonly string[]): Sentence {
  const known = [AS_IT_STANDS, ...scenarios];
  const suggestion = nearestKey(value, known);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.known-commands", { known });
  return sentence("cli.compare.unknown-scenario", { value, nearest });
}

async function planOfFile(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<NamedPlan | NoPlan> {
  const read = await readPlanFile(name, terminal);
  if ("trouble" in read) return read;
  const { approved, plan } = read;
  if (!approved) {
    return { label: path.basename(name), plan, mission: undefined, movedOn: [] };
  }
  const { files } = await readFolder(packFolder(values, terminal));
  const { scenario } = plan.mission;
  const { mission } = readMission(files);
  if (!mission) {
    // The pack has faults of its own; printing them is the answer.
    await readPackFiles({ ...values, scenario: undefined }, terminal);
    return { trouble: undefined };
  }
  const fingerprint = await packFingerprint(files, mission.info, scenario, sha256);
  const movedOn = whatMovedOn(approved, fingerprint, programVersion);
  const madeFrom =
    fingerprint.hash === approved.pack.hash ? readMission(files, scenario).mission : undefined;
  return { label: approved.name, plan, mission: madeFrom, movedOn };
}
