/** The office's clock is handed in and can be wrong; the order of what was done does not follow it. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { connect } from "./connect.ts";
import { brokenLaws } from "./ledger-laws.test-data.ts";
import { recordCommands, type Recorded } from "./record-commands.ts";
import { readExceptions } from "./trail-read.ts";

test("a clock that jumps years ahead and back refuses nothing, numbers follow the order of entry, and the auditor sees the jump", async () => {
  const fresh = await freshDatabase();
  const db = connect(fresh.appUrl);
  try {
    const { rows } = await sql<{ now: string }>`select clock_timestamp() as now`.execute(db);
    const now = Date.parse(rows[0]?.now ?? "");
    const day = 24 * 60 * 60 * 1000;
    const clock = [now, now + 5 * 365 * day, now, now - 400 * day, now];
    const answers: Recorded[] = [];
    for (const [i, at] of clock.entries()) {
      const command = {
        ...{ key: `jump-${i}`, bodyHash: createHash("sha256").update(`${i}`).digest("hex") },
        ...{ verb: "approve", actor: "00000000-0000-4000-8000-000000000001", role: "finance" },
        ...{ subjectKind: "fund", subject: "magnet", at: new Date(at).toISOString() },
        transfers: [
          {
            ...{ kind: "approve-outlay", from: "f/s/all/source", to: "f/s/all/outlay" },
            ...{ amountPaise: 100n, effectiveOn: new Date(at).toISOString().slice(0, 10) },
          },
        ],
      };
      answers.push(...(await recordCommands(db, [command], { together: true })));
    }
    const numbers = answers.map((answer) =>
      "refused" in answer ? answer : [answer.auditNo, answer.transfers[0]?.transferNo],
    );
    expect(numbers).toEqual(clock.map((_, i) => [i + 1, i + 1]));
    expect(await brokenLaws(db)).toEqual([]);
    const jumps = await readExceptions(db, "clock-jump");
    // Ahead, back again, behind; the last is in order with the one before it.
    expect(jumps.rows.map(({ auditNo }) => auditNo)).toEqual([4, 3, 2]);
  } finally {
    await db.destroy();
    await fresh.drop();
  }
});
