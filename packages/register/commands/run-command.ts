/**
 * The frame of every verb: one transaction, one row of the trail, one key. The work reads and writes
 * through the transaction and says what it did; any refusal, of the domain or of the database,
 * leaves nothing behind.
 */
import { createHash } from "node:crypto";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Transaction } from "kysely";
import { canonical } from "../ledger/canonical.ts";
import type { FormFault } from "../forms/read-form.ts";
import { findCommand, lockKey } from "../store/command-keys.ts";
import { inDurableTransaction } from "../store/durable.ts";
import type { Tables } from "../store/tables.ts";
import { refusalOfDatabase } from "../store/database-refusal.ts";
import {
  recordCommands,
  type Cap,
  type TransferRequest,
  type YearClosing,
} from "../store/record-commands.ts";
import { countRefusal, REFUSALS_KEPT } from "../store/refused-attempts.ts";
import { dutyRefusals } from "../workflow/duty.ts";
import type { Verb } from "../workflow/verbs.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { Refusal } from "../refusal.ts";
import { FormRefusal } from "./refusal.ts";

export type Json = Readonly<Record<string, unknown>>;

export interface CommandKind {
  readonly verb: Verb;
  readonly subjectKind: string;
  /** What it was asked of, for the row of a refused attempt. */
  readonly subject: string;
  /** All that was asked, so that a key used again for something else is told. */
  readonly input: Json;
}

export interface Done {
  readonly subject: string;
  /** What the command answers, kept with its key and given again when it is sent again. */
  readonly result: Json;
  /** What the trail keeps: no personal data, for it is chained and never erased. */
  readonly detail?: Json;
  readonly transfers?: readonly TransferRequest[];
  /** Ceilings set and years closed; a command that does so moves no money. */
  readonly caps?: readonly Cap[];
  readonly closes?: readonly YearClosing[];
}

export interface CommandWork {
  readonly trx: Transaction<Tables>;
  readonly at: string;
  readonly caller: Caller;
  readonly context: RegisterContext;
}

export type Outcome =
  | {
      readonly done: Json;
      readonly auditNo: number;
      readonly auditHash: string;
      /** True when the key had been used for this very command: its first answer, done once. */
      readonly replayed: boolean;
    }
  | { readonly refused: Sentence; readonly faults: readonly FormFault[] };

const KEY_LENGTH_MOST = 100;
const SUBJECT_LENGTH_MOST = 200;

export async function runCommand(
  context: RegisterContext,
  caller: Caller,
  kind: CommandKind,
  work: (work: CommandWork) => Promise<Done>,
): Promise<Outcome> {
  const { key, actor } = caller;
  if (key === "" || key.length > KEY_LENGTH_MOST) {
    return { refused: sentence("duty.key-missing"), faults: [] };
  }
  const bodyHash = createHash("sha256")
    .update(canonical({ actor: actor.personId, role: actor.role, ...kind }))
    .digest("hex");
  try {
    return await inDurableTransaction(context.db, async (trx) => {
      await lockKey(trx, key);
      const known = await findCommand(trx, key);
      if (known) {
        if (known.bodyHash !== bodyHash) throw new Refusal(sentence("duty.key-reused", { key }));
        return {
          done: known.result,
          auditNo: known.auditNo,
          auditHash: known.auditHash,
          replayed: true,
        };
      }
      const at = context.now();
      const done = await work({ trx, at, caller, context });
      const [recorded] = await recordCommands(
        trx,
        [
          {
            key,
            bodyHash,
            verb: kind.verb,
            actor: actor.personId,
            role: actor.role,
            forActor: actor.forPersonId,
            subjectKind: kind.subjectKind,
            subject: done.subject,
            at,
            detail: { ...channelOf(caller), ...done.detail },
            result: done.result,
            transfers: done.transfers ?? [],
            ...(done.caps ? { caps: done.caps } : {}),
            ...(done.closes ? { closes: done.closes } : {}),
          },
        ],
        { together: true },
      );
      if (!recorded || "refused" in recorded)
        throw new Error("a command recorded alone has one answer");
      const { auditNo, auditHash } = recorded;
      return { done: done.result, auditNo, auditHash, replayed: false };
    });
  } catch (error) {
    const refused = error instanceof Refusal ? error.sentence : refusalOfDatabase(error);
    if (!refused) throw error;
    if (dutyRefusals.includes(refused.key))
      await keepAttempt(context, caller, kind, bodyHash, refused);
    return { refused, faults: error instanceof FormRefusal ? error.faults : [] };
  }
}

/**
 * An attempt against separation of duty leaves nothing but its own row of the trail, for the auditor.
 * The first of an hour are kept one by one; of a flood beyond, one row says that the rest is counted.
 */
async function keepAttempt(
  context: RegisterContext,
  caller: Caller,
  { verb, subjectKind, subject }: CommandKind,
  bodyHash: string,
  refused: Sentence,
): Promise<void> {
  const { personId, role, forPersonId } = caller.actor;
  await context.db.transaction().execute(async (trx) => {
    const at = context.now();
    const nth = await countRefusal(trx, personId, at);
    if (nth > REFUSALS_KEPT + 1) return;
    const more = nth > REFUSALS_KEPT ? { more: "counted" } : {};
    const attempt = {
      key: `refused/${context.newId()}`,
      bodyHash,
      verb,
      actor: personId,
      role,
      forActor: forPersonId,
      subjectKind,
      subject: subject.slice(0, SUBJECT_LENGTH_MOST),
      at,
      detail: { ...channelOf(caller), refused: refused.key, ...more },
      result: { refused: refused.key },
      transfers: [],
    };
    await recordCommands(trx, [attempt], { together: true });
  });
}

function channelOf({ channel }: Caller) {
  return channel === undefined ? {} : { channel };
}
