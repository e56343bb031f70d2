/**
 * The register's books for the command line: the server named by DATABASE_URL, else the data folder's
 * own, beside a Lodestone that runs on it or without one. Whoever can open either keeps the books
 * anyway (the owner's secret lies there); that is why the command line may act as a person without a
 * password, and why the trail says "command-line" on all it does.
 */
import { randomUUID } from "node:crypto";
import type { Mission } from "@lodestone/mission/mission";
import type { RegisterContext } from "@lodestone/register/commands/context";
import { openDemonstration } from "@lodestone/register/demonstration/office";
import { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { openRegister } from "@lodestone/register/open-register";

export interface OpenedRegister {
  readonly context: RegisterContext;
  readonly ownerUrl: string;
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

interface Asked {
  /** For a restore, which fills a database that nothing has been written to. */
  readonly unwritten: boolean;
  /** The demonstration office beside the register, made the first time. */
  readonly demonstration: boolean;
}

export async function openForCommand(
  environment: NodeJS.ProcessEnv,
  mission: Mission,
  { unwritten, demonstration }: Asked,
): Promise<OpenedRegister> {
  const { database, ...opened } = await openRegister(environment, { shared: true, unwritten });
  const rules = schemeRulesOf(mission);
  const shared = { newId: randomUUID, rules };
  if (!demonstration) {
    const now = () => new Date().toISOString();
    return { context: { ...shared, db: database, now }, ...opened };
  }
  try {
    const evidence = new EvidenceFolder(opened.dataFolder);
    const office = await openDemonstration(opened.ownerUrl, mission, evidence, () => Date.now());
    return {
      ...opened,
      context: { ...shared, db: office.db, now: office.now, isDemonstration: true },
      async close() {
        await office.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
