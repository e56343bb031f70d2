/**
 * The server's missions: the pack as it stands and, on demand, under each of its scenarios; with what
 * the register says laid on each. Where the register says nothing else they are the pack's own.
 */
import { readFolder } from "@lodestone/mission/folder";
import type { Fault } from "@lodestone/mission/fault";
import type { Mission } from "@lodestone/mission/mission";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import {
  missionFromRegister,
  type MissionFromRegister,
} from "@lodestone/register/records/mission-from-register";
import type { UndertakingRecord } from "@lodestone/register/records/record";

/** Records that make the mission another than the pack's, and the day they are laid on it. */
export interface LaidRecords {
  readonly records: readonly UndertakingRecord[];
  readonly today: string;
}

export class MissionStore {
  readonly files: PackFiles;
  /** The pack's own mission, whatever the register says. */
  readonly standing: Mission;
  #mission: Mission;
  #laid: LaidRecords | undefined;
  #left: MissionFromRegister["left"] = [];
  readonly #packScenarios = new Map<string, Mission | undefined>();
  readonly #scenarios = new Map<string, Mission | undefined>();

  private constructor(files: PackFiles, mission: Mission) {
    this.files = files;
    this.standing = mission;
    this.#mission = mission;
  }

  /** Reads a pack; faults come back in place of a store. */
  static async open(folder: string): Promise<MissionStore | { readonly faults: readonly Fault[] }> {
    const read = await readFolder(folder);
    const result = readMission(read.files);
    const faults = [...read.faults, ...result.faults];
    return result.mission && faults.length === 0
      ? new MissionStore(read.files, result.mission)
      : { faults };
  }

  get mission(): Mission {
    return this.#mission;
  }

  /** What is laid on the pack; undefined where the mission is the pack's own. */
  get laid(): LaidRecords | undefined {
    return this.#laid;
  }

  /** Records that the mission cannot hold, and why. */
  get left(): MissionFromRegister["left"] {
    return this.#left;
  }

  /** From now on every page reads what these records say. */
  lay(laid: LaidRecords): void {
    const { mission, left } = missionFromRegister({ mission: this.standing, ...laid });
    this.#mission = mission;
    this.#left = left;
    this.#laid = mission === this.standing ? undefined : laid;
    this.#scenarios.clear();
  }

  /** The mission under a scenario it names; undefined for one it does not, or a patch with faults. */
  under(scenario: string | null): Mission | undefined {
    if (scenario === null) return this.#mission;
    if (!this.standing.scenarios.some((row) => row.scenario === scenario)) return undefined;
    if (!this.#scenarios.has(scenario)) {
      this.#scenarios.set(scenario, laidOn(this.#packUnder(scenario), this.standing, this.#laid));
    }
    return this.#scenarios.get(scenario);
  }

  #packUnder(scenario: string): Mission | undefined {
    if (!this.#packScenarios.has(scenario)) {
      this.#packScenarios.set(scenario, readMission(this.files, scenario).mission);
    }
    return this.#packScenarios.get(scenario);
  }
}

/** What the register says, laid on a mission under a scenario; the scenario's own changes stay. */
export function laidOn(
  mission: Mission | undefined,
  standing: Mission,
  laid: LaidRecords | undefined,
): Mission | undefined {
  return mission && laid ? missionFromRegister({ mission, standing, ...laid }).mission : mission;
}
