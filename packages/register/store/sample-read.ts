/**
 * Samples for an auditor: of all rows up to a number of the chain, those whose SHA-256 of seed and
 * name is least. Whoever has the books and the seed draws the same.
 */
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface SampleAsked {
  readonly seed: string;
  readonly n: number;
  /** Of the trail for decisions, of the ledger for entries. */
  readonly upTo: number;
}

export interface SampledDecision extends Counted {
  readonly caseId: string;
  readonly moveNo: number;
  readonly stage: string;
  readonly verb: string;
  readonly response: string | null;
  readonly personId: string;
  readonly role: string;
  readonly forPersonId: string | null;
  readonly at: string;
  readonly amountPaise: string | null;
  readonly seenHash: string;
}

interface Counted {
  /** Rows the sample was drawn from, told with each. */
  readonly total: bigint;
}

export interface Sampled<Row> {
  readonly population: number;
  readonly rows: readonly Row[];
}

export async function sampleDecisions(
  db: Kysely<Tables>,
  { seed, n, upTo }: SampleAsked,
): Promise<Sampled<SampledDecision>> {
  const { rows } = await sql<SampledDecision>`
    select m.case_id as "caseId", m.move_no as "moveNo", m.stage, m.verb, m.response,
      m.actor as "personId", m.acting_role as role, m.for_actor as "forPersonId", m.at,
      m.amount_paise::text as "amountPaise", encode(m.seen_hash, 'hex') as "seenHash",
      count(*) over () as total
    from register.case_move m join register.audit a on a.command_key = m.command_key
    where m.stage is not null and a.audit_no <= ${upTo}
    order by sha256(convert_to(${seed} || ' ' || m.case_id || ' ' || m.move_no, 'UTF8'))
    limit ${n}`.execute(db);
  return counted(rows);
}

export interface SampledEntry extends Counted {
  readonly transferNo: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly from: string;
  readonly to: string;
  readonly amountPaise: string;
  readonly effectiveOn: string;
  readonly hash: string;
}

export async function sampleEntries(
  db: Kysely<Tables>,
  { seed, n, upTo }: SampleAsked,
): Promise<Sampled<SampledEntry>> {
  const { rows } = await sql<SampledEntry>`
    select t.transfer_no::text as "transferNo", t.kind, t.case_id as "caseId", f.path as "from",
      g.path as "to", t.amount_paise::text as "amountPaise", t.effective_on as "effectiveOn",
      encode(t.hash, 'hex') as hash, count(*) over () as total
    from register.transfer t
    join register.account f on f.account_id = t.from_account
    join register.account g on g.account_id = t.to_account
    where t.transfer_no <= ${upTo}
    order by sha256(convert_to(${seed} || ' ' || t.transfer_no, 'UTF8'))
    limit ${n}`.execute(db);
  return counted(rows);
}

function counted<Row extends Counted>(rows: readonly Row[]): Sampled<Row> {
  return { population: Number(rows[0]?.total ?? 0), rows };
}
