/** What a record was, version by version, and which rows of the trail made it so. */
import { sql, type Kysely } from "kysely";
import type { FormValues } from "../forms/field.ts";
import { undertakingRecord } from "./records.ts";
import type { Tables } from "./tables.ts";

export interface RecordVersion {
  readonly version: number;
  readonly values: FormValues;
  readonly changedBy: string;
  /** ISO instant. */
  readonly changedAt: string;
  /** The row of the trail; null for what came with a case's step. */
  readonly auditNo: number | null;
  readonly role: string | null;
}

/** The latest versions of an undertaking, oldest first; one more than is shown, to compare with. */
export async function versionsOf(
  db: Kysely<Tables>,
  undertakingId: string,
  most: number,
): Promise<readonly RecordVersion[]> {
  const { rows } = await sql<{
    body: Parameters<typeof undertakingRecord>[0];
    version: number;
    changed_at: string;
    audit_no: bigint | null;
    acting_role: string | null;
  }>`
    with deed as materialized (
      select audit_no, actor, at, acting_role from register.audit
      where (subject_kind = 'undertaking' and subject = ${undertakingId})
        or subject_kind in ('pack', 'list')
        or (subject_kind = 'case' and subject in
            (select case_id from register.case_file where undertaking_id = ${undertakingId}))
    )
    select v.body, v.version, w.changed_at, d.audit_no, d.acting_role
    from register.record_version v
    cross join lateral (select (v.body ->> 'changed_at')::timestamptz as changed_at,
                               (v.body ->> 'changed_by')::uuid as changed_by) w
    left join lateral (select audit_no, acting_role from deed
      where at = w.changed_at and actor = w.changed_by order by audit_no limit 1) d on true
    where v.noun = 'undertaking' and v.record_key = ${undertakingId}
    order by v.version desc limit ${most + 1}`.execute(db);
  return rows.reverse().map(({ body, version, changed_at, audit_no, acting_role }) => ({
    version,
    values: undertakingRecord(body).values,
    changedBy: body.changed_by,
    changedAt: changed_at,
    auditNo: audit_no === null ? null : Number(audit_no),
    role: acting_role,
  }));
}
