/** Whose an undertaking or an obligation is, where and under which scheme: what a role's scope is held against. */
import type { Kysely } from "kysely";
import type { EvidenceSubject } from "./evidence.ts";
import type { Tables } from "./tables.ts";

interface Owner {
  readonly partyId: string | null;
  readonly place: string | null;
  readonly scheme: string | null;
}

export async function ownerOf(
  db: Kysely<Tables>,
  subject: Exclude<EvidenceSubject, { readonly caseId: string }>,
): Promise<Owner | undefined> {
  if ("undertakingId" in subject) {
    return await db
      .selectFrom("register.undertaking")
      .select(["party_id as partyId", "place", "scheme"])
      .where("undertaking_id", "=", subject.undertakingId)
      .executeTakeFirst();
  }
  return await db
    .selectFrom("register.obligation as o")
    .leftJoin("register.case_file as c", "c.case_id", "o.case_id")
    .select(["o.party_id as partyId", "c.place", "c.scheme"])
    .where("o.obligation_id", "=", subject.obligationId)
    .executeTakeFirst();
}
