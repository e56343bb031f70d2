/**
 * The verbs over HTTP: done once by their key, refused in words with every fault at its field, and a
 * refused attempt against separation of duty leaves its row in the trail and nothing else.
 */
import { randomUUID } from "node:crypto";
import { auditPage } from "@lodestone/api/register-audit";
import { casePage } from "@lodestone/api/register-case";
import { caseList } from "@lodestone/api/register-case-list";
import { draft } from "@lodestone/api/register-draft";
import type { RegisterRefusal } from "@lodestone/api/register-words";
import { addGrant } from "@lodestone/register/store/grants";
import { insertParty } from "@lodestone/register/store/undertakings";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";
import { done, read, refusal, statusOf } from "./asking.test-data.ts";
import { partyScope } from "./demonstration-server.test-data.ts";

let clock = "2026-07-01T06:00:00.000Z";
let server: TestServer;
let programme: Visitor;
let agency: Visitor;
let finance: Visitor;
let authority: Visitor;
let auditor: Visitor;
let administrator: Visitor;
let surya: Visitor;
let chandra: Visitor;
let tender = "";
let bid = "";

beforeAll(async () => {
  server = await registerServer({ now: () => clock });
  programme = await server.signedIn("programme");
  agency = await server.signedIn("agency");
  finance = await server.signedIn("finance");
  authority = await server.signedIn("authority");
  auditor = await server.signedIn("auditor");
  administrator = await server.signedIn("administrator");
  for (const partyId of ["surya", "chandra"]) {
    const name = { nameEn: partyId, nameHi: partyId, kind: "company", place: "in-od" };
    const by = { personId: programme.personId, at: clock };
    await insertParty(server.register.database, { partyId, ...name, ...by });
  }
  surya = await server.signedIn("applicant", partyScope("surya"));
  chandra = await server.signedIn("applicant", partyScope("chandra"));
});
afterAll(() => server.close());

const move = (visitor: Visitor, caseId: string, body: object) =>
  refusal(visitor, `/cases/${caseId}/move`, { version: 1, ...body });
const moved = (visitor: Visitor, caseId: string, body: object) =>
  done(visitor, `/cases/${caseId}/move`, { version: 1, ...body });

async function rowsOf(table: "register.case_move" | "register.case_file"): Promise<number> {
  const { count } = await server.register.database
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function exceptions(kind: string) {
  const { exceptions: all } = await read(auditor, "/audit", auditPage);
  const found = all.find((row) => row.kind === kind);
  if (!found) throw new Error(`no exceptions of ${kind}`);
  return found;
}

const notice = { noticeNumber: "Notice 1", noticeOn: "2026-07-01", bidsDueOn: "2026-08-31" };
const opening = { scheme: "magnet-scheme", workflow: "tender" };

test("a form with faults opens nothing and tells each fault at its field, in both languages", async () => {
  const data = { noticeNumber: "", noticeOn: "1 July", bidsDueOn: "2026-08-31", colour: "red" };
  const { status, faults } = await refusal(programme, "/cases", { ...opening, data });
  expect(status).toBe(422);
  expect(faults.map(({ field }) => field).sort()).toEqual(["colour", "noticeNumber", "noticeOn"]);
  for (const { what } of faults) expect(what.hi).toMatch(/[ऀ-ॿ]/);
  expect(await rowsOf("register.case_file")).toBe(0);
});

test("a verb is done once by its key, and the key is of that command alone", async () => {
  const key = { "idempotency-key": "tender-1" };
  const first = await done(programme, "/cases", { ...opening, data: notice }, key);
  const again = await done(programme, "/cases", { ...opening, data: notice }, key);
  expect(again).toEqual({ ...first, replayed: true });
  expect(await rowsOf("register.case_file")).toBe(1);
  const other = { ...notice, noticeNumber: "Notice 2" };
  const reused = await refusal(programme, "/cases", { ...opening, data: other }, key);
  expect([reused.status, reused.key]).toEqual([409, "duty.key-reused"]);
  const without = await refusal(programme, "/cases", { ...opening, data: notice }, {});
  expect(without.status).toBe(400);
  tender = String(first.done["caseId"]);
});

test("a decision on facts that changed since they were seen is refused", async () => {
  const { status, key } = await move(programme, tender, { verb: "submit", version: 7 });
  expect([status, key]).toEqual([409, "duty.changed"]);
  await moved(programme, tender, { verb: "submit" });
});

test("a bid is nobody's but the bidder's until the tender's last day has passed", async () => {
  const data = {
    capacityT: 1200,
    quoteRupeesPerKg: 1900,
    netWorthPaise: "4,00,00,00,000",
    leadEquityShare: 0.74,
  };
  const asked = { ...opening, workflow: "bid", parentCaseId: tender, data };
  bid = String((await done(surya, "/cases", asked)).done["caseId"]);
  await moved(surya, bid, { verb: "submit" });
  const sees = async (visitor: Visitor) => {
    const { cases } = await read(visitor, "/cases?limit=200", caseList);
    const status = await statusOf(visitor, `/cases/${bid}`);
    return [cases.some(({ caseId }) => caseId === bid), status];
  };
  expect(await sees(surya)).toEqual([true, 200]);
  for (const other of [chandra, agency, finance, authority, auditor]) {
    expect(await sees(other)).toEqual([false, 404]);
  }
  clock = "2026-09-01T06:00:00.000Z";
  for (const office of [agency, finance, authority, auditor]) {
    expect(await sees(office)).toEqual([true, 200]);
  }
  expect(await sees(chandra)).toEqual([false, 404]);
});

test("each class of the forbidden is refused 403, changes nothing, and stands in the trail", async () => {
  const before = {
    moves: await rowsOf("register.case_move"),
    ...(await exceptions("duty-refused")),
  };
  const tries: readonly (readonly [string, Visitor, string, object])[] = [
    ["duty.wrong-desk", finance, bid, { verb: "verify", response: "approve" }],
    ["duty.out-of-scope", chandra, bid, { verb: "close" }],
    ["duty.wrong-desk", auditor, tender, { verb: "verify" }],
    ["duty.wrong-desk", administrator, tender, { verb: "verify" }],
  ];
  for (const [key, visitor, caseId, body] of tries) {
    const answer = await move(visitor, caseId, body);
    expect([answer.status, answer.key], key).toEqual([403, key]);
  }
  expect(await rowsOf("register.case_move")).toBe(before.moves);
  const after = await exceptions("duty-refused");
  expect(after.count).toBe(before.count + tries.length);
  expect(
    after.rows
      .map(({ row }) => row.by.personId)
      .slice(0, 4)
      .reverse(),
  ).toEqual(tries.map(([, visitor]) => visitor.personId));
  for (const { row } of after.rows) expect(row.refused).toBe(true);
});

test("who made a case does not decide it, and nobody takes two stages running, whatever roles they hold", async () => {
  await moved(agency, bid, { verb: "verify", response: "approve" });
  await moved(agency, tender, { verb: "verify" });
  const maker = await move(programme, tender, { verb: "recommend" });
  expect([maker.status, maker.key]).toEqual([403, "duty.maker"]);
  // The agency's officer is given the programme's desk as well.
  const grantId = randomUUID();
  const grant = { grantId, personId: agency.personId, role: "programme", scope: null } as const;
  const terms = { amountMostPaise: null, fromOn: "2026-04-01", untilOn: null, grantedBy: null };
  await addGrant(server.register.database, { ...grant, ...terms }, clock);
  const response = await agency.ask({
    method: "POST",
    url: `/api/register/cases/${tender}/move`,
    payload: { verb: "recommend", version: 1 },
    headers: { "idempotency-key": randomUUID(), "x-lodestone-as": grantId },
  });
  expect([response.statusCode, response.json<RegisterRefusal>().refusal]).toEqual([
    403,
    "duty.consecutive",
  ]);
});

test("a desk lent is used in the lender's name, counts for both, and shows in the trail", async () => {
  const lender = await server.signedIn("programme");
  const taker = await server.signedIn("finance");
  const until = { fromAt: "2026-09-01T00:00:00Z", untilAt: "2026-10-01T00:00:00Z" };
  const lent = await lender.ask({
    method: "POST",
    url: "/api/delegations",
    payload: { grant: lender.desk, toPerson: taker.personId, ...until },
  });
  const delegationId = lent.json<{ done: string }>().done;
  const response = await taker.ask({
    method: "POST",
    url: `/api/register/cases/${tender}/move`,
    payload: { verb: "recommend", version: 1 },
    headers: { "idempotency-key": randomUUID(), "x-lodestone-as": delegationId },
  });
  expect(response.statusCode, response.body).toBe(200);
  const used = await exceptions("delegation-used");
  expect(used.rows[0]?.row.by).toMatchObject({
    personId: taker.personId,
    for: { personId: lender.personId },
  });
  const asFinance = await move(taker, tender, { verb: "approve", response: "approve" });
  expect([asFinance.status, asFinance.key]).toEqual([403, "duty.consecutive"]);
});

test("a bid is won by the award of its tender and not by hand", async () => {
  const byHand = await move(authority, bid, { verb: "approve", response: "approve" });
  expect([byHand.status, byHand.key]).toEqual([409, "register.bid-by-award"]);
  await moved(finance, tender, { verb: "approve", response: "approve" });
  await moved(authority, tender, { verb: "approve", response: "approve" });
  expect((await read(surya, `/cases/${bid}`, casePage)).state.key).toBe("won");
});

test("money is moved by its own desk, in rupees as people write them", async () => {
  const outlay = { move: "approve-outlay", scheme: "magnet-scheme", fiscalYear: null };
  const bad = await refusal(authority, "/funds/move", { ...outlay, amountRupees: "ten crore" });
  expect([bad.status, bad.faults[0]?.field]).toEqual([422, "amountRupees"]);
  const other = await refusal(finance, "/funds/move", { ...outlay, amountRupees: "10" });
  expect([other.status, other.key]).toEqual([403, "duty.wrong-desk"]);
  const unknown = { ...outlay, scheme: "no-such", amountRupees: "10" };
  expect((await refusal(authority, "/funds/move", unknown)).status).toBe(422);
  const approved = await done(authority, "/funds/move", {
    ...outlay,
    amountRupees: "72,00,00,00,000",
  });
  expect(approved.done).toMatchObject({ amountPaise: "7200000000000" });
  const allot = { move: "allot", scheme: "magnet-scheme", fiscalYear: "2026-27" };
  const tooMuch = await refusal(finance, "/funds/move", {
    ...allot,
    amountRupees: "73,00,00,00,000",
  });
  expect(tooMuch.status).toBe(409);
  const early = { scheme: "magnet-scheme", fiscalYear: "2026-27" };
  const closed = await refusal(finance, "/funds/close-year", early);
  expect([closed.status, closed.key]).toEqual([409, "fund.year-runs"]);
});

test("a draft is kept for its writer alone", async () => {
  const url = "/api/register/drafts?subject=open/claim";
  const body = { body: { soldKg: "11,90" } };
  const saved = await surya.ask({ method: "PUT", url, payload: body });
  expect(draft.parse(saved.json())).toMatchObject(body);
  expect(await read(surya, "/drafts?subject=open/claim", draft)).toMatchObject(body);
  expect((await read(chandra, "/drafts?subject=open/claim", draft)).body).toBeNull();
  await surya.ask({ method: "DELETE", url });
  expect((await read(surya, "/drafts?subject=open/claim", draft)).body).toBeNull();
});
