/** What tests of a whole office need beside a database: the India pack's rules, and a folder for evidence. */
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { EvidenceFolder } from "../evidence/evidence-folder.ts";
import { schemeRulesOf, type SchemeRules } from "../magnet/scheme-rules.ts";

export async function indiaRules(): Promise<SchemeRules> {
  const pack = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(pack)).files);
  if (!mission) throw new Error("the India pack does not read");
  return schemeRulesOf(mission);
}

export async function evidenceFolder(): Promise<EvidenceFolder> {
  return new EvidenceFolder(await mkdtemp(path.join(os.tmpdir(), "lodestone-evidence-")));
}
