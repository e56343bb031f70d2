/**
 * The one way in which anything is recorded: commands with their transfers go to the database's own
 * function, which checks, numbers, chains and stores them. Within a transaction (inDurableTransaction)
 * this call comes last: from it until the commit nobody else can record.
 */
import { sql, type Kysely } from "kysely";
import { canonical } from "../ledger/canonical.ts";
import { troubleOfDatabase } from "./database-refusal.ts";
import { durableAnswer } from "./durable.ts";
import { ledgerRefusalSentence, refusalIn, type LedgerRefusal } from "./ledger-refusal.ts";
import { Poster } from "./poster.ts";
import { Refusal } from "../refusal.ts";
import type { Tables } from "./tables.ts";

export interface TransferRequest {
  readonly kind: string;
  readonly caseId?: string | null;
  readonly from: string;
  readonly to: string;
  readonly amountPaise: bigint;
  /** The day it counts from, "2028-07-31". */
  readonly effectiveOn: string;
  /** The transfer undone by a reversal, which names it mirrored and once. */
  readonly reverses?: number | null;
  /** Needed where the year is closed: two who agreed, neither of them the actor. */
  readonly priorPeriod?: { readonly approvers: readonly [string, string] } | null;
}

/** The most that may be paid; party "*" is the pool of all parties, head "*" all heads. */
export interface Cap {
  readonly scheme: string;
  readonly party: string;
  readonly head: string;
  readonly capPaise: bigint;
}

/** fiscalYear is named by the year in which it ends. */
export interface YearClosing {
  readonly scheme: string;
  readonly fiscalYear: number;
}

export interface CommandRequest {
  /** The same key again is the same command, done once. */
  readonly key: string;
  /** SHA-256 of what was asked, as hex. */
  readonly bodyHash: string;
  readonly verb: string;
  readonly actor: string;
  readonly role: string;
  readonly forActor?: string | null;
  readonly subjectKind: string;
  readonly subject: string;
  /** The office's clock, as an ISO instant. */
  readonly at: string;
  /** No personal data: it is chained and never erased. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly transfers?: readonly TransferRequest[];
  /** A command that sets ceilings or closes years moves no money. */
  readonly caps?: readonly Cap[];
  readonly closes?: readonly YearClosing[];
}

export interface RecordedCommand {
  readonly auditNo: number;
  readonly auditHash: string;
  readonly transfers: readonly { readonly transferNo: number; readonly hash: string }[];
  readonly result: Readonly<Record<string, unknown>>;
  /** True when the key had been used for this very command: its first answer. */
  readonly replayed: boolean;
}

export type Recorded = RecordedCommand | { readonly refused: LedgerRefusal };

/**
 * Together: all or none, and the first refusal is thrown as a Refusal, for the database has undone
 * the transaction. Otherwise each command stands or falls alone and a refusal is its answer.
 */
export async function recordCommands(
  db: Kysely<Tables>,
  commands: readonly CommandRequest[],
  { together }: { readonly together: boolean },
): Promise<Recorded[]> {
  if (commands.length === 0) return [];
  try {
    const texts = commands.map(commandText);
    if (db.isTransaction) {
      const call = recordingOf(texts, together);
      const { rows } = await sql<{ answer: Recorded[] }>`select ${call} as answer`.execute(db);
      return rows[0]?.answer ?? [];
    }
    if (together && texts.length > 1) {
      return (await durableAnswer(db, recordingOf(texts, together))) ?? [];
    }
    const answers = await posterOf(db).post(texts);
    const [only] = answers;
    if (together && only && "refused" in only) throw refusalOf(only.refused);
    return answers;
  } catch (error) {
    const refused = refusalIn(error);
    if (refused) throw refusalOf(refused);
    const trouble = troubleOfDatabase(error);
    if (trouble) throw new Refusal(trouble, { cause: error });
    throw error;
  }
}

const refusalOf = (refused: LedgerRefusal) =>
  new Refusal(ledgerRefusalSentence(refused), { cause: refused });

const recordingOf = (texts: readonly string[], together: boolean) =>
  sql<Recorded[]>`register.record_commands(${`[${texts.join(",")}]`}::json, ${together})`;

const posters = new WeakMap<Kysely<Tables>, Poster<string, Recorded>>();

/** What is recorded outside of a transaction shares its calls with all others of this database. */
function posterOf(db: Kysely<Tables>): Poster<string, Recorded> {
  const known = posters.get(db);
  if (known) return known;
  const poster = new Poster<string, Recorded>(
    async (texts, committed) =>
      (await durableAnswer(db, recordingOf(texts, false), committed)) ?? [],
    (error) => troubleOfDatabase(error) === undefined,
  );
  posters.set(db, poster);
  return poster;
}

/** The command as the function reads it; the parts that are kept as text are written canonically. */
function commandText(command: CommandRequest): string {
  const { transfers = [], detail = {}, result = {}, forActor = null, ...rest } = command;
  return canonical({
    ...rest,
    forActor,
    detail,
    result,
    transfers: transfers.map((transfer) => ({ caseId: null, ...transfer })),
  });
}
