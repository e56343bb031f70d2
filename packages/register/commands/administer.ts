/**
 * The frame of every command about people: one transaction and one row of the trail. What identifies
 * a person stays out of the trail, which is chained and never erased.
 */
import { createHash, randomUUID } from "node:crypto";
import { sentence } from "@lodestone/words/sentence";
import type { Transaction } from "kysely";
import { canonical } from "../ledger/canonical.ts";
import { Refusal } from "../refusal.ts";
import { findCommand, lockKey } from "../store/command-keys.ts";
import { inDurableTransaction } from "../store/durable.ts";
import type { Database } from "../store/connect.ts";
import { recordCommands } from "../store/record-commands.ts";
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

type Detail = Readonly<Record<string, string | null>>;

export interface PeopleCommand {
  readonly verb: "register" | "revise" | "close";
  readonly subjectKind: "person" | "grant" | "delegation";
  /**
   * All that was asked, so that a key used again for something else is told. "once": the answer
   * holds what is told once and never kept, so the same key again is refused.
   */
  readonly input: Detail | "once";
}

export interface PeopleDone<Answer> {
  readonly subject: string;
  /** What the trail keeps: ids, roles, dates and hashes. */
  readonly detail: Detail;
  readonly answer: Answer;
}

export async function administer<Answer extends object>(
  { db, now }: PeopleContext,
  { actor, key }: PeopleCaller,
  { verb, subjectKind, input }: PeopleCommand,
  work: (trx: Transaction<Tables>, at: string) => Promise<PeopleDone<Answer>>,
): Promise<Answer> {
  const by = { actor: actor.personId, role: actor.role, verb, subjectKind };
  const asked = { ...by, input: input === "once" ? randomUUID() : input };
  const bodyHash = createHash("sha256").update(canonical(asked)).digest("hex");
  return inDurableTransaction(db, async (trx) => {
    await lockKey(trx, key);
    const known = await findCommand(trx, key);
    if (known?.bodyHash === bodyHash) return known.result as Answer;
    if (known) throw new Refusal(sentence("people.key-reused", { key }));
    const at = now();
    const { subject, detail, answer } = await work(trx, at);
    const result = input === "once" ? {} : { ...answer };
    const command = { ...by, forActor: actor.forPersonId, subject, key, bodyHash, at };
    await recordCommands(trx, [{ ...command, detail, result }], { together: true });
    return answer;
  });
}

/** An administrator gives roles to others, never to themselves. */
export function mustAdminister({ actor }: PeopleCaller, personId?: string): void {
  if (actor.role !== "administrator") throw new Refusal(sentence("people.administrators-only"));
  if (actor.personId === personId) throw new Refusal(sentence("people.not-oneself"));
}
