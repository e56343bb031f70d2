/**
 * Opens the register where the environment says: the server named in DATABASE_URL, or an embedded
 * one on the data folder; migrated, and connected as the role that cannot change what was entered.
 */
import { dataFolder } from "./postgres/cluster.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
import { connect, type Database } from "./store/connect.ts";
import { migrate } from "./store/migrate.ts";

export interface OpenRegister {
  readonly database: Database;
  /** For backup and restore alone; never for the server at work. */
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

/** `shared`: beside a Lodestone that already runs on the data folder, as a backup does. */
export async function openRegister(
  environment: NodeJS.ProcessEnv,
  { shared = false } = {},
): Promise<OpenRegister> {
  const foreign = environment["DATABASE_URL"];
  const server = foreign
    ? { ownerUrl: foreign, stop: () => Promise.resolve() }
    : await startPostgres({ dataFolder: dataFolder(environment), shared });
  try {
    const { ownerUrl } = server;
    const { appUrl } = await migrate(ownerUrl, {
      appUrl: environment["LODESTONE_APP_DATABASE_URL"],
    });
    const database = connect(appUrl);
    const close = async () => {
      await database.destroy();
      await server.stop();
    };
    return { database, ownerUrl, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
