/**
 * The demonstration office as a database of its own beside the real one: made and filled when it is
 * first entered, dropped whole. Its calendar goes on from the end of its story, day for day.
 */
import type { Mission } from "@lodestone/mission/mission";
import type { RegisterContext } from "../commands/context.ts";
import type { EvidenceFolder } from "../evidence/evidence-folder.ts";
import { schemeRulesOf } from "../magnet/scheme-rules.ts";
import { connect, type Database } from "../store/connect.ts";
import { createDatabase, dropDatabase, parseUrl } from "../store/databases.ts";
import { prepareDatabase } from "../store/prepare.ts";
import { lastDeed } from "../store/last-deed.ts";
import { fillDemonstration } from "./fill.ts";
import { STORY_ENDS_ON } from "./story.ts";

const NAME_ENDS = "_demonstration";

export interface DemonstrationOffice {
  readonly db: Database;
  /** The demonstration's own clock. */
  readonly now: RegisterContext["now"];
  readonly close: () => Promise<void>;
}

/** Opens the demonstration beside the database of an owner's address; fills it if it is empty. */
export async function openDemonstration(
  ownerUrl: string,
  mission: Mission,
  evidence: EvidenceFolder,
  realNow: () => number,
): Promise<DemonstrationOffice> {
  const address = demonstrationUrl(ownerUrl);
  await createDatabase(ownerUrl, databaseOf(address));
  const { appUrl } = await prepareDatabase(address);
  const db = connect(appUrl);
  try {
    const told = await lastDeed(db);
    // A story broken off in the middle is told again from the start: nobody's work stands in it.
    if (told && told.at < STORY_ENDS_ON) {
      await db.destroy();
      await dropDemonstration(ownerUrl);
      return await openDemonstration(ownerUrl, mission, evidence, realNow);
    }
    if (!told) await fillDemonstration({ db, rules: schemeRulesOf(mission) }, evidence, mission);
    const last = await lastDeed(db);
    const ahead = last ? Date.parse(last.at) - Date.parse(last.recordedAt) : 0;
    const now = () => new Date(realNow() + ahead).toISOString();
    return { db, now, close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Takes the demonstration away whole. */
export async function dropDemonstration(ownerUrl: string): Promise<void> {
  await dropDatabase(ownerUrl, databaseOf(demonstrationUrl(ownerUrl)));
}

function demonstrationUrl(ownerUrl: string): string {
  const address = parseUrl(ownerUrl);
  address.pathname = `${address.pathname}${NAME_ENDS}`;
  return address.href;
}

const databaseOf = (address: string) => parseUrl(address).pathname.slice(1);
