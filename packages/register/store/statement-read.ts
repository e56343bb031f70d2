/** Accounts and the statement of one: every entry with the balance after it, oldest first. */
import { sql, type Kysely } from "kysely";
import type { Actor } from "../workflow/actor.ts";
import { readableMoney } from "./readable-money.ts";
import type { Tables } from "./tables.ts";

export interface AccountFound {
  readonly accountId: bigint;
  readonly path: string;
  readonly stage: string;
  readonly balancePaise: bigint;
  readonly version: bigint;
}

export async function findAccount(
  db: Kysely<Tables>,
  actor: Actor,
  path: string,
): Promise<AccountFound | undefined> {
  const { rows } = await sql<AccountFound>`
    select ${COLUMNS} from register.account a where path = ${path} and ${shown(actor)}`.execute(db);
  return rows[0];
}

const COLUMNS = sql`account_id as "accountId", path, stage, balance_paise as "balancePaise", version`;

const shown = (actor: Actor) => readableMoney(actor, { scheme: "a.scheme", party: "a.party" });

/** Accounts whose path begins so, of those a reader is shown, in the order of their paths. */
export async function accountsUnder(
  db: Kysely<Tables>,
  actor: Actor,
  asked: {
    readonly under: string;
    readonly after: string;
    readonly limit: number;
  },
): Promise<readonly AccountFound[]> {
  const { under, after, limit } = asked;
  const { rows } = await sql<AccountFound>`
    select ${COLUMNS} from register.account a
    where starts_with(path, ${under}) and ${shown(actor)}
      and path > ${after}
    order by path limit ${limit}`.execute(db);
  return rows;
}

export interface StatementEntry {
  readonly transferNo: string;
  readonly kind: string;
  readonly effectiveOn: string;
  readonly caseId: string | null;
  readonly counter: string;
  readonly amountPaise: string;
  readonly balancePaise: string;
  readonly reverses: string | null;
  readonly priorPeriod: boolean;
  /** The row of the trail of the command that entered it. */
  readonly auditNo: number;
  readonly hash: string;
}

/** Entries of an account after a transfer's number. */
export async function entriesOf(
  db: Kysely<Tables>,
  accountId: bigint,
  after: bigint,
  limit: number,
): Promise<readonly StatementEntry[]> {
  const { rows } = await sql<StatementEntry>`
    select t.transfer_no::text as "transferNo", t.kind, t.effective_on as "effectiveOn",
      t.case_id as "caseId", c.path as counter, e.amount_paise::text as "amountPaise",
      e.balance_paise::text as "balancePaise", t.reverses::text as reverses,
      t.prior_period_approvers is not null as "priorPeriod", t.audit_no::integer as "auditNo", encode(t.hash, 'hex') as hash
    from register.entry e
    join register.transfer t on t.transfer_no = e.transfer_no
    join register.account c
      on c.account_id = case when e.line = 1 then t.to_account else t.from_account end
    where e.account_id = ${accountId} and e.transfer_no > ${after}
    order by e.transfer_no limit ${limit}`.execute(db);
  return rows;
}
