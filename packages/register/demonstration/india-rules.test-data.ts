/** The schemes' rules of the India pack, for tests that run the real thing. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { schemeRulesOf, type SchemeRules } from "../magnet/scheme-rules.ts";

export async function indiaRules(): Promise<SchemeRules> {
  const pack = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(pack)).files);
  if (!mission) throw new Error("the India pack does not read");
  return schemeRulesOf(mission);
}
