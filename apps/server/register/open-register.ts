/** Opens the register: PostgreSQL found or started, brought up to date, and signing in made ready. */
import { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import { firstRunSecret } from "@lodestone/register/commands/open-door";
import { openRegister as openBooks } from "@lodestone/register/open-register";
import { dropExpired } from "@lodestone/register/store/sign-in-accounts";
import { openIdProvider, sessionKey } from "../sign-in/sign-in-settings.ts";
import { startSignIn } from "../sign-in/sign-in.ts";
import type { OpenRegister } from "./office.ts";

export interface RegisterOpened {
  readonly register: OpenRegister;
  /** Where its data stands: a folder, or a server's host. */
  readonly place: string;
  /** The link with which the first administrator is made, where there is none yet. */
  readonly firstRun: string | undefined;
  /** The owner's address, beside whose database the demonstration makes its own. */
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

export async function openRegister(
  address: string,
  environment: NodeJS.ProcessEnv,
): Promise<RegisterOpened> {
  const openId = openIdProvider(environment);
  const { database, ownerUrl, appUrl, dataFolder, close } = await openBooks(environment);
  try {
    const key = sessionKey(environment, appUrl);
    const signIn = startSignIn({ appUrl, address, sessionKey: key, openId });
    const now = () => new Date().toISOString();
    await dropExpired(database, now());
    const secret = await firstRunSecret({ db: database, now });
    const foreign = environment["DATABASE_URL"];
    return {
      register: { database, signIn, evidence: new EvidenceFolder(dataFolder), now },
      ownerUrl,
      place: foreign ? new URL(foreign).host : dataFolder,
      firstRun: secret && `${address}/first-run#${secret}`,
      async close() {
        await signIn.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
