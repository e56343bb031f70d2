/**
 * Opens the register where the environment says: the server named in DATABASE_URL, or an embedded
 * one on the data folder; migrated, and connected as the role that cannot change what was entered.
 */
import { dataFolder } from "./postgres/cluster.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
import { connect, type Database } from "./store/connect.ts";
import { migrate } from "./store/migrate.ts";
import { prepareDatabase } from "./store/prepare.ts";

export interface OpenRegister {
  readonly database: Database;
  readonly appUrl: string;
  /** For backup and restore alone; never for the server at work. */
  readonly ownerUrl: string;
  /** Where what is no row lies: the bytes of evidence. */
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

/**
 * `shared`: beside a Lodestone that already runs on the data folder, as a backup does. `unwritten`:
 * not even the declared workflows are written, for a restore fills an empty database.
 */
export async function openRegister(
  environment: NodeJS.ProcessEnv,
  { shared = false, unwritten = false } = {},
): Promise<OpenRegister> {
  const foreign = environment["DATABASE_URL"];
  const folder = dataFolder(environment);
  const server = foreign
    ? { ownerUrl: foreign, stop: () => Promise.resolve() }
    : await startPostgres({ dataFolder: folder, shared });
  try {
    const { ownerUrl } = server;
    const prepare = unwritten ? migrate : prepareDatabase;
    const { appUrl } = await prepare(ownerUrl, {
      appUrl: environment["LODESTONE_APP_DATABASE_URL"],
    });
    const database = connect(appUrl);
    const close = async () => {
      await database.destroy();
      await server.stop();
    };
    return { database, appUrl, ownerUrl, dataFolder: folder, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
