import { randomUUID } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "./connect.ts";
import { inDurableTransaction } from "./durable.ts";
import { recordCommands } from "./record-commands.ts";
import type { Tables } from "./tables.ts";

let fresh: FreshDatabase;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  // Servers of tests wait for no disk; this session waits as an office's does.
  db = connect(`${fresh.appUrl}?options=${encodeURIComponent("-c synchronous_commit=on")}`, 2);
});
afterAll(async () => {
  await db.destroy();
  await fresh.drop();
});

const command = () => ({
  key: randomUUID(),
  bodyHash: "ab".repeat(32),
  verb: "observe",
  actor: randomUUID(),
  role: "finance",
  subjectKind: "case",
  subject: "one",
  at: "2028-05-01T10:00:00Z",
});

/** Where the log ends that was written, and where the part of it ends that is on the disk. */
async function logEnd(on: Kysely<Tables>, which: "insert" | "flush"): Promise<bigint> {
  const { rows } = await sql<{ bytes: string }>`
    select (${sql.raw(`pg_current_wal_${which}_lsn()`)} - '0/0')::text as bytes`.execute(on);
  return BigInt(rows[0]?.bytes ?? 0);
}

// Twenty times, for the server's own writer comes by now and then and may be just in time once.
test("an answer comes when the command is on the disk, though its commit did not wait", async () => {
  for (let i = 0; i < 20; i += 1) {
    const written = await inDurableTransaction(db, async (trx) => {
      await recordCommands(trx, [command()], { together: true });
      const { rows } = await sql<{ waits: string }>`
        select current_setting('synchronous_commit') as waits`.execute(trx);
      expect(rows[0]?.waits).toBe("off");
      return logEnd(trx, "insert");
    });
    expect(await logEnd(db, "flush")).toBeGreaterThan(written);
  }
});

test("so it is outside of a transaction, and the session waits again afterwards", async () => {
  for (let i = 0; i < 20; i += 1) {
    const before = await logEnd(db, "insert");
    await recordCommands(db, [command()], { together: false });
    expect(await logEnd(db, "flush")).toBeGreaterThan(before);
  }
  const { rows } = await sql<{ waits: string }>`
    select current_setting('synchronous_commit') as waits`.execute(db);
  expect(rows[0]?.waits).toBe("on");
});
