/** What money stands where: by scheme, year and stage, under each ceiling, and entry by entry. */
import { sql, type Kysely } from "kysely";
import type { Actor } from "../workflow/actor.ts";
import type { Named } from "./due-read.ts";
import { readableMoney } from "./readable-money.ts";
import type { Tables } from "./tables.ts";

/** Money of a scheme in a year (null: of the whole scheme) at a stage. */
export interface Standing {
  readonly fund: string;
  readonly scheme: string;
  readonly fiscalYear: number | null;
  readonly stage: string;
  readonly paise: bigint;
}

export async function standings(db: Kysely<Tables>): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing & { readonly total: string }>`
    select fund, scheme, fiscal_year as "fiscalYear", stage, sum(balance_paise)::text as total
    from register.account where stage <> 'source'
    group by fund, scheme, fiscal_year, stage
    order by scheme collate "C", fiscal_year nulls first, stage collate "C"`.execute(db);
  return rows.map(({ total, ...row }) => ({ ...row, paise: BigInt(total) }));
}

export async function closedYears(
  db: Kysely<Tables>,
): Promise<readonly { readonly scheme: string; readonly fiscalYear: number }[]> {
  const { rows } = await sql<{ scheme: string; fiscalYear: number }>`
    select scheme, fiscal_year as "fiscalYear" from register.closed_year`.execute(db);
  return rows;
}

/** A ceiling: of a party, or of the whole scheme's pool (party null). */
export interface Cap {
  readonly scheme: string;
  readonly partyId: string | null;
  readonly party: Named | null;
  readonly head: string;
  readonly capPaise: bigint;
  readonly paidPaise: bigint;
  readonly committedPaise: bigint;
}

/** The ceilings a reader is shown. */
export async function readCaps(db: Kysely<Tables>, actor: Actor): Promise<readonly Cap[]> {
  const { rows } = await sql<{
    scheme: string;
    party: string;
    head: string;
    cap_paise: bigint;
    paid_paise: bigint;
    committed: string;
    name_en: string | null;
    name_hi: string | null;
  }>`
    select scheme, party, head, b.cap_paise, b.paid_paise, p.name_en, p.name_hi,
      coalesce(a.paise, 0)::text as committed
    from register.beneficiary_cap b left join register.party p on p.party_id = b.party
    left join (
      select scheme, coalesce(party, '*') as party, head, sum(balance_paise) as paise
      from register.account where stage = 'committed'
      group by grouping sets ((scheme, party, head), (scheme, head))) a using (scheme, party, head)
    where ${readableMoney(actor, { scheme: "b.scheme", party: "b.party" })}
    order by scheme collate "C", party = '*' desc, party collate "C", head collate "C"`.execute(db);
  return rows.map((row) => ({
    scheme: row.scheme,
    partyId: row.party === "*" ? null : row.party,
    party: row.name_en === null ? null : { en: row.name_en, hi: row.name_hi ?? "" },
    head: row.head,
    capPaise: row.cap_paise,
    paidPaise: row.paid_paise,
    committedPaise: BigInt(row.committed),
  }));
}
