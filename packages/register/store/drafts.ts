/** What a person has typed and not yet sent, and when they last looked: nobody's but theirs. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface Draft {
  readonly body: Readonly<Record<string, unknown>>;
  readonly savedAt: string;
}

/** A person types in some forms at once, not in thousands. */
const DRAFTS_MOST = 200;

export async function readDraft(
  db: Kysely<Tables>,
  personId: string,
  subject: string,
): Promise<Draft | undefined> {
  const row = await db
    .selectFrom("register.draft")
    .select(["body", "saved_at"])
    .where("person_id", "=", personId)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row && { body: row.body, savedAt: row.saved_at };
}

/** Keeps a draft; false where the person has more than anybody types. */
export async function saveDraft(
  db: Kysely<Tables>,
  personId: string,
  subject: string,
  draft: Draft,
): Promise<boolean> {
  const body = JSON.stringify(draft.body);
  const others = await db
    .selectFrom("register.draft")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("person_id", "=", personId)
    .where("subject", "<>", subject)
    .executeTakeFirstOrThrow();
  if (others.count >= BigInt(DRAFTS_MOST)) return false;
  await db
    .insertInto("register.draft")
    .values({ person_id: personId, subject, body, saved_at: draft.savedAt })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "subject"]).doUpdateSet({ body, saved_at: draft.savedAt }),
    )
    .execute();
  return true;
}

export async function removeDraft(
  db: Kysely<Tables>,
  personId: string,
  subject: string,
): Promise<void> {
  await db
    .deleteFrom("register.draft")
    .where("person_id", "=", personId)
    .where("subject", "=", subject)
    .execute();
}

export async function lastLook(
  db: Kysely<Tables>,
  personId: string,
  page: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("register.last_look")
    .select("at")
    .where("person_id", "=", personId)
    .where("page", "=", page)
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function markLook(
  db: Kysely<Tables>,
  personId: string,
  page: string,
  at: string,
): Promise<void> {
  await db
    .insertInto("register.last_look")
    .values({ person_id: personId, page, at })
    .onConflict((conflict) => conflict.columns(["person_id", "page"]).doUpdateSet({ at }))
    .execute();
}
