/**
 * The role with which the server works. It owns nothing and gets only what each migration grants
 * it, so that entries, decisions and audit rows can be added and read but not changed.
 */
import { createHmac } from "node:crypto";
import pg from "pg";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { parseUrl } from "./databases.ts";

export const APP_ROLE = "lodestone_app";

/** Makes the role where it is missing and returns an address that works with it. */
export async function prepareAppRole(
  session: pg.Client,
  ownerUrl: string,
  givenUrl: string | undefined,
): Promise<string> {
  const appUrl = givenUrl ?? derivedUrl(ownerUrl);
  const { username, password } = parseUrl(appUrl);
  if (username !== APP_ROLE || password === "") {
    throw new Refusal(sentence("database.app-url", { role: APP_ROLE }));
  }
  const role = pg.escapeIdentifier(APP_ROLE);
  const secret = pg.escapeLiteral(decodeURIComponent(password));
  const found = await session.query<{ strong: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, current_user, 'member')
     as strong from pg_roles where rolname = $1`,
    [APP_ROLE],
  );
  if (found.rows[0]?.strong) {
    throw new Refusal(sentence("database.app-too-strong", { role: APP_ROLE }));
  }
  try {
    if (!found.rows[0]) {
      await session.query(`create role ${role} login noinherit password ${secret}`);
    }
    const { rows } = await session.query<{ name: string }>("select current_database() as name");
    const database = pg.escapeIdentifier(rows[0]?.name ?? "");
    await session.query(`revoke all on database ${database} from public`);
    await session.query(`grant connect on database ${database} to ${role}`);
    if (found.rows[0] && !(await opens(appUrl))) {
      await session.query(`alter role ${role} login password ${secret}`);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(sentence("database.app-role", { role: APP_ROLE, reason }), { cause });
  }
  return appUrl;
}

/**
 * Without an address of its own the role's password follows from the owner's, so that every process
 * given the same DATABASE_URL finds the same one and nothing more need be kept.
 */
function derivedUrl(ownerUrl: string): string {
  const url = parseUrl(ownerUrl);
  const secret = decodeURIComponent(url.password);
  if (secret === "") throw new Refusal(sentence("database.app-url", { role: APP_ROLE }));
  url.username = APP_ROLE;
  url.password = createHmac("sha256", secret).update(APP_ROLE).digest("base64url");
  return url.href;
}

async function opens(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
