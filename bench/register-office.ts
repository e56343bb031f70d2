/** A register for a measurement: a real server whose commits wait for the disk, gone afterwards. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { RegisterContext } from "@lodestone/register/commands/context";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import type { Mission } from "@lodestone/mission/mission";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { connect } from "@lodestone/register/store/connect";
import { prepareDatabase } from "@lodestone/register/store/prepare";

export interface MeasuredOffice {
  readonly context: RegisterContext;
  readonly mission: Mission;
  readonly ownerUrl: string;
  readonly appUrl: string;
}

export async function inMeasuredOffice<T>(use: (office: MeasuredOffice) => Promise<T>): Promise<T> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-bench-register-"));
  const pack = path.join(import.meta.dirname, "..", "missions", "india");
  const { mission } = readMission((await readFolder(pack)).files);
  if (!mission) throw new Error("the India pack does not read");
  const server = await startPostgres({ dataFolder });
  try {
    const { appUrl } = await prepareDatabase(server.ownerUrl);
    const db = connect(appUrl);
    try {
      const now = () => new Date().toISOString();
      const context = { db, now, newId: randomUUID, rules: schemeRulesOf(mission) };
      return await use({ context, mission, ownerUrl: server.ownerUrl, appUrl });
    } finally {
      await db.destroy();
    }
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
