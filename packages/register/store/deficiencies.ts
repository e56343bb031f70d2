/** The deficiency list of a case: one list over all rounds, each item raised, answered, settled. */
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

interface Item {
  readonly check: string;
  readonly what: Readonly<Record<string, unknown>>;
}

/** Adds items to the list; a check that stands there unsettled is not listed twice. */
export async function raiseDeficiencies(
  trx: Transaction<Tables>,
  caseId: string,
  round: number,
  at: string,
  items: readonly Item[],
): Promise<void> {
  const standing = await trx
    .selectFrom("register.deficiency")
    .select(["item_no", "check_key", "settled_at"])
    .where("case_id", "=", caseId)
    .orderBy("item_no")
    .execute();
  const open = new Set(
    standing
      .filter((item) => item.settled_at === null && item.check_key !== "by-hand")
      .map(({ check_key }) => check_key),
  );
  const fresh = items.filter(({ check }) => !open.has(check));
  if (fresh.length === 0) return;
  const last = standing.at(-1)?.item_no ?? 0;
  await trx
    .insertInto("register.deficiency")
    .values(
      fresh.map((item, i) => ({
        case_id: caseId,
        item_no: last + i + 1,
        check_key: item.check,
        what: JSON.stringify(item.what),
        raised_round: round,
        raised_at: at,
        answer: null,
        answered_at: null,
        settled_at: null,
      })),
    )
    .execute();
}

/** Keeps the applicant's answers, by the item's number in the list. */
export async function answerDeficiencies(
  trx: Transaction<Tables>,
  caseId: string,
  at: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [item, answer] of Object.entries(answers)) {
    await trx
      .updateTable("register.deficiency")
      .set({ answer, answered_at: at })
      .where("case_id", "=", caseId)
      .where("item_no", "=", Number(item))
      .where("settled_at", "is", null)
      .execute();
  }
}

/** What was verified is no longer missing. */
export async function settleDeficiencies(
  trx: Transaction<Tables>,
  caseId: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable("register.deficiency")
    .set({ settled_at: at })
    .where("case_id", "=", caseId)
    .where("settled_at", "is", null)
    .execute();
}

/** An item as it stands in the list. */
export interface Deficiency {
  readonly item: number;
  readonly what: Readonly<Record<string, unknown>>;
  readonly raisedRound: number;
  readonly raisedAt: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly settledAt: string | null;
}

export async function readDeficiencies(
  db: Kysely<Tables>,
  caseId: string,
): Promise<readonly Deficiency[]> {
  const rows = await db
    .selectFrom("register.deficiency")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("item_no")
    .execute();
  return rows.map((row) => ({
    item: row.item_no,
    what: row.what,
    raisedRound: row.raised_round,
    raisedAt: row.raised_at,
    answer: row.answer,
    answeredAt: row.answered_at,
    settledAt: row.settled_at,
  }));
}
