/** What tests of a whole office need beside a database: the India pack's rules, and a folder for evidence. */
import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { EvidenceFolder } from "../evidence/evidence-folder.ts";
import { schemeRulesOf, type SchemeRules } from "../magnet/scheme-rules.ts";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { connect } from "../store/connect.ts";
import { fillDemonstration } from "./fill.ts";
import { Stage } from "./stage.ts";

export async function indiaRules(): Promise<SchemeRules> {
  const pack = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(pack)).files);
  if (!mission) throw new Error("the India pack does not read");
  return schemeRulesOf(mission);
}

/** An office in which the demonstration's story has been told, and a stage on which it goes on. */
export async function toldOffice() {
  const fresh = await freshDatabase();
  const db = connect(fresh.appUrl);
  const rules = await indiaRules();
  const evidence = await evidenceFolder();
  await fillDemonstration({ db, rules }, evidence);
  return {
    db,
    rules,
    stage: new Stage({ db, rules, newId: randomUUID }, evidence),
    close: async () => {
      await db.destroy();
      await fresh.drop();
    },
  };
}

export async function evidenceFolder(): Promise<EvidenceFolder> {
  return new EvidenceFolder(await mkdtemp(path.join(os.tmpdir(), "lodestone-evidence-")));
}
