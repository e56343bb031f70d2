/** The money of a case, summed from its entries: nothing is cached that the ledger does not hold. */
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface CaseMoney {
  readonly sanctionedPaise: bigint;
  readonly committedPaise: bigint;
  readonly releasedPaise: bigint;
  readonly utilisedPaise: bigint;
  readonly lapsedPaise: bigint;
  readonly receivablePaise: bigint;
  readonly recoveredPaise: bigint;
  /** Damages set off against it, part of what was recovered. */
  readonly setOffPaise: bigint;
}

/** Released counts all that was paid out and not asked back, whether its use is certified or not. */
export async function readCaseMoney(db: Kysely<Tables>, caseId: string): Promise<CaseMoney> {
  const { rows } = await sql<{ stage: string; kind: string; paise: string }>`
    select a.stage, t.kind, sum(e.amount_paise)::text as paise
    from register.transfer t
    join register.entry e on e.transfer_no = t.transfer_no
    join register.account a on a.account_id = e.account_id
    where t.case_id = ${caseId}
    group by a.stage, t.kind`.execute(db);
  const sum = (stage: string, kind?: string) =>
    rows
      .filter((row) => row.stage === stage && (kind === undefined || row.kind === kind))
      .reduce((total, row) => total + BigInt(row.paise), 0n);
  const utilisedPaise = sum("utilised");
  return {
    sanctionedPaise: sum("committed", "commit"),
    committedPaise: sum("committed"),
    releasedPaise: sum("released") + utilisedPaise,
    utilisedPaise,
    lapsedPaise: sum("lapsed"),
    receivablePaise: sum("receivable"),
    recoveredPaise: sum("recovered"),
    setOffPaise: sum("recovered", "set-off"),
  };
}

/** What a case has released and not yet certified as used, by the year of its allotment. */
export async function releasesOf(
  db: Kysely<Tables>,
  caseId: string,
): Promise<readonly { readonly year: number; readonly releasedPaise: bigint }[]> {
  const { rows } = await sql<{ year: number; paise: string }>`
    select a.fiscal_year as year, sum(e.amount_paise)::text as paise
    from register.transfer t
    join register.entry e on e.transfer_no = t.transfer_no
    join register.account a on a.account_id = e.account_id
    where t.case_id = ${caseId} and a.stage = 'released'
    group by a.fiscal_year order by a.fiscal_year`.execute(db);
  return rows.map(({ year, paise }) => ({ year, releasedPaise: BigInt(paise) }));
}

export interface BookedBy {
  readonly scheme: string;
  readonly kind: string;
  /** Null for the whole pool of the head. */
  readonly partyId: string | null;
  readonly exceptCase: string;
}

/**
 * What other claims have taken of a ceiling: committed, released or used, and damages set off, which
 * are earned and kept back. A lapse or a demand gives back.
 */
export async function bookedOf(db: Kysely<Tables>, by: BookedBy): Promise<bigint> {
  const { rows } = await sql<{ paise: string }>`
    select coalesce(sum(e.amount_paise), 0)::text as paise
    from register.account a
    join register.entry e on e.account_id = a.account_id
    join register.transfer t on t.transfer_no = e.transfer_no
    where a.scheme = ${by.scheme} and a.head = ${by.kind}
      and (${by.partyId}::text is null or a.party = ${by.partyId})
      and (a.stage in ('committed', 'released', 'utilised') or (a.stage = 'recovered' and t.kind = 'set-off'))
      and t.case_id is distinct from ${by.exceptCase}`.execute(db);
  return BigInt(rows[0]?.paise ?? "0");
}

/** Damages set off so far against a party's claims of a scheme. */
export async function setOffBefore(
  db: Kysely<Tables>,
  scheme: string,
  partyId: string,
): Promise<bigint> {
  const { rows } = await sql<{ paise: string }>`
    select coalesce(sum(e.amount_paise), 0)::text as paise
    from register.account a
    join register.entry e on e.account_id = a.account_id
    join register.transfer t on t.transfer_no = e.transfer_no
    where a.scheme = ${scheme} and a.party = ${partyId} and a.stage = 'recovered' and t.kind = 'set-off'`.execute(
    db,
  );
  return BigInt(rows[0]?.paise ?? "0");
}
