/** The packs of missions/, read for tests. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";

export const missions = path.join(import.meta.dirname, "..", "..", "missions");

export async function missionOf(pack: string): Promise<Mission> {
  const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
  if (!mission) throw new Error(`${pack} does not read`);
  return mission;
}
