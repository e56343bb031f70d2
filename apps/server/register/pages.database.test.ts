/** The register's pages over HTTP, on the demonstration office: what each role reads, and no more. */
import { auditPage, sample, trail, verification } from "@lodestone/api/register-audit";
import { casePage } from "@lodestone/api/register-case";
import { caseList, desk, type CaseRow } from "@lodestone/api/register-case-list";
import { accountList, funds, statement } from "@lodestone/api/register-fund";
import { guaranteeList, obligationList } from "@lodestone/api/register-obligation";
import { publicRegister } from "@lodestone/api/register-public";
import { STORY_ENDS_ON } from "@lodestone/register/demonstration/story";
import { readCases } from "@lodestone/register/store/cases";
import { mayRead } from "@lodestone/register/workflow/reading";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestServer, Visitor } from "../sign-in/register-server.test-data.ts";
import { expectWhole, read, statusOf } from "./asking.test-data.ts";
import {
  demonstrationServer,
  firstParty,
  partyScope,
  secondParty,
} from "./demonstration-server.test-data.ts";

let server: TestServer;
const visitors = new Map<string, Visitor>();
function who(name: string): Visitor {
  const visitor = visitors.get(name);
  if (!visitor) throw new Error(`nobody is called ${name}`);
  return visitor;
}

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

async function allCases(visitor: Visitor, query = ""): Promise<CaseRow[]> {
  const cases: CaseRow[] = [];
  let after = "";
  for (;;) {
    const page = await read(visitor, `/cases?limit=7${query}${after}`, caseList);
    cases.push(...page.cases);
    if (page.next === null) return cases;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

const caseOf = (visitor: Visitor, caseId: string) => read(visitor, `/cases/${caseId}`, casePage);

describe("lists of cases", () => {
  test("come page by page, each case once, newest movement first", async () => {
    const cases = await allCases(who("auditor"));
    const ids = cases.map(({ caseId }) => caseId);
    expect(new Set(ids).size).toBe(ids.length);
    const moved = cases.map(({ movedAt }) => movedAt);
    expect(moved).toEqual([...moved].sort().reverse());
    const whole = await read(who("auditor"), "/cases?limit=200", caseList);
    expect(whole.cases.map(({ caseId }) => caseId)).toEqual(ids);
  });

  test("hold for every reader exactly what the rule of reading lets them read", async () => {
    const { database } = server.register;
    const ids = await database.selectFrom("register.case_file").select("case_id").execute();
    const all = await readCases(
      database,
      ids.map(({ case_id }) => case_id),
    );
    for (const [name, visitor] of visitors) {
      const listed = (await allCases(visitor)).map(({ caseId }) => caseId).sort();
      const readable = [...all.values()]
        .filter(({ record, parentCaseId }) => {
          const due = all.get(parentCaseId ?? "")?.data["bidsDueOn"];
          const sealedUntil = typeof due === "string" ? due : null;
          return mayRead(record, visitor.actor, { sealedUntil, today: STORY_ENDS_ON });
        })
        .map(({ record }) => record.caseId);
      expect(listed, name).toEqual(readable.sort());
    }
    expect(all.size).toBeGreaterThan(20);
  });

  test("are filtered by workflow, state, party and desk", async () => {
    const claims = await allCases(who("auditor"), "&workflow=claim");
    expect(claims.length).toBeGreaterThan(3);
    for (const { workflow } of claims) expect(workflow.key).toBe("claim");
    const atFinance = await allCases(who("auditor"), "&desk=finance");
    for (const { desk } of atFinance) expect(desk?.key).toBe("finance");
    expect(atFinance.length).toBeGreaterThan(0);
    const own = await allCases(who("auditor"), `&party=${firstParty}`);
    for (const { party } of own) expect(party?.key).toBe(firstParty);
  });
});

describe("a case", () => {
  test("is whole for everyone who may read it, and is not there for others", async () => {
    for (const { caseId, party, workflow } of await allCases(who("auditor"))) {
      const page = await caseOf(who("auditor"), caseId);
      expect(page.stays.length).toBeGreaterThan(0);
      const theirs = party?.key === secondParty || workflow.key === "tender";
      expect(await statusOf(who("second"), `/cases/${caseId}`)).toBe(theirs ? 200 : 404);
      expect(await statusOf(who("administrator"), `/cases/${caseId}`)).toBe(404);
    }
  });

  test("of a claim tells why the amount is what it is: limits, and every rupee disallowed under its clause", async () => {
    const claims = await allCases(who("auditor"), "&workflow=claim");
    const pages = await Promise.all(claims.map(({ caseId }) => caseOf(who("auditor"), caseId)));
    const traces = pages
      .flatMap(({ moves }) => moves)
      .flatMap(({ trace }) => (trace?.claimedPaise ? [trace] : []));
    expect(traces.length).toBeGreaterThan(5);
    for (const { claimedPaise, admissiblePaise, cuts, limits } of traces) {
      const cut = cuts.reduce((sum, { amountPaise }) => sum + BigInt(amountPaise), 0n);
      expect(BigInt(claimedPaise ?? 0)).toBe(BigInt(admissiblePaise ?? 0) + cut);
      expect(limits.filter(({ binds }) => binds)).toHaveLength(1);
      for (const { clause } of limits) expect(clause.table).toBe("scheme_parameters");
    }
  });

  test("says which steps this person may take now, and in words why not the others", async () => {
    const [waiting] = await allCases(who("auditor"), "&workflow=claim&desk=finance");
    const caseId = waiting?.caseId ?? "";
    const { steps } = await caseOf(who("finance"), caseId);
    expect(steps.some(({ allowed }) => allowed)).toBe(true);
    for (const step of (await caseOf(who("agency"), caseId)).steps) {
      expect(step.allowed).toBe(false);
      expect(step.why?.en).toContain("finance");
      expect(step.why?.hi).toMatch(/[ऀ-ॿ]/);
    }
  });

  test("shows officers' names to offices and not to a party", async () => {
    const [own] = await allCases(who("first"), "&workflow=claim");
    const caseId = own?.caseId ?? "";
    for (const { by } of (await caseOf(who("first"), caseId)).moves) expect(by.name).toBeNull();
    const forOffice = await caseOf(who("finance"), caseId);
    expect(forOffice.moves.some(({ by }) => by.name !== null)).toBe(true);
  });

  test("has its clock: days on desks of the office add up, the applicant's days stand apart", async () => {
    for (const { caseId } of await allCases(who("auditor"), "&workflow=claim")) {
      const { stays, officeDays } = await caseOf(who("auditor"), caseId);
      const counted = stays.filter(({ clock }) => clock === "runs");
      expect(officeDays).toBe(counted.reduce((sum, { days }) => sum + days, 0));
    }
  });
});

test("documents are drawn in both languages for those who may read the case, and for nobody else", async () => {
  let drawn = 0;
  for (const { caseId, party } of await allCases(who("auditor"))) {
    const { documents } = await caseOf(who("auditor"), caseId);
    for (const { url } of documents) {
      for (const language of ["en", "hi"]) {
        const asked = { method: "GET", url: `${url}?language=${language}` } as const;
        const page = await who("auditor").ask(asked);
        expect(page.statusCode).toBe(200);
        expect(page.headers["content-type"]).toContain("text/html");
        expect(page.body).toContain(`lang="${language}"`);
        expectWhole(page.body.replaceAll(/<style>.*?<\/style>/gs, ""));
      }
      if (party?.key !== secondParty) {
        expect((await who("second").ask({ method: "GET", url })).statusCode).toBe(404);
      }
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(4);
});

test("the desk holds what waits for the role, the most overdue first, and what moved since one looked", async () => {
  const before = await read(who("agency"), "/desk", desk);
  expect(before.lastLookAt).toBeNull();
  const left = before.waiting.flatMap(({ daysLeft }) => daysLeft ?? []);
  expect(left).toEqual([...left].sort((a, b) => a - b));
  await who("agency").ask({ method: "POST", url: "/api/register/desk/look" });
  const after = await read(who("agency"), "/desk", desk);
  expect(after.lastLookAt).not.toBeNull();
  expect(after.changed).toEqual([]);
});

const isOfNoParty = (account: string) => account.split("/").length < 5;

describe("money", () => {
  test("stands by scheme, year and stage; the ceilings of a party are its own to read", async () => {
    const office = await read(who("finance"), "/funds", funds);
    expect(office.caps.length).toBeGreaterThan(4);
    expect(office.mayMove).toEqual(["allot", "surrender", "lapse-allotment", "close-year"]);
    const { caps } = await read(who("first"), "/funds", funds);
    expect(caps.length).toBeGreaterThan(0);
    for (const { party } of caps) expect(party?.key).toBe(firstParty);
    expect((await read(who("administrator"), "/funds", funds)).caps).toEqual([]);
  });

  test("a statement adds up, entry by entry, to the balance of its account", async () => {
    const { accounts } = await read(who("auditor"), "/accounts?limit=500", accountList);
    for (const { account, balancePaise } of accounts) {
      const path = `/statement?account=${encodeURIComponent(account)}`;
      let sum = 0n;
      for (const entry of (await read(who("auditor"), path, statement)).entries) {
        sum += BigInt(entry.amountPaise);
        expect(entry.balancePaise).toBe(String(sum));
      }
      expect(String(sum)).toBe(balancePaise);
    }
    expect(accounts.length).toBeGreaterThan(10);
  });

  test("a party reads the accounts of its own alone", async () => {
    const { accounts } = await read(who("second"), "/accounts?limit=500", accountList);
    for (const { account } of accounts) expect(account).toContain(`/${secondParty}/`);
    const all = await read(who("auditor"), "/accounts?limit=500", accountList);
    const other = all.accounts.find(({ account }) => account.includes(`/${firstParty}/`));
    const path = `/statement?account=${encodeURIComponent(other?.account ?? "")}`;
    expect(await statusOf(who("second"), path)).toBe(404);
  });

  test("an officer of one scheme or State reads the accounts and ceilings of that alone", async () => {
    const all = (await read(who("auditor"), "/accounts?limit=500", accountList)).accounts;
    const officers = [
      [
        await server.signedIn("finance", { scope: { kind: "scheme", key: "another" } }),
        () => false,
      ],
      [
        await server.signedIn("finance", { scope: { kind: "scheme", key: "magnet-scheme" } }),
        (account: string) => account.split("/")[1] === "magnet-scheme",
      ],
      [await server.signedIn("agency", { scope: { kind: "state", key: "in-zz" } }), isOfNoParty],
    ] as const;
    for (const [officer, reads] of officers) {
      const { accounts } = await read(officer, "/accounts?limit=500", accountList);
      const expected = all.filter(({ account }) => reads(account));
      expect(accounts).toEqual(expected);
      const closed = all.find(({ account }) => !reads(account));
      if (closed) {
        const path = `/statement?account=${encodeURIComponent(closed.account)}`;
        expect(await statusOf(officer, path)).toBe(404);
      }
    }
    const [elsewhere, own, foreign] = officers.map(([officer]) => officer);
    const caps = async (officer: Visitor | undefined) =>
      officer ? (await read(officer, "/funds", funds)).caps : [];
    expect(await caps(elsewhere)).toEqual([]);
    expect((await caps(own)).length).toBeGreaterThan(4);
    expect((await caps(foreign)).filter(({ party }) => party !== null)).toEqual([]);
  });

  test("a State's officer reads the money of the parties whose cases are the State's", async () => {
    const { database } = server.register;
    const cases = await database
      .selectFrom("register.case_file")
      .select(["scheme", "party_id", "place"])
      .where("party_id", "is not", null)
      .execute();
    const isOfState = (scheme: string, party: string | null) => {
      const own = cases.filter((row) => row.scheme === scheme && row.party_id === party);
      const places = new Set(own.flatMap(({ place }) => place ?? []));
      return places.size === 1 && places.has("in-od");
    };
    const reads = (account: string) => {
      const [, scheme = "", , , party] = account.split("/");
      return party === undefined || isOfState(scheme, party);
    };
    const all = (await read(who("auditor"), "/accounts?limit=500", accountList)).accounts;
    const { accounts } = await read(who("state"), "/accounts?limit=500", accountList);
    expect(accounts).toEqual(all.filter(({ account }) => reads(account)));
    expect(accounts.length).toBeLessThan(all.length);
    const { caps } = await read(who("state"), "/funds", funds);
    for (const { scheme, party } of caps) {
      if (party) expect(isOfState(scheme.key, party.key)).toBe(true);
    }
  });

  test("obligations and guarantees of a party are its own", async () => {
    const owed = await read(who("first"), "/obligations?within=365", obligationList);
    const given = await read(who("first"), "/guarantees?within=365", guaranteeList);
    for (const { party } of [...owed.obligations, ...given.guarantees]) {
      expect(party?.key).toBe(firstParty);
    }
  });
});

describe("the auditor", () => {
  test("draws the same sample by the same seed, and another by another", async () => {
    for (const of of ["decisions", "entries"] as const) {
      const drawn = (seed: string) =>
        read(who("auditor"), `/audit/sample?of=${of}&n=5&seed=${seed}`, sample);
      const first = await drawn("july");
      expect(first[of]).toHaveLength(5);
      expect(await drawn("july")).toEqual(first);
      expect((await drawn("august"))[of]).not.toEqual(first[of]);
    }
  });

  test("sees that the demonstration's clock is not the database's", async () => {
    const { exceptions } = await read(who("auditor"), "/audit", auditPage);
    const jumps = exceptions.find(({ kind }) => kind === "clock-jump");
    expect(jumps?.count).toBeGreaterThan(100);
  });

  test("alone takes away the proof and the journal, each as a file", async () => {
    for (const [url, name, first] of [
      ["/api/register/audit/proof", "lodestone-proof.jsonl", '{"format":"lodestone-proof"'],
      ["/api/register/audit/journal", "lodestone.journal", "; The whole ledger"],
    ] as const) {
      const refused = await who("finance").ask({ method: "GET", url });
      expect(refused.statusCode).toBe(403);
      const response = await who("auditor").ask({ method: "GET", url });
      expect(response.statusCode).toBe(200);
      expect(response.headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
      expect(response.body.slice(0, first.length)).toBe(first);
      expect(response.body.split("\n").length).toBeGreaterThan(100);
    }
  });

  test("alone reads the trail", async () => {
    for (const name of ["finance", "first", "administrator"]) {
      expect(await statusOf(who(name), "/audit/trail")).toBe(403);
    }
    const { rows, next } = await read(who("auditor"), "/audit/trail?limit=5", trail);
    expect(rows).toHaveLength(5);
    const path = `/audit/trail?limit=5&after=${next ?? ""}`;
    const [following] = (await read(who("auditor"), path, trail)).rows;
    expect(following?.auditNo).toBe((rows[4]?.auditNo ?? 0) - 1);
  });
});

test("the books of the whole story hold, by every law and both chains", async () => {
  const found = await read(who("auditor"), "/audit/verification", verification);
  expect(found.faults).toEqual([]);
  expect(found.sound).toBe(true);
  const { chains } = await read(who("auditor"), "/audit", auditPage);
  expect(chains.map(({ headHash }) => headHash)).toEqual([
    found.headHash.ledger,
    found.headHash.trail,
  ]);
});

test("the public view holds no party's money, no person, no bid and no draft", async () => {
  const answer = await server.app.inject({ method: "GET", url: "/api/register/public" });
  expect(answer.statusCode).toBe(200);
  expectWhole(answer.body);
  const { awards, ...rest } = publicRegister.strict().parse(answer.json());
  for (const { workflow, state } of rest.cases) {
    expect(workflow.key).not.toBe("bid");
    expect(state.key).not.toBe("draft");
  }
  expect(answer.body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(answer.body).not.toContain("quote");
  // Parties are named only as the owners of awarded plants.
  expect(JSON.stringify(rest)).not.toContain(firstParty);
  expect(awards.length).toBeGreaterThan(0);
});
