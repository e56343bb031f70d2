/** The rows of both chains in order, page by page, with the text that was hashed for each. */
import { sql, type Kysely } from "kysely";
import {
  NO_HASH,
  trailText,
  transferText,
  type TrailLink,
  type TransferLink,
} from "../ledger/chain.ts";
import type { ProvedRow } from "../ledger/proof.ts";
import type { Tables } from "./tables.ts";

export interface ChainedTransfer extends ProvedRow {
  readonly transfer: TransferLink;
}

const ROWS_A_PAGE = 5_000;

interface Hashes {
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}
const hashesOf = ({ prev_hash, hash }: Hashes) => ({
  prevHash: prev_hash.toString("hex"),
  hash: hash.toString("hex"),
});

/** Within a snapshot, or rows entered meanwhile come too. `of`: a case or another subject alone. */
export async function* chainedTransfers(
  db: Kysely<Tables>,
  of: string | null = null,
): AsyncGenerator<ChainedTransfer> {
  for (let after = 0n; ; ) {
    const { rows } = await sql<TransferLink & Hashes>`
      select t.transfer_no as "transferNo", t.audit_no as "auditNo", t.kind, t.case_id as "caseId",
        f.path as "from", g.path as "to", t.amount_paise as "amountPaise", t.effective_on as "effectiveOn",
        t.reverses, t.prior_period_approvers as "priorPeriodApprovers", t.prev_hash, t.hash
      from register.transfer t
      join register.account f on f.account_id = t.from_account
      join register.account g on g.account_id = t.to_account
      where t.transfer_no > ${after} and (${of}::text is null or t.case_id = ${of}) order by t.transfer_no limit ${ROWS_A_PAGE}`.execute(
      db,
    );
    for (const { prev_hash, hash, ...transfer } of rows) {
      after = transfer.transferNo;
      const text = transferText(transfer);
      yield { number: after, text, transfer, ...hashesOf({ prev_hash, hash }) };
    }
    if (rows.length < ROWS_A_PAGE) return;
  }
}

type TrailColumns = Omit<TrailLink, "transfers"> &
  Hashes & {
    readonly first: bigint | null;
    readonly last: bigint | null;
    readonly last_hash: Buffer | null;
  };

export async function* chainedTrail(
  db: Kysely<Tables>,
  of: string | null = null,
): AsyncGenerator<ProvedRow> {
  for (let after = 0n; ; ) {
    const { rows } = await sql<TrailColumns>`
      select a.audit_no as "auditNo", a.at, a.recorded_at as "recordedAt", a.actor, a.acting_role as role,
        a.for_actor as "forActor", a.verb, a.subject_kind as "subjectKind", a.subject, a.command_key as key,
        encode(a.body_hash, 'hex') as "bodyHash", a.detail, a.result, a.caps, a.closes,
        a.transfer_from as first, a.transfer_to as last, t.hash as last_hash, a.prev_hash, a.hash
      from register.audit a left join register.transfer t on t.transfer_no = a.transfer_to
      where a.audit_no > ${after} and (${of}::text is null or a.subject = ${of}) order by a.audit_no limit ${ROWS_A_PAGE}`.execute(
      db,
    );
    for (const { prev_hash, hash, first, last, last_hash, ...row } of rows) {
      after = row.auditNo;
      const lastHash = last_hash?.toString("hex") ?? NO_HASH;
      const transfers = first === null || last === null ? null : { first, last, lastHash };
      const text = trailText({ ...row, transfers });
      yield { number: after, text, ...hashesOf({ prev_hash, hash }) };
    }
    if (rows.length < ROWS_A_PAGE) return;
  }
}

/** The hashes of a whole chain in order: thirty-two bytes a row. */
export async function rowHashes(
  db: Kysely<Tables>,
  chain: "ledger" | "trail",
): Promise<readonly Buffer[]> {
  const [table, number] =
    chain === "ledger" ? ["register.transfer", "transfer_no"] : ["register.audit", "audit_no"];
  const { rows } = await sql<{ hash: Buffer }>`
    select hash from ${sql.table(table)} order by ${sql.ref(number)}`.execute(db);
  return rows.map(({ hash }) => hash);
}

export async function* accountsByPath(
  db: Kysely<Tables>,
): AsyncGenerator<{ readonly path: string; readonly balancePaise: bigint }> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("register.account")
      .select(["path", "balance_paise as balancePaise"])
      .where("path", ">", after)
      .orderBy("path")
      .limit(ROWS_A_PAGE)
      .execute();
    yield* rows;
    after = rows.at(-1)?.path ?? "";
    if (rows.length < ROWS_A_PAGE) return;
  }
}
