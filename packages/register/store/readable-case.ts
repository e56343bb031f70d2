/** A case for one who may read it; undefined alike for one that is not there and one that is not theirs. */
import type { Kysely } from "kysely";
import { readCase, type StoredCase } from "./cases.ts";
import type { Tables } from "./tables.ts";
import type { Actor } from "../workflow/actor.ts";
import { mayRead, SEALED } from "../workflow/reading.ts";

export async function readCaseFor(
  db: Kysely<Tables>,
  caseId: string,
  actor: Actor,
  today: string,
): Promise<StoredCase | undefined> {
  const stored = await readCase(db, caseId);
  if (!stored) return undefined;
  const { record, parentCaseId } = stored;
  const sealed = record.workflow === SEALED.workflow && parentCaseId !== null;
  const tender = sealed ? await readCase(db, parentCaseId) : undefined;
  const due = tender?.data["bidsDueOn"];
  const sealedUntil = typeof due === "string" ? due : null;
  return mayRead(record, actor, { sealedUntil, today }) ? stored : undefined;
}
