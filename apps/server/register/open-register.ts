/** Opens the register: PostgreSQL found or started, brought up to date, and signing in made ready. */
import { firstRunSecret } from "@lodestone/register/commands/open-door";
import { defaultDataFolder } from "@lodestone/register/postgres/cluster";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { connect } from "@lodestone/register/store/connect";
import { migrate } from "@lodestone/register/store/migrate";
import { dropExpired } from "@lodestone/register/store/sign-in-accounts";
import { openIdProvider, sessionKey } from "../sign-in/sign-in-settings.ts";
import { startSignIn } from "../sign-in/sign-in.ts";
import type { OpenRegister } from "./register-door.ts";

export interface RegisterOpened {
  readonly register: OpenRegister;
  /** Where its data stands: a folder, or a server's host. */
  readonly place: string;
  /** The link with which the first administrator is made, where there is none yet. */
  readonly firstRun: string | undefined;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

export async function openRegister(
  address: string,
  environment: Environment,
): Promise<RegisterOpened> {
  const openId = openIdProvider(environment);
  const foreign = environment["DATABASE_URL"];
  const folder = defaultDataFolder();
  const postgres = foreign ? undefined : await startPostgres({ dataFolder: folder });
  try {
    const ownerUrl = foreign ?? postgres?.ownerUrl ?? "";
    const { appUrl } = await migrate(ownerUrl, {
      appUrl: environment["LODESTONE_APP_DATABASE_URL"],
    });
    const key = sessionKey(environment, appUrl);
    const database = connect(appUrl);
    const signIn = startSignIn({ appUrl, address, sessionKey: key, openId });
    const now = () => new Date().toISOString();
    await dropExpired(database, now());
    const secret = await firstRunSecret({ db: database, now });
    return {
      register: { database, signIn, now },
      place: foreign ? new URL(foreign).host : folder,
      firstRun: secret && `${address}/welcome#${secret}`,
      async close() {
        await signIn.close();
        await database.destroy();
        await postgres?.stop();
      },
    };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}
