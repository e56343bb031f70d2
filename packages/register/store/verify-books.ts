/**
 * Whether the books hold: the laws that every database keeps at every moment, each asked of the whole
 * of it, and both chains hashed again from their rows. Read within one snapshot.
 */
import { sql, type Kysely, type RawBuilder } from "kysely";
import { linkHash, NO_HASH } from "../ledger/chain.ts";
import type { ProvedRow } from "../ledger/proof.ts";
import { chainedTrail, chainedTransfers } from "./chained-rows.ts";
import type { Tables } from "./tables.ts";

interface Found {
  readonly found: string;
}

/** Each finds what breaks the law of its name. */
const laws = {
  "sum-zero": sql`
    select transfer_no::text as found from register.entry group by transfer_no
    having sum(amount_paise) <> 0 or count(*) <> 2`,
  balance: sql`
    select a.path as found from register.account a left join register.entry e using (account_id)
    group by a.account_id, a.path, a.balance_paise, a.version
    having a.balance_paise <> coalesce(sum(e.amount_paise), 0) or a.version <> count(e.transfer_no)`,
  "balance-after": sql`
    select transfer_no::text as found from (
      select e.*, sum(amount_paise) over w as summed, row_number() over w as counted from register.entry e
      window w as (partition by account_id order by transfer_no)) e
    where balance_paise <> summed or account_version <> counted`,
  "money-stands": sql`
    select path as found from register.account where balance_paise < 0 and stage <> 'source'`,
  numbers: sql`
    select chain as found from register.chain c
    where last_no <> case chain when 'ledger' then (select count(*) from register.transfer)
        else (select count(*) from register.audit) end
      or last_no <> case chain when 'ledger' then (select coalesce(max(transfer_no), 0) from register.transfer)
        else (select coalesce(max(audit_no), 0) from register.audit) end`,
  "of-its-command": sql`
    select coalesce(a.audit_no, t.audit_no)::text as found from register.audit a full join
      (select audit_no, min(transfer_no) as first, max(transfer_no) as last, count(*) as number
        from register.transfer group by audit_no) t using (audit_no)
    where a.verb is null or a.transfer_from is distinct from t.first or a.transfer_to is distinct from t.last
      or t.number <> t.last - t.first + 1`,
  "undone-once": sql`
    select reverses::text as found from register.transfer where reverses is not null
    group by reverses having count(*) > 1`,
  "within-ceiling": sql`
    select concat_ws('/', b.scheme, b.party, b.head) as found from register.beneficiary_cap b
    where b.paid_paise > b.cap_paise`,
  "move-in-trail": sql`
    select m.case_id || ' ' || m.move_no as found from register.case_move m
    where not exists (select from register.audit a where a.command_key = m.command_key)`,
  // A receipt is of its case and no move; opening balances and fund moves are of no case.
  "money-by-move": sql`
    select t.transfer_no::text as found from register.transfer t join register.audit a using (audit_no)
    where t.kind in ('commit', 'release', 'utilise', 'lapse', 'demand', 'demand-utilised', 'set-off')
      and not exists (select from register.case_move m where m.command_key = a.command_key)`,
  "state-by-move": sql`
    select c.case_id as found from register.case_file c left join register.case_move m
      on m.case_id = c.case_id and m.move_no = c.moves
    where m.to_state is distinct from c.state`,
} as const satisfies Readonly<Record<string, RawBuilder<unknown>>>;

export type LawName = keyof typeof laws | "ledger-link" | "trail-link";

export interface BooksFault {
  readonly law: LawName;
  /** The transfer, account, case or row at which it shows. */
  readonly found: string;
}

export interface BooksVerified {
  readonly transfers: bigint;
  readonly auditRows: bigint;
  readonly accounts: bigint;
  readonly heads: { readonly ledger: string; readonly trail: string };
  readonly faults: readonly BooksFault[];
}

const FOUND_MOST = 20;

export async function verifyBooks(db: Kysely<Tables>): Promise<BooksVerified> {
  const faults: BooksFault[] = [];
  for (const [law, query] of Object.entries(laws)) {
    const { rows } = await sql<Found>`${query} limit ${sql.lit(FOUND_MOST)}`.execute(db);
    faults.push(...rows.map(({ found }) => ({ law: law as LawName, found })));
  }
  const ledger = await walked(chainedTransfers(db));
  const trail = await walked(chainedTrail(db));
  if (ledger.broken !== undefined) faults.push({ law: "ledger-link", found: ledger.broken });
  if (trail.broken !== undefined) faults.push({ law: "trail-link", found: trail.broken });
  const { rows } = await sql<{ accounts: bigint }>`
    select count(*) as accounts from register.account`.execute(db);
  return {
    transfers: ledger.rows,
    auditRows: trail.rows,
    accounts: rows[0]?.accounts ?? 0n,
    heads: { ledger: ledger.head, trail: trail.head },
    faults,
  };
}

interface Walked {
  readonly rows: bigint;
  readonly head: string;
  /** Number of the first row that does not follow the one before it. */
  readonly broken?: string;
}

async function walked(chain: AsyncGenerator<ProvedRow>): Promise<Walked> {
  let head = NO_HASH;
  let rows = 0n;
  for await (const { number, prevHash, text, hash } of chain) {
    const follows = number === rows + 1n && prevHash === head && linkHash(head, text) === hash;
    if (!follows) return { rows, head, broken: String(number) };
    rows = number;
    head = hash;
  }
  return { rows, head };
}
