/** Parties as records: who builds, holds, pays or answers. */
import type { Kysely, Transaction } from "kysely";
import type { FormValues } from "../forms/field.ts";
import type { Writer } from "./records.ts";
import type { Tables } from "./tables.ts";

export interface PartyRecord {
  readonly partyId: string;
  readonly kind: string;
  readonly values: FormValues;
  readonly version: number;
}

export async function readParty(
  db: Kysely<Tables>,
  partyId: string,
  lock: "look" | "change" = "look",
): Promise<PartyRecord | undefined> {
  const query = db.selectFrom("register.party").selectAll().where("party_id", "=", partyId);
  const row = await (lock === "change" ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const { name_en, name_hi, place } = row;
  return {
    partyId,
    kind: row.kind,
    values: { ...(row.fields as FormValues), name_en, name_hi, place },
    version: row.version,
  };
}

export async function insertParty(
  trx: Transaction<Tables>,
  party: Pick<PartyRecord, "partyId" | "kind" | "values">,
  { personId, at }: Writer,
): Promise<void> {
  await trx
    .insertInto("register.party")
    .values({
      party_id: party.partyId,
      kind: party.kind,
      ...columnsOf(party.values),
      changed_by: personId,
      changed_at: at,
    })
    .execute();
}

/** Changes a party that the caller has read and locked. */
export async function updateParty(
  trx: Transaction<Tables>,
  party: PartyRecord,
  changes: FormValues,
  { personId, at }: Writer,
): Promise<void> {
  await trx
    .updateTable("register.party")
    .set({
      ...columnsOf({ ...party.values, ...changes }),
      version: party.version + 1,
      changed_by: personId,
      changed_at: at,
    })
    .where("party_id", "=", party.partyId)
    .execute();
}

function columnsOf({ name_en, name_hi, place, ...fields }: FormValues) {
  return {
    name_en: String(name_en ?? ""),
    name_hi: String(name_hi ?? ""),
    place: place ? String(place) : null,
    fields: JSON.stringify(
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    ),
  };
}
