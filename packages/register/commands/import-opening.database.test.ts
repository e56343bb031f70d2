import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { importOpening, type OpeningImport } from "./import-opening.ts";
import { testOffice, type Office } from "./office.test-data.ts";

let office: Office;
let finance: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  finance = await personWith(office.database, "finance");
});

afterAll(() => office.close());

async function take(csv: string, dryRun = false, person = finance): Promise<OpeningImport> {
  const bytes = new TextEncoder().encode(csv);
  const asked = { fileName: "opening.csv", bytes, dryRun };
  const found = await importOpening(office.context, person.actor, asked);
  if ("wrong" in found) throw new Error(found.wrong.key);
  return found;
}

async function balance(path: string): Promise<bigint | undefined> {
  const { rows } = await sql<{ balance: bigint }>`
    select balance_paise as balance from register.account where path = ${path}
  `.execute(office.database);
  return rows[0]?.balance;
}

const header = "Fund,Scheme,Year,Stage,Party,Head,Amount,As on\n";
const allotted = 'mines-budget,magnet-scheme,2026-27,allotted,,,"12,00,00,000",2026-04-01\n';

test("a dry run writes nothing; the list is taken row by row; sent again it is the same", async () => {
  const path = "mines-budget/magnet-scheme/2026-27/allotted";
  expect((await take(header + allotted, true)).lines.map(({ kind }) => kind)).toEqual(["new"]);
  expect(await balance(path)).toBeUndefined();
  expect((await take(header + allotted)).lines.map(({ kind }) => kind)).toEqual(["new"]);
  expect(await balance(path)).toBe(12_00_00_000n * 100n);
  expect((await take(header + allotted)).lines.map(({ kind }) => kind)).toEqual(["same"]);
  expect(await balance(path)).toBe(12_00_00_000n * 100n);
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
  expect(await importOpening(office.context, finance.actor, asked)).toHaveProperty("lines");
  expect((await take(odd + row, true)).columns).toEqual(columns);
});

test("another balance for an account that has one is told, and the other rows are taken", async () => {
  const other = allotted.replace("12,00,00,000", "13,00,00,000");
  const outlay = 'mines-budget,magnet-scheme,all,outlay,,,"6,000",2026-04-01\n';
  const { lines } = await take(header + other + outlay);
  expect(lines.map(({ kind }) => kind)).toEqual(["fault", "new"]);
  expect(await balance("mines-budget/magnet-scheme/2026-27/allotted")).toBe(12_00_00_000n * 100n);
  expect(await balance("mines-budget/magnet-scheme/all/outlay")).toBe(6_000_00n);
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
  await expect(take(header + allotted, true, steward)).rejects.toThrow("duty.wrong-desk");
  await expect(take("Fund,Scheme\na,b\n", true)).rejects.toThrow("opening.missing-column");
});
