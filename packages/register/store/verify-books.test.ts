/** What somebody with the database's owner secret could do to the books, and that walking them shows it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDemonstration } from "../demonstration/fill.ts";
import { evidenceFolder, indiaRules } from "../demonstration/office.test-data.ts";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, databaseOf, type Database } from "./connect.ts";
import { withSession } from "./databases.ts";
import { inSnapshot } from "./snapshot.ts";
import { verifyBooks, type LawName } from "./verify-books.ts";

let base: FreshDatabase;
let database: Database;

beforeAll(async () => {
  base = await freshDatabase();
  database = connect(base.appUrl);
  await fillDemonstration({ db: database, rules: await indiaRules() }, await evidenceFolder());
});
afterAll(async () => {
  await database.destroy();
  await base.drop();
});

/** The laws found broken after a change that is then taken back; triggers and constraints are off for it. */
async function brokenBy(...changes: readonly string[]): Promise<readonly LawName[]> {
  return await withSession(base.ownerUrl, async (owner) => {
    await owner.query("begin");
    await owner.query("set local session_replication_role = replica");
    for (const change of changes) await owner.query(change);
    const { faults } = await verifyBooks(databaseOf(owner));
    await owner.query("rollback");
    return [...new Set(faults.map(({ law }) => law))];
  });
}

test("books that were kept as they should be hold", async () => {
  const { faults, transfers, auditRows } = await inSnapshot(database, verifyBooks);
  expect(faults).toEqual([]);
  expect(transfers).toBeGreaterThan(10n);
  expect(auditRows).toBeGreaterThan(100n);
});

const tampered: Readonly<Record<string, readonly [LawName, ...string[]]>> = {
  "an amount changed in a transfer": [
    "ledger-link",
    "update register.transfer set amount_paise = amount_paise + 100 where transfer_no = 5",
  ],
  "a balance made larger": [
    "balance",
    "update register.account set balance_paise = balance_paise + 1 where stage = 'allotted'",
  ],
  "a transfer taken out": ["numbers", "delete from register.transfer where transfer_no = 7"],
  "the last transfer taken out, and the chain shortened to hide it": [
    "of-its-command",
    "delete from register.transfer where transfer_no = (select max(transfer_no) from register.transfer)",
    "update register.chain set last_no = last_no - 1 where chain = 'ledger'",
  ],
  "a row of the trail given another's name": [
    "trail-link",
    "update register.audit set actor = gen_random_uuid() where audit_no = 20",
  ],
  "a decision put into a case past the trail": [
    "move-in-trail",
    "update register.case_move set command_key = 'none' where move_no = 2",
  ],
  "money committed past every desk": [
    "money-by-move",
    `select register.record_commands(json_build_array(json_build_object(
       'key', 'past-the-desk', 'bodyHash', repeat('00', 32), 'verb', 'sanction', 'actor', gen_random_uuid(),
       'role', 'authority', 'subjectKind', 'case', 'subject', 'none', 'at', '2030-07-16T05:00:00Z',
       'detail', '{}'::json, 'result', '{}'::json, 'transfers', json_build_array(json_build_object(
         'kind', 'commit', 'caseId', 'none', 'amountPaise', '100', 'effectiveOn', '2030-07-16',
         'from', a.path, 'to', replace(a.path, 'allotted', 'committed/kalpit-magnets/sales-incentive'))))), true)
     from register.account a where a.stage = 'allotted' and a.balance_paise > 0`,
  ],
  "a case set to another state": [
    "state-by-move",
    "update register.case_file set state = 'closed' where workflow = 'claim'",
  ],
};

test.each(Object.entries(tampered))("%s is found", async (_what, [law, ...changes]) => {
  expect(await brokenBy(...changes)).toContain(law);
});
