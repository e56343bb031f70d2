/** The trail as an auditor reads it: rows by subject or person, what was out of the ordinary, and samples. */
import { sql, type Kysely, type RawBuilder } from "kysely";
import { REFUSALS_KEPT } from "./refused-attempts.ts";
import type { Tables } from "./tables.ts";

export interface TrailRow {
  readonly auditNo: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly personId: string;
  readonly role: string;
  readonly forPersonId: string | null;
  readonly verb: string;
  readonly subjectKind: string;
  readonly subject: string;
  readonly channel: string | null;
  /** Key of the sentence that refused it; null for what was done. */
  readonly refusedBy: string | null;
  /** How many more of the hour were counted and not kept one by one; null for a row that says no such thing. */
  readonly furtherRefused: number | null;
  readonly hash: string;
}

interface AuditColumns {
  readonly audit_no: bigint;
  readonly at: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly acting_role: string;
  readonly for_actor: string | null;
  readonly verb: string;
  readonly subject_kind: string;
  readonly subject: string;
  readonly channel: string | null;
  readonly refused_by: string | null;
  readonly further_refused: number | null;
  readonly hash: Buffer;
}

const COLUMNS = sql`a.audit_no, a.at, a.recorded_at, a.actor, a.acting_role, a.for_actor, a.verb,
  a.subject_kind, a.subject, a.detail ->> 'channel' as channel, a.detail ->> 'refused' as refused_by, a.hash,
  (select r.attempts - ${sql.lit(REFUSALS_KEPT)} from register.refused_attempt r
   where a.detail ->> 'more' = 'counted' and r.person_id = a.actor
     and r.hour = date_trunc('hour', a.at, 'UTC')) as further_refused`;

function trailRow(row: AuditColumns): TrailRow {
  return {
    auditNo: Number(row.audit_no),
    at: row.at,
    recordedAt: row.recorded_at,
    personId: row.actor,
    role: row.acting_role,
    forPersonId: row.for_actor,
    verb: row.verb,
    subjectKind: row.subject_kind,
    subject: row.subject,
    channel: row.channel,
    refusedBy: row.refused_by,
    furtherRefused: row.further_refused,
    hash: row.hash.toString("hex"),
  };
}

export interface TrailAsked {
  readonly subject?: string | undefined;
  readonly person?: string | undefined;
  /** Rows before this number. */
  readonly before: number | null;
  readonly limit: number;
}

/** Newest first; one more than asked is read, to know whether more follow. */
export async function readTrail(
  db: Kysely<Tables>,
  { subject, person, before, limit }: TrailAsked,
): Promise<{ readonly rows: readonly TrailRow[]; readonly next: number | null }> {
  const { rows } = await sql<AuditColumns>`
    select ${COLUMNS} from register.audit a
    where (${subject ?? null}::text is null or a.subject = ${subject ?? null})
      and (${person ?? null}::uuid is null or a.actor = ${person ?? null}::uuid or a.for_actor = ${person ?? null}::uuid)
      and (${before}::bigint is null or a.audit_no < ${before})
    order by a.audit_no desc limit ${limit + 1}`.execute(db);
  const shown = rows.slice(0, limit).map(trailRow);
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.auditNo ?? null) : null };
}

export interface Exceptional {
  readonly count: number;
  readonly rows: readonly TrailRow[];
}

/** Minutes by which the office's clock may differ from the database's before it is an exception. */
const CLOCK_MINUTES_MOST = 5;
const ROWS_MOST = 50;

/** What an auditor looks at first, each by a condition on the trail's rows. */
const CONDITIONS = {
  "break-glass": sql`((a.subject_kind = 'case' and a.subject like 'register/emergency/%')
    or exists (select from register.role_grant g where g.emergency_case is not null
      and g.person_id = coalesce(a.for_actor, a.actor) and g.role = a.acting_role
      and a.at >= g.granted_at and a.at < least(g.until_at, coalesce(g.revoked_at, g.until_at))))`,
  "duty-refused": sql`a.detail ->> 'refused' is not null`,
  "clock-jump": sql`(abs(extract(epoch from a.recorded_at - a.at)) > ${sql.lit(CLOCK_MINUTES_MOST * 60)}
    or exists (select from register.audit b where b.audit_no = a.audit_no - 1 and b.at > a.at))`,
  override: sql`a.detail ->> 'channel' = 'command-line'`,
  "prior-period": sql`exists (select from register.transfer t where t.audit_no = a.audit_no
    and t.prior_period_approvers is not null)`,
  "delegation-used": sql`a.for_actor is not null`,
} as const satisfies Readonly<Record<string, RawBuilder<unknown>>>;
export type ExceptionKind = keyof typeof CONDITIONS;
export const exceptionKinds = Object.keys(CONDITIONS) as readonly ExceptionKind[];

export async function readExceptions(
  db: Kysely<Tables>,
  kind: ExceptionKind,
): Promise<Exceptional> {
  const { rows } = await sql<AuditColumns & { readonly total: bigint }>`
    select ${COLUMNS}, count(*) over () as total from register.audit a
    where ${CONDITIONS[kind]}
    order by a.audit_no desc limit ${sql.lit(ROWS_MOST)}`.execute(db);
  return { count: Number(rows[0]?.total ?? 0), rows: rows.map(trailRow) };
}

export async function readChains(
  db: Kysely<Tables>,
): Promise<
  readonly { readonly chain: string; readonly lastNo: string; readonly headHash: string }[]
> {
  const { rows } = await sql<{ chain: string; last_no: bigint; last_hash: Buffer }>`
    select chain, last_no, last_hash from register.chain order by chain`.execute(db);
  return rows.map(({ chain, last_no, last_hash }) => ({
    chain,
    lastNo: String(last_no),
    headHash: last_hash.toString("hex"),
  }));
}

/** The row of the trail that a command left: where a document says the record stood. */
export async function trailRowOf(
  db: Kysely<Tables>,
  commandKey: string,
): Promise<TrailRow | undefined> {
  const { rows } = await sql<AuditColumns>`
    select ${COLUMNS} from register.audit a where a.command_key = ${commandKey}`.execute(db);
  return rows[0] && trailRow(rows[0]);
}
