/** Opening balances: finance proposes a list, a second person posts it, and no account is opened twice. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { importOpening, type OpeningImport } from "./import-opening.ts";
import { moveCase, type MoveCase } from "./move-case.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";

let office: Office;
let finance: PersonWithRole;
let second: PersonWithRole;
let authority: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  finance = await personWith(office.database, "finance");
  second = await personWith(office.database, "finance");
  authority = await personWith(office.database, "authority");
});

afterAll(() => office.close());

async function take(
  csv: string,
  dryRun = false,
  caller = by(finance.actor),
): Promise<OpeningImport> {
  const bytes = new TextEncoder().encode(csv);
  const asked = { fileName: "opening.csv", bytes, dryRun };
  const found = await importOpening(office.context, caller, asked);
  if ("wrong" in found) throw new Error(found.wrong.key);
  return found;
}

const move = (person: PersonWithRole, caseId: string, more: Partial<MoveCase> = {}) =>
  moveCase(office.context, by(person.actor), {
    caseId,
    verb: "approve",
    response: "approve",
    version: 1,
    ...more,
  });

async function balance(path: string): Promise<bigint | undefined> {
  const { rows } = await sql<{ balance: bigint }>`
    select balance_paise as balance from register.account where path = ${path}
  `.execute(office.database);
  return rows[0]?.balance;
}

async function proposed(csv: string): Promise<string> {
  const found = await take(csv);
  if (found.proposed === null) throw new Error("nothing was proposed");
  return found.proposed;
}

const kinds = ({ lines }: OpeningImport) => lines.map(({ kind }) => kind);
const header = "Fund,Scheme,Year,Stage,Party,Head,Amount,As on\n";
const allotted = 'mines-budget,magnet-scheme,2026-27,allotted,,,"12,00,00,000",2026-04-01\n';

test("a dry run writes nothing; finance proposes, and nothing is posted before a second person does", async () => {
  const path = "mines-budget/magnet-scheme/2026-27/allotted";
  const dry = await take(header + allotted, true);
  expect(dry).toMatchObject({ proposed: null, lines: [{ kind: "new" }] });
  const caseId = await proposed(header + allotted);
  expect(await balance(path)).toBeUndefined();
  // Sent again while it waits, it is the same proposal.
  expect(await proposed(header + allotted)).toBe(caseId);
  expect(refusedWith(await move(finance, caseId))).toBe("duty.maker");
  const agency = await personWith(office.database, "agency");
  expect(refusedWith(await move(agency, caseId))).toBe("duty.wrong-desk");
  expect(await balance(path)).toBeUndefined();
  expect(done(await move(second, caseId))).toMatchObject({ state: "posted", posted: 1 });
  expect(await balance(path)).toBe(12_00_00_000n * 100n);
  // Posted, every row is there already and nothing is proposed.
  expect(await take(header + allotted)).toMatchObject({
    proposed: null,
    lines: [{ kind: "same" }],
  });
});

test("the same list sent twice at once waits once", async () => {
  const twice = "mines-budget,magnet-scheme,2027-28,allotted,,,5,2026-04-01\n";
  const both = await Promise.all([proposed(header + twice), proposed(header + twice)]);
  expect(both[0]).toBe(both[1]);
});

test("columns that the person named are remembered for the same header", async () => {
  const odd = header.replace("Amount", "How much").replace("2026-27", "2027-28");
  const row = allotted.replace("2026-27", "2027-28");
  await expect(take(odd + row, true)).rejects.toThrow("opening.missing-column");
  const columns = {
    ...{ Fund: "fund", Scheme: "scheme", Year: "year", Stage: "stage" },
    ...{ "How much": "amount", "As on": "on" },
  };
  const bytes = new TextEncoder().encode(odd + row);
  const asked = { fileName: "opening.csv", bytes, columns, dryRun: false };
  expect(await importOpening(office.context, by(finance.actor), asked)).toHaveProperty("lines");
  expect((await take(odd + row, true)).columns).toEqual(columns);
});

test("another balance for an account that has one is told, and the other rows are proposed", async () => {
  const other = allotted.replace("12,00,00,000", "13,00,00,000");
  const outlay = 'mines-budget,magnet-scheme,all,outlay,,,"6,000",2026-04-01\n';
  const found = await take(header + other + outlay);
  expect(kinds(found)).toEqual(["fault", "new"]);
  done(await move(authority, found.proposed ?? ""));
  expect(await balance("mines-budget/magnet-scheme/2026-27/allotted")).toBe(12_00_00_000n * 100n);
  expect(await balance("mines-budget/magnet-scheme/all/outlay")).toBe(6_000_00n);
});

test("of two proposals for one account the second is refused whole, and its rejection lets it be proposed anew", async () => {
  const first = "mines-budget,magnet-scheme,2028-29,allotted,,,7,2026-04-01\n";
  const rest = "mines-budget,magnet-scheme,2029-30,allotted,,,9,2026-04-01\n";
  const one = await proposed(header + first);
  const two = await proposed(header + first.replace(",7,", ",8,") + rest);
  done(await move(second, one));
  expect(refusedWith(await move(second, two))).toBe("opening.other-balance");
  expect(await balance("mines-budget/magnet-scheme/2029-30/allotted")).toBeUndefined();
  expect(refusedWith(await move(second, two, { response: "reject" }))).toBe("duty.no-reason");
  const reason = "The first list is right.";
  done(await move(second, two, { response: "reject", reason }));
  const anew = await proposed(header + first + rest);
  expect(anew).not.toBe(two);
  expect(done(await move(second, anew))).toMatchObject({ posted: 1 });
  expect(await balance("mines-budget/magnet-scheme/2029-30/allotted")).toBe(9_00n);
});

test("four thousand accounts are proposed and posted, each in the trail under its own key", async () => {
  const many = Array.from(
    { length: 4_000 },
    (_, i) => `mines-budget,magnet-scheme,2030-31,escrow,party-${i},deposit,1000,2026-04-01\n`,
  );
  const caseId = await proposed(header + many.join(""));
  expect(done(await move(second, caseId))).toMatchObject({ posted: 4_000 });
  expect(await balance("mines-budget/magnet-scheme/2030-31/escrow/party-3999/deposit")).toBe(
    1_000_00n,
  );
});

test("each fault is told at its row: a stage, an amount, an account twice, a head without a party", async () => {
  const { lines } = await take(
    header +
      "f,s,2026-27,lent,,,5,2026-04-01\n" +
      "f,s,2026-27,allotted,,,five,2026-04-01\n" +
      "f,s,2026-27,allotted,,,0,2026-04-01\n" +
      "f,s,2026-27,committed,,capex,5,2026-04-01\n" +
      "f,s2,2026-27,allotted,,,5,2026-04-01\n" +
      "f,s2,2026-27,allotted,,,6,2026-04-01\n",
    true,
  );
  expect(lines.map(({ faults }) => faults.map(({ what }) => what.key))).toEqual([
    ["form.not-a-choice"],
    ["form.not-rupees"],
    ["opening.nothing"],
    ["opening.bad-path"],
    [],
    ["opening.twice"],
  ]);
});

test("opening balances are for finance, and need their columns", async () => {
  const steward = await personWith(office.database, "steward");
  await expect(take(header + allotted, true, by(steward.actor))).rejects.toThrow("duty.wrong-desk");
  const scope = { kind: "scheme", key: "magnet-scheme" } as const;
  const scoped = await personWith(office.database, "finance", { scope });
  await expect(take(header + allotted, true, by(scoped.actor))).rejects.toThrow("opening.scoped");
  await expect(take("Fund,Scheme\na,b\n", true)).rejects.toThrow("opening.missing-column");
});

test("the same list under the same key is answered with its case, also when that is posted; another list is not", async () => {
  const row = "mines-budget,magnet-scheme,2024-25,allotted,,,7,2024-04-01\n";
  const caller = by(finance.actor);
  const { proposed: caseId } = await take(header + row, false, caller);
  done(await move(second, caseId ?? ""));
  expect((await take(header + row, false, caller)).proposed).toBe(caseId);
  const other = row.replace("2024-25", "2023-24");
  await expect(take(header + other, false, caller)).rejects.toThrow("duty.key-reused");
});
