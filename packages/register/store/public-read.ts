/** What the public view shows, and no more: money without parties, counts of cases, plants awarded. */
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface AwardedPlant {
  readonly undertakingId: string;
  readonly name: { readonly en: string; readonly hi: string };
  readonly scheme: string;
  readonly status: string;
  readonly capacityT: number | null;
  readonly awardedOn: string | null;
  readonly commissionedOn: string | null;
}

/** Each field is named; a new one of the record stays closed until it is added here. */
export async function awardedPlants(db: Kysely<Tables>): Promise<readonly AwardedPlant[]> {
  const rows = await db
    .selectFrom("register.undertaking")
    .select(["undertaking_id", "name_en", "name_hi", "scheme", "status"])
    .select([
      sql<string | null>`fields ->> 'capacityT'`.as("capacity"),
      sql<string | null>`fields ->> 'awardedOn'`.as("awarded"),
      sql<string | null>`fields ->> 'commissionedOn'`.as("commissioned"),
    ])
    .where("kind", "=", "plant")
    .where("status", "in", ["awarded", "commissioned"])
    .where("scheme", "is not", null)
    .orderBy("undertaking_id")
    .execute();
  return rows.map((row) => ({
    undertakingId: row.undertaking_id,
    name: { en: row.name_en, hi: row.name_hi },
    scheme: row.scheme ?? "",
    status: row.status,
    capacityT: row.capacity === null ? null : Number(row.capacity),
    awardedOn: row.awarded,
    commissionedOn: row.commissioned,
  }));
}
