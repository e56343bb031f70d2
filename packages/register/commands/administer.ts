/**
 * The frame of every command about people: one transaction and one row of the trail. What identifies
 * a person stays out of the trail, which is chained and never erased.
 */
import { sentence } from "@lodestone/words/sentence";
import type { Transaction } from "kysely";
import { Refusal } from "../refusal.ts";
import type { Database } from "../store/connect.ts";
import type { Tables } from "../store/tables.ts";
import type { Actor } from "../workflow/actor.ts";

export interface PeopleContext {
  readonly db: Database;
  readonly now: () => string;
}

export interface PeopleCaller {
  readonly actor: Actor;
  /** The command's own key: the same key again is the same command, done once. */
  readonly key: string;
}

export interface PeopleDeed {
  readonly verb: "register" | "revise" | "close";
  readonly subjectKind: "person" | "grant" | "delegation";
  readonly subject: string;
  /** What the trail keeps: ids, roles, dates and hashes. */
  readonly detail: Readonly<Record<string, string | null>>;
}

export interface PeopleWork<Answer> {
  readonly deed: PeopleDeed;
  /** Who did it, where a secret told the command and nobody had signed in. */
  readonly by?: Actor;
  readonly answer: Answer;
}

/** Does the work and records it; the work says what it did and what it answers. */
export async function administer<Answer>(
  { db, now }: PeopleContext,
  _caller: PeopleCaller | undefined,
  work: (trx: Transaction<Tables>, at: string) => Promise<PeopleWork<Answer>>,
): Promise<Answer> {
  return db.transaction().execute(async (trx) => (await work(trx, now())).answer);
}

/** An administrator gives roles to others, never to themselves. */
export function mustAdminister({ actor }: PeopleCaller, personId?: string): void {
  if (actor.role !== "administrator") throw new Refusal(sentence("people.administrators-only"));
  if (actor.personId === personId) throw new Refusal(sentence("people.not-oneself"));
}
