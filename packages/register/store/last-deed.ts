/** The latest row of a trail: by it a demonstration knows its calendar, and how far its story was told. */
import { sql } from "kysely";
import type { Database } from "./connect.ts";

interface LastDeed {
  /** By the office's clock, and by the database's. */
  readonly at: string;
  readonly recordedAt: string;
}

export async function lastDeed(db: Database): Promise<LastDeed | undefined> {
  const { rows } = await sql<LastDeed>`
    select at, recorded_at as "recordedAt" from register.audit order by audit_no desc limit 1`.execute(
    db,
  );
  return rows[0];
}
