/**
 * The journal read back by a parser of its own and summed to the paisa against the accounts; the proof
 * checked by the one file an auditor has. Both of the demonstration office and of random commands.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillDemonstration } from "../demonstration/fill.ts";
import { evidenceFolder, indiaRules } from "../demonstration/office.test-data.ts";
import { Office, planOf } from "../ledger/random-commands.test-data.ts";
import { ReferenceLedger } from "../ledger/reference-ledger.test-data.ts";
import { journalText, proofLines, type ProofAsked } from "./ledger-exports.ts";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "../store/connect.ts";
import { recordCommands } from "../store/record-commands.ts";

const verifier = path.join(import.meta.dirname, "..", "..", "..", "tools", "verify-proof.mjs");
let fresh: FreshDatabase;
let db: Database;
let folder = "";

beforeAll(async () => {
  fresh = await freshDatabase();
  db = connect(fresh.appUrl);
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-exports-"));
  await fillDemonstration({ db, rules: await indiaRules() }, await evidenceFolder());
});
afterAll(async () => {
  await db.destroy();
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

async function recordAtRandom(seeds: readonly number[]): Promise<void> {
  for (const seed of seeds) {
    const ledger = new ReferenceLedger(await ends());
    const office = new Office(`o${seed}`, ledger);
    for (const step of planOf(seed)) {
      office.beginCall();
      const command = office.command(step);
      ledger.record(command);
      await recordCommands(db, [command], { together: false });
    }
  }
}

async function ends(): Promise<{ transferNo: number; auditNo: number }> {
  const rows = await db.selectFrom("register.chain").selectAll().execute();
  const last = (chain: string) => Number(rows.find((row) => row.chain === chain)?.last_no ?? 0);
  return { transferNo: last("ledger"), auditNo: last("trail") };
}

async function textOf(parts: AsyncGenerator<string>): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

interface Journal {
  readonly sums: Map<string, bigint>;
  readonly asserted: Map<string, bigint>;
  readonly transactions: number;
}

/** Knows of the format only what hledger's manual says of transactions, postings and assertions. */
function readJournal(text: string): Journal {
  const journal = {
    sums: new Map<string, bigint>(),
    asserted: new Map<string, bigint>(),
    transactions: 0,
  };
  let left = 0n;
  for (const line of text.split("\n")) {
    const posting = /^ {4}(\S+) {2}INR (-?\d+\.\d\d)(?: = INR (-?\d+\.\d\d))?$/.exec(line);
    if (/^\d{4}-\d\d-\d\d \* /.test(line)) {
      expect(left, `before ${line}`).toBe(0n);
      journal.transactions += 1;
    } else if (posting) {
      const [, account = "", amount = "", balance] = posting;
      const paise = BigInt(amount.replace(".", ""));
      left += paise;
      journal.sums.set(account, (journal.sums.get(account) ?? 0n) + paise);
      if (balance) journal.asserted.set(account, BigInt(balance.replace(".", "")));
    } else expect(line).toMatch(/^(;.*|commodity INR 1000\.00|)$/);
  }
  expect(left).toBe(0n);
  return journal;
}

async function expectJournalToHold(): Promise<void> {
  const { sums, asserted, transactions } = readJournal(await textOf(journalText({ db })));
  const accounts = await db.selectFrom("register.account").selectAll().execute();
  const balances = accounts.map(
    (row) => [row.path.replaceAll("/", ":"), row.balance_paise] as const,
  );
  expect(balances.length).toBeGreaterThan(10);
  expect(sums).toEqual(new Map(balances));
  expect(asserted).toEqual(new Map(balances));
  // One a transfer, and the one that says what every account holds.
  expect(transactions).toBe((await ends()).transferNo + 1);
}

describe("the journal", () => {
  test("of the demonstration office sums to its accounts, to the paisa", expectJournalToHold);

  test("of random commands on top sums to its accounts, to the paisa", async () => {
    await recordAtRandom([1, 2, 3, 4, 5, 6, 7, 8]);
    await expectJournalToHold();
  });
});

test("the journal and the proof of a demonstration say that all in them is invented", async () => {
  const office = { db, isDemonstration: true };
  expect(await textOf(journalText(office))).toMatch(/^; Demonstration: every .* is invented/m);
  const [head = ""] = (await textOf(proofLines(office, {}))).split("\n");
  expect(JSON.parse(head)).toMatchObject({ format: "lodestone-proof", demonstration: true });
  expect(await textOf(journalText({ db }))).not.toContain("invented");
});

describe("the proof file", () => {
  const containing = (text: string) => expect.stringContaining(text) as unknown;
  const verified = async (text: string, ...kept: readonly string[]) => {
    const file = path.join(folder, "proof.jsonl");
    await writeFile(file, text);
    const args = [verifier, file, ...kept.flatMap((one) => ["--kept", one])];
    return promisify(execFile)(process.execPath, args, { cwd: folder }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, said: stdout + stderr };
      },
    );
  };
  const proof = (asked: ProofAsked = {}) => textOf(proofLines({ db }, asked));

  test("of all rows holds, and later books prove that they continue from it", async () => {
    const first = await verified(await proof());
    expect(first).toMatchObject({ code: 0, said: containing("All of it holds.") });
    const kept = [...first.said.matchAll(/--kept (\S+)/g)].map(([, one = ""]) => one);
    expect(kept).toHaveLength(2);
    await recordAtRandom([9]);
    const [ledgerSize, trailSize] = kept.map((one) => Number(one.split(":")[1]));
    const later = await proof({ ledgerSize, trailSize });
    expect(await verified(later, ...kept)).toMatchObject({ code: 0 });
    const other = kept.map((one) => one.replace(/.$/, (last) => (last === "0" ? "1" : "0")));
    expect(await verified(later, ...other)).toMatchObject({
      code: 1,
      said: containing("does not continue"),
    });
  });

  test("of one case holds by each row's way to the root, and not with an amount changed", async () => {
    const row = await db
      .selectFrom("register.transfer")
      .select("case_id")
      .where("kind", "=", "release")
      .where("case_id", "like", "magnet-scheme/%")
      .executeTakeFirstOrThrow();
    const text = await proof({ subject: row.case_id ?? "" });
    const whole = await verified(text);
    expect(whole.code).toBe(0);
    expect(whole.said).not.toContain("the whole chain");
    expect(whole.said).toMatch(/ledger: [1-9]\d* of \d+ rows/);
    const tampered = text.replace(
      /(amountPaise\\":\\")(\d)/,
      (_, before: string, digit: string) => `${before}${(Number(digit) % 9) + 1}`,
    );
    expect(tampered).not.toBe(text);
    expect(await verified(tampered)).toMatchObject({
      code: 1,
      said: containing("its text does not give its hash"),
    });
  });

  test("that is none is refused in words", async () => {
    expect(await verified("{}\n")).toMatchObject({
      code: 2,
      said: containing("this is no proof file"),
    });
  });
});
