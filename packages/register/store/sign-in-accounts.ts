/** Ways of signing in: the library's users and passwords, sessions, and secrets that open once. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Person } from "./people.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/** The library's user of a person; an administrator vouches for the address. */
export async function addUser(db: Db, person: Person): Promise<void> {
  const { personId: id, name, email } = person;
  await db.insertInto("auth.user").values({ id, name, email, emailVerified: true }).execute();
}

/** Sets the password, whether there was one before or not. */
export async function setPassword(db: Db, personId: string, passwordHash: string): Promise<void> {
  await db
    .insertInto("auth.account")
    .values({
      id: randomUUID(),
      userId: personId,
      providerId: "credential",
      accountId: personId,
      password: passwordHash,
    })
    .onConflict((conflict) =>
      conflict.columns(["providerId", "accountId"]).doUpdateSet({ password: passwordHash }),
    )
    .execute();
}

export interface SessionRow {
  readonly session: string;
  readonly personId: string;
  readonly begunAt: string;
  readonly expiresAt: string;
  readonly address: string | null;
  readonly browser: string | null;
}

export async function sessionsOf(db: Db, personId: string, at: string): Promise<SessionRow[]> {
  return db
    .selectFrom("auth.session")
    .select([
      "id as session",
      "userId as personId",
      "createdAt as begunAt",
      "expiresAt",
      "ipAddress as address",
      "userAgent as browser",
    ])
    .where("userId", "=", personId)
    .where("expiresAt", ">", at)
    .orderBy("createdAt", "desc")
    .execute();
}

/** Ends one session of a person, or all; says how many. */
export async function endSessions(db: Db, personId: string, session?: string): Promise<number> {
  let query = db.deleteFrom("auth.session").where("userId", "=", personId);
  if (session !== undefined) query = query.where("id", "=", session);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Who can sign in at all, and how many sessions each has open. */
export async function waysIn(
  db: Db,
  at: string,
): Promise<{ readonly accounts: Set<string>; readonly sessions: Map<string, number> }> {
  const accounts = await db.selectFrom("auth.account").select("userId").distinct().execute();
  const sessions = await db
    .selectFrom("auth.session")
    .select(({ fn }) => ["userId", fn.countAll().as("count")])
    .where("expiresAt", ">", at)
    .groupBy("userId")
    .execute();
  return {
    accounts: new Set(accounts.map(({ userId }) => userId)),
    sessions: new Map(sessions.map(({ userId, count }) => [userId, Number(count)])),
  };
}

export interface SecretPurpose {
  readonly purpose: "first-run" | "invitation" | "recovery";
  readonly personId: string | null;
  readonly madeBy: string | null;
  readonly expiresAt: string;
}

/** Makes a secret that is told once; an earlier one for the same person no longer opens. */
export async function makeSecret(db: Db, wanted: SecretPurpose, at: string): Promise<string> {
  const secret = randomBytes(24).toString("base64url");
  await db
    .deleteFrom("auth.one_time_secret")
    .where("person_id", "is not distinct from", wanted.personId)
    .execute();
  await db
    .insertInto("auth.one_time_secret")
    .values({
      secret_hash: hashOf(secret),
      purpose: wanted.purpose,
      person_id: wanted.personId,
      made_by: wanted.madeBy,
      made_at: at,
      expires_at: wanted.expiresAt,
    })
    .execute();
  return secret;
}

/** For whom a secret was made. */
export async function personOfSecret(db: Db, secret: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("auth.one_time_secret")
    .select("person_id")
    .where("secret_hash", "=", hashOf(secret))
    .executeTakeFirst();
  return row?.person_id ?? undefined;
}

/** Uses a secret up. Undefined when it was used, has run out or never was: all three look the same. */
export async function spendSecret(
  db: Db,
  secret: string,
  at: string,
): Promise<Pick<SecretPurpose, "purpose" | "personId"> | undefined> {
  const row = await db
    .deleteFrom("auth.one_time_secret")
    .where("secret_hash", "=", hashOf(secret))
    .where("expires_at", ">", at)
    .returning(["purpose", "person_id"])
    .executeTakeFirst();
  return row && { purpose: row.purpose, personId: row.person_id };
}

/** Secrets that still open, by person: who has been invited and has not come yet. */
export async function openSecrets(db: Db, at: string): Promise<Map<string, SecretPurpose>> {
  const rows = await db
    .selectFrom("auth.one_time_secret")
    .selectAll()
    .where("expires_at", ">", at)
    .execute();
  return new Map(
    rows.map((row) => [
      row.person_id ?? "",
      {
        purpose: row.purpose,
        personId: row.person_id,
        madeBy: row.made_by,
        expiresAt: row.expires_at,
      },
    ]),
  );
}

/** A secret is long and by chance, so a plain hash keeps it. */
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** What has run out says who signed in from where, and is kept no longer. */
export async function dropExpired(db: Db, at: string): Promise<void> {
  await db.deleteFrom("auth.session").where("expiresAt", "<=", at).execute();
  await db.deleteFrom("auth.one_time_secret").where("expires_at", "<=", at).execute();
  await db.deleteFrom("auth.attempt").where("window_ends_at", "<=", at).execute();
}
