/** The register's pages over HTTP, on the demonstration office: what each role reads, and no more. */
import { readCases } from "@lodestone/register/store/cases";
import { mayRead } from "@lodestone/register/workflow/reading";
import type { Actor } from "@lodestone/register/workflow/actor";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer, Visitor } from "../sign-in/register-server.test-data.ts";
import {
  demonstrationServer,
  firstParty,
  partyScope,
  secondParty,
} from "./demonstration-server.test-data.ts";

let server: TestServer;
const visitors = new Map<string, Visitor>();
const who = (name: string) => visitors.get(name) as Visitor;

beforeAll(async () => {
  server = await demonstrationServer();
  for (const role of ["agency", "programme", "finance", "auditor", "administrator"] as const) {
    visitors.set(role, await server.signedIn(role));
  }
  visitors.set("first", await server.signedIn("applicant", partyScope(firstParty)));
  visitors.set("second", await server.signedIn("applicant", partyScope(secondParty)));
  visitors.set(
    "state",
    await server.signedIn("state-officer", { scope: { kind: "state", key: "in-od" } }),
  );
});
afterAll(() => server.close());

async function get(visitor: Visitor, url: string) {
  const response = await visitor.ask({ method: "GET", url });
  return { status: response.statusCode, body: response.json<any>(), text: response.body };
}

/** No text that reaches a reader shows a hole where a word should be. */
function expectWhole(text: string): void {
  expect(text).not.toMatch(/undefined|\[object Object\]|NaN/);
  expect(text).not.toMatch(/\{[a-z][A-Za-z]*(?::[a-z]+)?\}/);
}

async function allCases(visitor: Visitor, query = ""): Promise<any[]> {
  const cases: any[] = [];
  let after = "";
  for (;;) {
    const { body } = await get(visitor, `/api/register/cases?limit=7${query}${after}`);
    cases.push(...body.cases);
    if (body.next === null) return cases;
    after = `&after=${encodeURIComponent(body.next as string)}`;
  }
}

describe("lists of cases", () => {
  test("come page by page, each case once, newest movement first", async () => {
    const cases = await allCases(who("auditor"));
    const ids = cases.map(({ caseId }) => caseId as string);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = cases.map(({ movedAt }) => movedAt as string);
    expect(moved).toEqual([...moved].sort().reverse());
    const whole = await get(who("auditor"), "/api/register/cases?limit=200");
    expect(whole.body.cases.map(({ caseId }: any) => caseId)).toEqual(ids);
    expectWhole(whole.text);
  });

  test("hold for every reader exactly what the rule of reading lets them read", async () => {
    const { database } = server.register;
    const ids = await database.selectFrom("register.case_file").select("case_id").execute();
    const all = await readCases(
      database,
      ids.map(({ case_id }) => case_id),
    );
    for (const [name, visitor] of visitors) {
      const actor: Actor = visitor.actor;
      const listed = (await allCases(visitor)).map(({ caseId }) => caseId as string).sort();
      const readable = [...all.values()]
        .filter(({ record, parentCaseId }) => {
          const due = all.get(parentCaseId ?? "")?.data["bidsDueOn"];
          const sealedUntil = record.workflow === "bid" ? String(due) : null;
          return mayRead(record, actor, { sealedUntil, today: "2030-07-15" });
        })
        .map(({ record }) => record.caseId);
      expect(listed, name).toEqual(readable.sort());
    }
    expect(all.size).toBeGreaterThan(20);
  });

  test("are filtered by workflow, state, party and desk", async () => {
    const claims = await allCases(who("auditor"), "&workflow=claim");
    expect(claims.length).toBeGreaterThan(3);
    for (const row of claims) expect(row.workflow.key).toBe("claim");
    const desk = await allCases(who("auditor"), "&desk=finance");
    for (const row of desk) expect(row.desk.key).toBe("finance");
    expect(desk.length).toBeGreaterThan(0);
    const own = await allCases(who("auditor"), `&party=${firstParty}`);
    for (const row of own) expect(row.party.key).toBe(firstParty);
  });
});

describe("a case", () => {
  test("is whole for everyone who may read it, and is not there for others", async () => {
    for (const { caseId } of await allCases(who("auditor"))) {
      const url = `/api/register/cases/${caseId as string}`;
      const { status, text, body } = await get(who("auditor"), url);
      expect(status).toBe(200);
      expectWhole(text);
      expect(body.stays.length).toBeGreaterThan(0);
      const other = await get(who("second"), url);
      const theirs = body.party?.key === secondParty || body.workflow.key === "tender";
      expect(other.status, caseId as string).toBe(theirs ? 200 : 404);
      expect((await get(who("administrator"), url)).status).toBe(404);
    }
  });

  test("of a claim tells why the amount is what it is: limits, and every rupee disallowed under its clause", async () => {
    const claims = await allCases(who("auditor"), "&workflow=claim");
    let traced = 0;
    for (const { caseId } of claims) {
      const { body } = await get(who("auditor"), `/api/register/cases/${caseId as string}`);
      for (const { trace } of body.moves) {
        if (!trace?.claimedPaise) continue;
        traced += 1;
        const cut = trace.cuts.reduce((sum: bigint, row: any) => sum + BigInt(row.amountPaise), 0n);
        expect(BigInt(trace.claimedPaise)).toBe(BigInt(trace.admissiblePaise) + cut);
        expect(trace.limits.filter(({ binds }: any) => binds)).toHaveLength(1);
        for (const { clause } of trace.limits) expect(clause.table).toBe("scheme_parameters");
      }
    }
    expect(traced).toBeGreaterThan(5);
  });

  test("says which steps this person may take now, and in words why not the others", async () => {
    const [waiting] = await allCases(who("auditor"), "&workflow=claim&desk=finance");
    const url = `/api/register/cases/${waiting.caseId as string}`;
    const finance = await get(who("finance"), url);
    expect(finance.body.steps.some(({ allowed }: any) => allowed)).toBe(true);
    const agency = await get(who("agency"), url);
    for (const step of agency.body.steps) {
      expect(step.allowed).toBe(false);
      expect(step.why.en).toContain("finance");
      expect(step.why.hi).toMatch(/[ऀ-ॿ]/);
    }
  });

  test("shows officers' names to offices and not to a party", async () => {
    const [own] = await allCases(who("first"), "&workflow=claim");
    const url = `/api/register/cases/${own.caseId as string}`;
    const forParty = await get(who("first"), url);
    const forOffice = await get(who("finance"), url);
    for (const { by } of forParty.body.moves) expect(by.name).toBeNull();
    expect(forOffice.body.moves.some(({ by }: any) => by.name !== null)).toBe(true);
  });

  test("has its clock: days on desks of the office add up, the applicant's days stand apart", async () => {
    for (const { caseId } of await allCases(who("auditor"), "&workflow=claim")) {
      const { body } = await get(who("auditor"), `/api/register/cases/${caseId as string}`);
      const days = body.stays
        .filter(({ clock }: any) => clock === "runs")
        .reduce((sum: number, stay: any) => sum + (stay.days as number), 0);
      expect(body.officeDays).toBe(days);
    }
  });
});

describe("documents", () => {
  test("are drawn in both languages for those who may read the case, and for nobody else", async () => {
    let drawn = 0;
    for (const { caseId, party } of await allCases(who("auditor"))) {
      const { body } = await get(who("auditor"), `/api/register/cases/${caseId as string}`);
      for (const { url } of body.documents) {
        for (const language of ["en", "hi"]) {
          const page = await who("auditor").ask({
            method: "GET",
            url: `${url}?language=${language}`,
          });
          expect(page.statusCode).toBe(200);
          expect(page.headers["content-type"]).toContain("text/html");
          expect(page.body).toContain(`lang="${language}"`);
          expectWhole(page.body.replaceAll(/<style>.*?<\/style>/gs, ""));
        }
        if (party.key !== secondParty) {
          const other = await who("second").ask({ method: "GET", url });
          expect(other.statusCode).toBe(404);
        }
        drawn += 1;
      }
    }
    expect(drawn).toBeGreaterThan(4);
  });
});

describe("the desk", () => {
  test("holds what waits for the role, the most overdue first, and forgets nothing until looked at", async () => {
    const before = await get(who("agency"), "/api/register/desk");
    expect(before.status).toBe(200);
    expectWhole(before.text);
    expect(before.body.lastLookAt).toBeNull();
    const left = before.body.waiting
      .map(({ daysLeft }: any) => daysLeft as number | null)
      .filter((days: number | null) => days !== null);
    expect(left).toEqual([...left].sort((a: number, b: number) => a - b));
    await who("agency").ask({ method: "POST", url: "/api/register/desk/look" });
    const after = await get(who("agency"), "/api/register/desk");
    expect(after.body.lastLookAt).not.toBeNull();
    expect(after.body.changed).toEqual([]);
  });
});

describe("money", () => {
  test("stands by scheme, year and stage; the ceilings of a party are its own to read", async () => {
    const office = await get(who("finance"), "/api/register/funds");
    expectWhole(office.text);
    expect(office.body.caps.length).toBeGreaterThan(4);
    expect(office.body.mayMove).toEqual(["allot", "surrender", "close-year"]);
    const party = await get(who("first"), "/api/register/funds");
    expect(party.body.caps.length).toBeGreaterThan(0);
    for (const { party: of } of party.body.caps) expect(of.key).toBe(firstParty);
    expect(party.text).not.toContain(secondParty);
  });

  test("a statement adds up, entry by entry, to the balance of its account", async () => {
    const { body } = await get(who("auditor"), "/api/register/accounts?limit=500");
    for (const { account, balancePaise } of body.accounts) {
      const url = `/api/register/statement?account=${encodeURIComponent(account as string)}`;
      const found = await get(who("auditor"), url);
      let sum = 0n;
      for (const entry of found.body.entries) {
        sum += BigInt(entry.amountPaise as string);
        expect(entry.balancePaise).toBe(String(sum));
      }
      expect(String(sum)).toBe(balancePaise);
    }
    expect(body.accounts.length).toBeGreaterThan(10);
  });

  test("a party reads the accounts of its own alone", async () => {
    const { body } = await get(who("second"), "/api/register/accounts?limit=500");
    for (const { account } of body.accounts) expect(account).toContain(`/${secondParty}/`);
    const all = await get(who("auditor"), "/api/register/accounts?limit=500");
    const other = all.body.accounts.find(({ account }: any) => account.includes(`/${firstParty}/`));
    const url = `/api/register/statement?account=${encodeURIComponent(other.account as string)}`;
    expect((await get(who("second"), url)).status).toBe(404);
  });

  test("obligations and guarantees of a party are its own", async () => {
    for (const noun of ["obligations", "guarantees"]) {
      const { status, text, body } = await get(who("first"), `/api/register/${noun}?within=365`);
      expect(status).toBe(200);
      expectWhole(text);
      for (const row of body[noun]) expect(row.party.key).toBe(firstParty);
    }
  });
});

describe("the auditor", () => {
  test("draws the same sample by the same seed, and another by another", async () => {
    for (const of of ["decisions", "entries"]) {
      const url = `/api/register/audit/sample?of=${of}&n=5&seed=`;
      const [first, again, other] = [
        await get(who("auditor"), `${url}july`),
        await get(who("auditor"), `${url}july`),
        await get(who("auditor"), `${url}august`),
      ];
      expect(first.body[of]).toHaveLength(5);
      expect(again.body).toEqual(first.body);
      expect(other.body[of]).not.toEqual(first.body[of]);
    }
  });

  test("sees that the demonstration's clock is not the database's", async () => {
    const { body, text } = await get(who("auditor"), "/api/register/audit");
    expectWhole(text);
    const jumps = body.exceptions.find(({ kind }: any) => kind === "clock-jump");
    expect(jumps.count).toBeGreaterThan(100);
  });

  test("alone reads the trail", async () => {
    for (const name of ["finance", "first", "administrator"]) {
      expect((await get(who(name), "/api/register/audit/trail")).status).toBe(403);
    }
    const { body } = await get(who("auditor"), "/api/register/audit/trail?limit=5");
    expect(body.rows).toHaveLength(5);
    const next = await get(
      who("auditor"),
      `/api/register/audit/trail?limit=5&after=${String(body.next)}`,
    );
    expect(next.body.rows[0].auditNo).toBe(body.rows[4].auditNo - 1);
  });
});

test("the public view holds no party's money, no person, no bid and no draft", async () => {
  const answer = await server.app.inject({ method: "GET", url: "/api/register/public" });
  expect(answer.statusCode).toBe(200);
  expectWhole(answer.body);
  const view = answer.json<any>();
  expect(Object.keys(view).sort()).toEqual(["asOf", "awards", "cases", "money"]);
  for (const { workflow, state } of view.cases) {
    expect(workflow.key).not.toBe("bid");
    expect(state.key).not.toBe("draft");
  }
  expect(answer.body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(answer.body).not.toContain("quote");
  // Parties are named only as the owners of awarded plants.
  const { awards, ...rest } = view;
  expect(JSON.stringify(rest)).not.toContain(firstParty);
  expect(awards.length).toBeGreaterThan(0);
});
