/** Free text kept apart from the chains, so that it can be erased: a move names it by its id. */
import { randomBytes } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export async function insertNote(
  trx: Transaction<Tables>,
  noteId: string,
  text: string,
): Promise<string> {
  await trx
    .insertInto("register.note")
    .values({ note_id: noteId, salt: randomBytes(16), text })
    .execute();
  return noteId;
}

/** The texts of notes that were not erased, by id. */
export async function notesOf(
  db: Kysely<Tables>,
  noteIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (noteIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("register.note")
    .select(["note_id", "text"])
    .where("note_id", "in", noteIds)
    .execute();
  return new Map(rows.map(({ note_id, text }) => [note_id, text]));
}
