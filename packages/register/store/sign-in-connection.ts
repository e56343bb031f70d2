/** The sign-in library's own connections: it reads times as dates, which the register does not. */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { SESSION } from "./databases.ts";

export const SIGN_IN_SCHEMA = "auth";

export function connectSignIn(appUrl: string, connectionsMost = 4): Kysely<never> {
  const pool = new pg.Pool({ connectionString: appUrl, max: connectionsMost, ...SESSION });
  pool.on("error", () => undefined);
  return new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
}
