/** The laws that hold for every database at every moment, each asked of the whole of it. */
import { sql, type RawBuilder } from "kysely";
import { linkHash, NO_HASH } from "../ledger/chain.ts";
import type { ProvedRow } from "../ledger/proof.ts";
import { chainedTrail, chainedTransfers } from "./chained-rows.ts";
import type { Database } from "./connect.ts";
import { inSnapshot } from "./snapshot.ts";

/** Each finds what breaks the law of its name. */
const laws: Readonly<Record<string, RawBuilder<{ found: string }>>> = {
  "the entries of a transfer sum to zero": sql`
    select transfer_no::text as found from register.entry group by transfer_no
    having sum(amount_paise) <> 0 or count(*) <> 2`,
  "a balance is the sum of its entries": sql`
    select a.path as found from register.account a left join register.entry e using (account_id)
    group by a.account_id, a.path, a.balance_paise, a.version
    having a.balance_paise <> coalesce(sum(e.amount_paise), 0) or a.version <> count(e.transfer_no)`,
  "the balance after an entry is the sum up to it, and versions follow each other": sql`
    select transfer_no::text as found from (
      select e.*, sum(amount_paise) over w as summed, row_number() over w as counted from register.entry e
      window w as (partition by account_id order by transfer_no)) e
    where balance_paise <> summed or account_version <> counted`,
  "money stands or is nought, but for the world outside": sql`
    select path as found from register.account where balance_paise < 0 and stage <> 'source'`,
  "numbers have no gaps and end where the chains do": sql`
    select chain as found from register.chain c
    where last_no <> case chain when 'ledger' then (select count(*) from register.transfer)
        else (select count(*) from register.audit) end
      or last_no <> case chain when 'ledger' then (select coalesce(max(transfer_no), 0) from register.transfer)
        else (select coalesce(max(audit_no), 0) from register.audit) end`,
  "every transfer is of the command that says so, and every command has all of its own": sql`
    select a.audit_no::text as found from register.audit a full join
      (select audit_no, min(transfer_no) as first, max(transfer_no) as last, count(*) as number
        from register.transfer group by audit_no) t using (audit_no)
    where a.verb is null or a.transfer_from is distinct from t.first or a.transfer_to is distinct from t.last
      or t.number <> t.last - t.first + 1`,
  "a transfer is undone once": sql`
    select reverses::text as found from register.transfer where reverses is not null
    group by reverses having count(*) > 1`,
  "what counts as paid is what the transfers paid, and within its ceiling": sql`
    select concat_ws('/', b.scheme, b.party, b.head) as found from register.beneficiary_cap b
    where b.paid_paise > b.cap_paise`,
};

export async function brokenLaws(db: Database): Promise<string[]> {
  return inSnapshot(db, async (trx) => {
    const broken: string[] = [];
    for (const [law, query] of Object.entries(laws)) {
      const { rows } = await query.execute(trx);
      if (rows.length > 0) broken.push(`${law}: ${rows.map(({ found }) => found).join(", ")}`);
    }
    broken.push(...(await brokenLinks("ledger", chainedTransfers(trx))));
    broken.push(...(await brokenLinks("trail", chainedTrail(trx))));
    return broken;
  });
}

async function brokenLinks(chain: string, rows: AsyncGenerator<ProvedRow>): Promise<string[]> {
  let prevHash = NO_HASH;
  let number = 0n;
  for await (const row of rows) {
    number += 1n;
    const follows = row.number === number && row.prevHash === prevHash;
    if (!follows || linkHash(prevHash, row.text) !== row.hash) {
      return [`${chain} ${row.number} does not follow: ${row.text}`];
    }
    prevHash = row.hash;
  }
  return [];
}
