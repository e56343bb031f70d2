/** The server's missions: the pack as it stands and, on demand, under each of its scenarios. */
import { readFolder } from "@lodestone/mission/folder";
import type { Fault } from "@lodestone/mission/fault";
import type { Mission } from "@lodestone/mission/mission";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";

export class MissionStore {
  readonly files: PackFiles;
  readonly mission: Mission;
  readonly #scenarios = new Map<string, Mission | undefined>();

  private constructor(files: PackFiles, mission: Mission) {
    this.files = files;
    this.mission = mission;
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

  /** The mission under a scenario it names; undefined for one it does not, or a patch with faults. */
  under(scenario: string | null): Mission | undefined {
    if (scenario === null) return this.mission;
    if (!this.mission.scenarios.some((row) => row.scenario === scenario)) return undefined;
    if (!this.#scenarios.has(scenario)) {
      this.#scenarios.set(scenario, readMission(this.files, scenario).mission);
    }
    return this.#scenarios.get(scenario);
  }
}
