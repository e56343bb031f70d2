/** The register's database as the server at work sees it. */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { SESSION } from "./databases.ts";
import type { Tables } from "./tables.ts";
import { readAsWritten } from "./values.ts";

export type Database = Kysely<Tables>;

export function connect(appUrl: string, connectionsMost = 10): Database {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: connectionsMost,
    // What a connection has planned it keeps: recording first on a new one takes a tenth of a second.
    idleTimeoutMillis: 600_000,
    types: readAsWritten,
    ...SESSION,
  });
  // A connection lost while idle is replaced at the next query, which is the one to complain; of one
  // lost in use its query complains, and the event beside it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The same within one owner's session and its transaction; nothing to end. */
export function databaseOf(session: pg.Client): Database {
  const client = { query: session.query.bind(session), release: () => undefined };
  const pool = {
    connect: () => Promise.resolve(client),
    end: () => Promise.resolve(),
    options: {},
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
