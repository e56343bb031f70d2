/** Whole databases of a server, and one owner's session on one of them. */
import pg from "pg";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { readAsWritten } from "./values.ts";

/** A session that ends with its use; what goes wrong in reaching the server is said in words. */
export async function withSession<Result>(
  url: string,
  use: (session: pg.Client) => Promise<Result>,
): Promise<Result> {
  const session = await openSession(url);
  try {
    return await use(session);
  } finally {
    await session.end();
  }
}

async function openSession(url: string): Promise<pg.Client> {
  const { username, host, pathname } = parseUrl(url);
  const session = new pg.Client({ connectionString: url, types: readAsWritten, ...SESSION });
  session.on("error", () => undefined);
  try {
    await session.connect();
    return session;
  } catch (cause) {
    await session.end().catch(() => undefined);
    const reason = reasonOf(cause);
    const database = pathname.slice(1);
    throw new Refusal(sentence("database.unreachable", { host, database, username, reason }), {
      cause,
    });
  }
}

/** A session's time is UTC and its dates are ISO, whatever the server's settings say. */
export const SESSION = { options: "-c TimeZone=UTC -c DateStyle=ISO" } as const;

export function parseUrl(url: string): URL {
  const parsed = URL.parse(url);
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.pathname.length > 1) {
    return parsed;
  }
  throw new Refusal(sentence("database.bad-url"));
}

/** A refused connection to a name with two addresses comes as one error holding two. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

export async function createDatabase(url: string, name: string, template?: string): Promise<void> {
  await withSession(url, async (session) => {
    const found = await session.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount) return;
    const from = template ? ` template ${pg.escapeIdentifier(template)}` : "";
    await session.query(`create database ${pg.escapeIdentifier(name)}${from}`);
  });
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await withSession(url, (session) =>
    session.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  );
}
