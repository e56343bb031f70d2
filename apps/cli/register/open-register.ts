/**
 * The register's books for the command line: the server named by DATABASE_URL, else the data folder's
 * own, which no other Lodestone may be running on. Whoever can start it or knows its owner's secret
 * keeps the books anyway; that is why the command line may act as a person without a password, and
 * why the trail says "command line" on all it does.
 */
import { randomUUID } from "node:crypto";
import type { Mission } from "@lodestone/mission/mission";
import type { RegisterContext } from "@lodestone/register/commands/context";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { defaultDataFolder } from "@lodestone/register/postgres/cluster";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { connect } from "@lodestone/register/store/connect";
import { migrate } from "@lodestone/register/store/migrate";
import { writeWorkflows } from "@lodestone/register/store/workflow-rows";

export interface OpenedRegister {
  readonly context: RegisterContext;
  readonly ownerUrl: string;
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

export async function openRegister(
  environment: Environment,
  mission: Mission,
): Promise<OpenedRegister> {
  const dataFolder = defaultDataFolder();
  const foreign = environment["DATABASE_URL"];
  const postgres = foreign ? undefined : await startPostgres({ dataFolder });
  try {
    const ownerUrl = foreign ?? postgres?.ownerUrl ?? "";
    const given = { appUrl: environment["LODESTONE_APP_DATABASE_URL"] };
    const { appUrl } = await migrate(ownerUrl, given);
    const owner = connect(ownerUrl, 1);
    await writeWorkflows(owner);
    await owner.destroy();
    const db = connect(appUrl, 4);
    const now = () => new Date().toISOString();
    return {
      context: { db, now, newId: randomUUID, rules: schemeRulesOf(mission) },
      ownerUrl,
      dataFolder,
      async close() {
        await db.destroy();
        await postgres?.stop();
      },
    };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}
