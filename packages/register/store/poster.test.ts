import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, planOf } from "../ledger/random-commands.test-data.ts";
import { ReferenceLedger } from "../ledger/reference-ledger.test-data.ts";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { Refusal } from "../refusal.ts";
import { connect, type Database } from "./connect.ts";
import { withSession } from "./databases.ts";
import { inDurableTransaction } from "./durable.ts";
import { brokenLaws } from "./ledger-laws.test-data.ts";
import { recordCommands, type CommandRequest, type Recorded } from "./record-commands.ts";

let offices: FreshDatabase[];
let db: Database;
/** Beside the first, for the same commands one by one. */
let apart: Database;
beforeAll(async () => {
  offices = [await freshDatabase(), await freshDatabase()];
  const [first, second] = offices.map(({ appUrl }) => connect(appUrl, 5));
  if (!first || !second) throw new Error("two databases were asked for");
  [db, apart] = [first, second];
});
afterAll(async () => {
  await db.destroy();
  await apart.destroy();
  for (const office of offices) await office.drop();
});

const command = (about: Partial<CommandRequest> = {}): CommandRequest => ({
  key: randomUUID(),
  bodyHash: "ab".repeat(32),
  verb: "observe",
  actor: randomUUID(),
  role: "finance",
  subjectKind: "case",
  subject: "one",
  at: "2028-05-01T10:00:00Z",
  ...about,
});

/** Moves money of a fund that has none. */
const unpayable = () =>
  command({
    transfers: [
      {
        kind: "allot",
        from: "poor/poor/all/outlay",
        to: "poor/poor/2028-29/allotted",
        amountPaise: 1n,
        effectiveOn: "2028-05-01",
      },
    ],
  });
/** The function cannot read it, and throws for the whole call. */
const unreadable = () => command({ at: "never" });

const post = (...commands: CommandRequest[]) => recordCommands(db, commands, { together: false });
/** The number in the trail, the refusal's code, or the fault. */
const shown = (answer: Recorded | undefined) =>
  answer && "refused" in answer ? answer.refused.code : answer?.auditNo;

async function rowsOf(commands: readonly CommandRequest[]) {
  const keys = commands.map(({ key }) => key);
  return db
    .selectFrom("register.audit")
    .select(["audit_no as auditNo", "command_key as key", "recorded_at as recordedAt"])
    .where("command_key", "in", keys)
    .orderBy("audit_no")
    .execute();
}

test("who comes alone goes at once, and who comes meanwhile shares the next call, in the order of arrival", async () => {
  const commands = Array.from({ length: 50 }, () => command());
  const answers = await Promise.all(commands.map((one) => post(one)));
  const rows = await rowsOf(commands);
  expect(rows.map(({ key }) => key)).toEqual(commands.map(({ key }) => key));
  expect(answers.map(([answer]) => shown(answer))).toEqual(
    rows.map(({ auditNo }) => Number(auditNo)),
  );
  const [alone, ...others] = rows.map(({ recordedAt }) => recordedAt);
  expect(new Set(others).size).toBe(1);
  expect(others).not.toContain(alone);
});

test("a group is a hundred at most, but what was handed in as one list stays one", async () => {
  const lists = [1, 60, 60, 150].map((length) => Array.from({ length }, () => command()));
  await Promise.all(lists.map((list) => post(...list)));
  const moments = await Promise.all(
    lists.map(async (list) => new Set((await rowsOf(list)).map((row) => row.recordedAt))),
  );
  expect(moments.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  expect(new Set(moments.flatMap((one) => [...one])).size).toBe(4);
});

test("a refused command is its own answer, in the middle of its group and in its list", async () => {
  const [first, second, third, fourth] = await Promise.all([
    post(command()),
    post(command()),
    post(unpayable(), command(), unpayable()),
    post(command()),
  ]);
  const next = Number(shown(first[0]));
  expect(second.map(shown)).toEqual([next + 1]);
  expect(third.map(shown)).toEqual(["balance-short", next + 2, "balance-short"]);
  expect(fourth.map(shown)).toEqual([next + 3]);
});

test("one command that must stand is refused by a Refusal, and its neighbours stand", async () => {
  const [, refused, done] = await Promise.allSettled([
    post(command()),
    recordCommands(db, [unpayable()], { together: true }),
    recordCommands(db, [command()], { together: true }),
  ]);
  const reason: unknown = refused.status === "rejected" ? refused.reason : undefined;
  expect(reason).toBeInstanceOf(Refusal);
  expect((reason as Refusal).sentence.key).toBe("ledger.balance-short");
  expect(done.status).toBe("fulfilled");
});

test("a command that cannot be read fails alone, and its neighbours are recorded once, in their order", async () => {
  const good = Array.from({ length: 5 }, () => command());
  const sent = good.flatMap((one, i) => (i === 2 ? [unreadable(), one] : [one]));
  const outcomes = await Promise.allSettled(sent.map((one) => post(one)));
  expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual(
    sent.map((one) => good.includes(one)),
  );
  expect((await rowsOf(sent)).map(({ key }) => key)).toEqual(good.map(({ key }) => key));
  const answers = outcomes.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  expect(answers.map((answer) => "replayed" in answer && answer.replayed)).toEqual(
    good.map(() => false),
  );
});

test("of two with one key in a group the first is done; the same again is its answer, another body refused", async () => {
  const one = command();
  const [, first, again, other] = await Promise.all([
    post(command()),
    post(one),
    post(one),
    post({ ...one, bodyHash: "cd".repeat(32) }),
  ]);
  expect(first[0]).toMatchObject({ replayed: false });
  expect(again[0]).toEqual({ ...first[0], replayed: true });
  expect(other.map(shown)).toEqual(["key-reused"]);
  expect(await rowsOf([one])).toHaveLength(1);
});

test("beside transactions that record, both get numbers without gaps", async () => {
  const recorded = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      i % 4 === 0
        ? inDurableTransaction(db, (trx) => recordCommands(trx, [command()], { together: true }))
        : post(command()),
    ),
  );
  const numbers = recorded.flat().map((answer) => Number(shown(answer)));
  const least = Math.min(...numbers);
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => least + i));
});

// A lost session that nobody listened to would also end this process.
test("the end of the session is told to each of the group, and who comes later is served", async () => {
  await withSession(offices[0]?.ownerUrl ?? "", async (owner) => {
    await owner.query("begin");
    await owner.query("lock register.chain");
    const waiting = { told: false };
    const ended = Promise.allSettled(Array.from({ length: 4 }, () => post(command())));
    void ended.finally(() => (waiting.told = true));
    while (!waiting.told) await endRecording();
    await owner.query("commit");
    for (const outcome of await ended) {
      const reason: unknown = outcome.status === "rejected" ? outcome.reason : undefined;
      expect((reason as Refusal).sentence.key).toBe("database.ended");
    }
    expect(await post(command())).toHaveLength(1);
  });
});

/** Ends the session that waits for its turn to record, if there is one. */
const endRecording = () =>
  sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`.execute(db);

test("random lists sent together are answered as the same commands one by one, and all laws hold", async () => {
  const numbers = { transferNo: 0, auditNo: 0 };
  const fund = await freshDatabase();
  const [grouped, single] = [connect(fund.appUrl, 5), apart];
  let office = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }), { maxLength: 6 }),
        async (seed, waves) => {
          office += 1;
          const random = new Office(`o${office}`, new ReferenceLedger(numbers));
          const steps = planOf(seed);
          for (const wave of waves) {
            random.beginCall();
            const lists = wave.map((length) =>
              steps.splice(0, length).map((step) => {
                const asked = random.command(step);
                random.ledger.record(asked);
                return asked;
              }),
            );
            const answers = await Promise.all(
              lists.map((list) => recordCommands(grouped, list, { together: false })),
            );
            const wanted: Recorded[] = [];
            for (const one of lists.flat()) {
              wanted.push(...(await recordCommands(single, [one], { together: false })));
            }
            expect(answers.flat().map(comparable)).toEqual(wanted.map(comparable));
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(numbers.transferNo).toBeGreaterThan(0);
    expect(await brokenLaws(grouped)).toEqual([]);
  } finally {
    await grouped.destroy();
    await fund.drop();
  }
});

/** All but the hashes, which hold the moment of recording. */
function comparable(answer: Recorded) {
  if ("refused" in answer) return answer;
  const { auditNo, result, replayed } = answer;
  return { auditNo, result, replayed, transfers: answer.transfers.map((one) => one.transferNo) };
}
