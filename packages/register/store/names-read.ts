/** Names beside ids: of people, parties and undertakings. */
import type { Kysely } from "kysely";
import type { Bilingual } from "@lodestone/words/sentence";
import type { Tables } from "./tables.ts";

/** Names of people by their ids; an erased person has none. */
export async function personNames(
  db: Kysely<Tables>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("register.person")
    .select(["person_id", "name"])
    .where("person_id", "in", [...new Set(personIds)])
    .execute();
  return new Map(rows.flatMap(({ person_id, name }) => (name ? [[person_id, name]] : [])));
}

export async function undertakingName(
  db: Kysely<Tables>,
  undertakingId: string,
): Promise<Bilingual | undefined> {
  const row = await db
    .selectFrom("register.undertaking")
    .select(["name_en", "name_hi"])
    .where("undertaking_id", "=", undertakingId)
    .executeTakeFirst();
  return row && { en: row.name_en, hi: row.name_hi };
}

export async function partyName(
  db: Kysely<Tables>,
  partyId: string,
): Promise<Bilingual | undefined> {
  return (await partyNames(db, [partyId])).get(partyId);
}

/** Names of parties by their keys; a Hindi name not yet given shows the English one. */
export async function partyNames(
  db: Kysely<Tables>,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, Bilingual>> {
  if (partyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("register.party")
    .select(["party_id", "name_en", "name_hi"])
    .where("party_id", "in", [...new Set(partyIds)])
    .execute();
  return new Map(
    rows.map((row) => [row.party_id, { en: row.name_en, hi: row.name_hi || row.name_en }]),
  );
}

/** A person's id by their id or address. */
export async function personByAddress(
  db: Kysely<Tables>,
  named: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("register.person")
    .select("person_id")
    .where("erased_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("email", "=", named.trim().toLowerCase()),
        eb(eb.cast<string>("person_id", "text"), "=", named.trim().toLowerCase()),
      ]),
    )
    .executeTakeFirst();
  return row?.person_id;
}
