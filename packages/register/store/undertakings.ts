/** Undertakings and parties as records: what is built, dug, trained or bought, and by whom. */
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

interface NewPlant {
  readonly undertakingId: string;
  readonly partyId: string;
  readonly scheme: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly personId: string;
  readonly at: string;
}

/** Registers the plant of an award under its party's name, unless it stands already. */
export async function insertPlant(trx: Transaction<Tables>, plant: NewPlant): Promise<string> {
  const party = await trx
    .selectFrom("register.party")
    .select(["name_en", "name_hi", "place"])
    .where("party_id", "=", plant.partyId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("register.undertaking")
    .values({
      undertaking_id: plant.undertakingId,
      kind: "plant",
      name_en: party.name_en,
      name_hi: party.name_hi,
      place: party.place,
      party_id: plant.partyId,
      scheme: plant.scheme,
      status: "awarded",
      fields: JSON.stringify(plant.fields),
      pack_table: null,
      pack_key: null,
      pack_row: null,
      changed_by: plant.personId,
      changed_at: plant.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return plant.undertakingId;
}

/** Adds to an undertaking's fields and sets its status; the next version. */
export async function reviseUndertaking(
  trx: Transaction<Tables>,
  undertakingId: string,
  change: { readonly status?: string; readonly fields: Readonly<Record<string, unknown>> },
  personId: string,
  at: string,
): Promise<void> {
  const row = await trx
    .selectFrom("register.undertaking")
    .select(["fields", "version", "status"])
    .where("undertaking_id", "=", undertakingId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("register.undertaking")
    .set({
      status: change.status ?? row.status,
      fields: JSON.stringify({ ...row.fields, ...change.fields }),
      version: row.version + 1,
      changed_by: personId,
      changed_at: at,
    })
    .where("undertaking_id", "=", undertakingId)
    .execute();
}

export interface NewParty {
  readonly partyId: string;
  readonly kind: string;
  readonly nameEn: string;
  readonly nameHi: string;
  readonly place: string | null;
  readonly personId: string;
  readonly at: string;
}

export async function insertParty(db: Kysely<Tables>, party: NewParty): Promise<void> {
  await db
    .insertInto("register.party")
    .values({
      party_id: party.partyId,
      kind: party.kind,
      name_en: party.nameEn,
      name_hi: party.nameHi,
      place: party.place,
      fields: JSON.stringify({}),
      changed_by: party.personId,
      changed_at: party.at,
    })
    .execute();
}
