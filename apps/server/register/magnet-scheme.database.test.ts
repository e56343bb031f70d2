/**
 * The magnet scheme end to end over HTTP, from the notice to the last certificate and a recovery: each
 * step is first tried by the wrong people, who are refused and change nothing, then taken by its own.
 */
import { casePage } from "@lodestone/api/register-case";
import { funds } from "@lodestone/api/register-fund";
import { guaranteeList, obligationList } from "@lodestone/api/register-obligation";
import { parties } from "@lodestone/register/demonstration/cast";
import { insertParty } from "@lodestone/register/store/undertakings";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";
import { done, read, refusal, tell } from "./asking.test-data.ts";
import { partyScope } from "./demonstration-server.test-data.ts";

let day = "2026-07-01";
let server: TestServer;
const office = new Map<string, Visitor>();
const company = new Map<string, Visitor>();
const winners = parties.filter(({ capacityT }) => capacityT === 1200);
const [kalpit] = winners.map(({ partyId }) => partyId) as [string];

const of = (name: string): Visitor => {
  const found = office.get(name) ?? company.get(name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

beforeAll(async () => {
  server = await registerServer({ now: () => `${day}T06:00:00.000Z` });
  const roles = [
    ["programme", "programme"],
    ["programme 2", "programme"],
    ["agency", "agency"],
    ["finance", "finance"],
    ["releasing", "releasing"],
    ["auditor", "auditor"],
    ["steward", "steward"],
  ] as const;
  for (const [name, role] of roles) office.set(name, await server.signedIn(role));
  const crore = (most: bigint) => ({ amountMostPaise: most * 1_000_000_000n });
  office.set("authority", await server.signedIn("authority", crore(10_000n)));
  office.set("junior authority", await server.signedIn("authority", crore(50n)));
  for (const { partyId, nameEn, nameHi, place } of parties) {
    const { personId } = of("steward");
    const named = { partyId, kind: "company", nameEn, nameHi, place };
    const at = "2026-06-01T06:00:00Z";
    await insertParty(server.register.database, { ...named, personId, at });
    company.set(partyId, await server.signedIn("applicant", partyScope(partyId)));
  }
});
afterAll(() => server.close());

const open = async (
  by: Visitor,
  workflow: string,
  kind: string,
  under: string | null,
  data: object,
) =>
  String(
    (
      await done(by, "/cases", {
        scheme: "magnet-scheme",
        workflow,
        kind,
        parentCaseId: under,
        data,
      })
    ).done["caseId"],
  );

const caseOf = (by: Visitor, caseId: string) => read(by, `/cases/${caseId}`, casePage);

/** Everybody who is none of these: whoever moves a case, others of other desks and parties do not. */
const others = (...own: readonly string[]) =>
  ["agency", "programme", "finance", "authority", "releasing", "auditor", "namuna-alloys"].filter(
    (name) => !own.includes(name),
  );

/** A step of a case on a day: refused to all others, then done; answers what was done. */
async function step(on: string, name: string, caseId: string, verb: string, more: object = {}) {
  day = on;
  const by = of(name);
  const { version, state } = await caseOf(by, caseId);
  const body = { verb, version, ...more };
  const role = name.replace(/^junior | \d$/g, "");
  for (const other of others(role, name)) {
    const { status } = await refusal(of(other), `/cases/${caseId}/move`, body);
    expect(status, `${verb} of ${caseId} at ${state.key} by ${other}`).toBe(403);
  }
  expect((await caseOf(by, caseId)).state.key).toBe(state.key);
  return (await done(by, `/cases/${caseId}/move`, body)).done;
}

const crore = (amount: number) => String(BigInt(Math.round(amount * 1e7)) * 100n);
const approve = { response: "approve" };
let tender = "";
let agreement = "";

test("from the notice to five winners by least cost, each step by its own desk", async () => {
  const notice = { noticeNumber: "1", noticeOn: "2026-07-01", bidsDueOn: "2026-08-31" };
  tender = await open(of("programme"), "tender", "", null, notice);
  await step("2026-07-01", "programme", tender, "submit");
  day = "2026-08-20";
  const bids: string[] = [];
  for (const { partyId, capacityT, quoteRupeesPerKg } of parties) {
    const data = {
      capacityT,
      quoteRupeesPerKg,
      netWorthPaise: "400,00,00,000",
      leadEquityShare: 0.74,
    };
    const bid = await open(of(partyId), "bid", "", tender, data);
    expect((await caseOf(of(partyId), bid)).version).toBe(1);
    await done(of(partyId), `/cases/${bid}/move`, { verb: "submit", version: 1 });
    bids.push(bid);
  }
  // Sealed: before the last day has passed not even the agency opens one.
  const early = { verb: "verify", response: "approve", version: 1 };
  expect((await tell(of("agency"), `/cases/${bids[0] ?? ""}/move`, early)).status).not.toBe(200);
  for (const [i, bid] of bids.entries()) {
    const response = (parties[i]?.capacityT ?? 0) % 100 === 0 ? "approve" : "reject";
    const reason = "650 t a year is not a step of 100 t.";
    await step("2026-09-04", "agency", bid, "verify", { response, reason });
  }
  await step("2026-09-10", "agency", tender, "verify");
  await step("2026-09-21", "programme 2", tender, "recommend");
  await step("2026-10-05", "finance", tender, "approve", approve);
  // What the award binds the scheme to, 7,200 crore, is beyond the one and within the other.
  const { version } = await caseOf(of("auditor"), tender);
  const beyond = await refusal(of("junior authority"), `/cases/${tender}/move`, {
    verb: "approve",
    version,
    ...approve,
  });
  expect(beyond).toMatchObject({ status: 403, key: "duty.amount" });
  const awarded = await step("2026-12-15", "authority", tender, "approve", approve);
  expect(awarded["agreements"]).toHaveLength(5);
  agreement = (awarded["agreements"] as string[])[0] ?? "";
  const states = (await caseOf(of("auditor"), tender)).children
    .filter(({ workflow }) => workflow.key === "bid")
    .map(({ state }) => state.key);
  expect(states.sort()).toEqual(["lost", "not-responsive", "won", "won", "won", "won", "won"]);
});

test("the agreement with its guarantee, the milestone of commissioning, and what else is owed", async () => {
  day = "2027-01-20";
  await done(of(kalpit), `/cases/${agreement}/revise`, {
    version: 1,
    data: {
      signedOn: "2027-01-20",
      bank: "Invented Bank",
      guaranteePaise: "50,00,00,000",
      guaranteeIssuedOn: "2027-01-18",
      guaranteeExpiresOn: "2034-06-30",
    },
  });
  await step("2027-01-20", kalpit, agreement, "submit");
  await step("2027-02-10", "programme", agreement, "approve", approve);
  const { held } = await read(of("finance"), "/guarantees?within=365", guaranteeList);
  expect(held.totalPaise).toBe(crore(50));
  const owed = { kind: "report", titleEn: "Yearly report", dueOn: "2029-06-30" };
  expect(
    (await refusal(of("agency"), "/obligations", { caseId: agreement, values: owed })).status,
  ).toBe(403);
  await done(of("programme"), "/obligations", { caseId: agreement, values: owed });
  day = "2028-11-20";
  const obligationId = `${agreement}/commissioning`;
  const met = { obligationId, version: 1, metOn: "2028-11-20" };
  for (const other of ["namuna-alloys", "agency"]) {
    expect((await refusal(of(other), "/obligations/submit", met)).status).toBe(403);
  }
  await done(of(kalpit), "/obligations/submit", met);
  const returned = { obligationId, version: 2, accept: false, reason: "No trial run is shown." };
  await done(of("agency"), "/obligations/decide", returned);
  const own = await read(of(kalpit), "/obligations?within=365", obligationList);
  expect(own.obligations.find((row) => row.obligationId === obligationId)).toMatchObject({
    state: "returned",
    returnReason: "No trial run is shown.",
  });
  await done(of(kalpit), "/obligations/submit", { ...met, version: 3 });
  const accept = { obligationId, version: 4, accept: true };
  for (const other of [kalpit, "programme", "finance"]) {
    expect((await refusal(of(other), "/obligations/decide", accept)).status).toBe(403);
  }
  for (const scope of [
    { kind: "scheme", key: "another-scheme" },
    { kind: "state", key: "in-zz" },
  ] as const) {
    const elsewhere = await server.signedIn("agency", { scope });
    const { status, key } = await refusal(elsewhere, "/obligations/decide", accept);
    expect([status, key]).toEqual([403, "duty.out-of-scope"]);
  }
  await done(of("agency"), "/obligations/decide", accept);
  const due = await read(of("programme"), "/obligations?within=365", obligationList);
  expect(due.obligations.map(({ title }) => title.en)).toEqual(["Yearly report"]);
});

test("the year's money: outlay within a limit, allotment, each by its own desk", async () => {
  day = "2029-04-02";
  const outlay = {
    move: "approve-outlay",
    scheme: "magnet-scheme",
    fiscalYear: null,
    amountRupees: "7200,00,00,000",
  };
  for (const other of ["finance", "releasing", "junior authority"]) {
    expect((await refusal(of(other), "/funds/move", outlay)).status).toBe(403);
  }
  await done(of("authority"), "/funds/move", outlay);
  const allot = { ...outlay, move: "allot", fiscalYear: "2029-30", amountRupees: "700,00,00,000" };
  expect((await refusal(of("authority"), "/funds/move", allot)).status).toBe(403);
  await done(of("finance"), "/funds/move", allot);
});

test("a capital subsidy: 156 asked, 150 sanctioned, 127.5 then 22.5 released, all accounted for", async () => {
  day = "2029-04-20";
  const asked = { investmentPaise: "1040,00,00,000", claimedPaise: "156,00,00,000" };
  const claim = await open(of(kalpit), "claim", "capital-subsidy", agreement, asked);
  const added = { investmentPaise: "1040,00,00,000" };
  await step("2029-04-20", kalpit, claim, "submit");
  await step("2029-05-21", "agency", claim, "verify", { added });
  await step("2029-06-04", "programme", claim, "recommend");
  await step("2029-06-18", "finance", claim, "approve", approve);
  await step("2029-07-02", "authority", claim, "sanction");
  expect(await step("2029-07-09", "releasing", claim, "release")).toMatchObject({
    releasedPaise: crore(127.5),
  });
  await step("2029-10-12", "agency", claim, "verify", { added });
  expect(await step("2029-10-26", "releasing", claim, "release")).toMatchObject({
    releasedPaise: crore(22.5),
  });
  await certify(claim, "2029-12-03", "150,00,00,000");
  await step("2030-01-08", "programme", claim, "close");
  expect((await caseOf(of("auditor"), claim)).money).toMatchObject({
    releasedPaise: crore(150),
    utilisedPaise: crore(150),
  });
});

async function certify(claim: string, on: string, utilisedPaise: string): Promise<void> {
  day = on;
  const data = { utilisedPaise, statement: "As audited." };
  const certificate = await open(of(kalpit), "certificate", "", claim, data);
  await step(on, kalpit, certificate, "submit");
  await step(on, "agency", certificate, "verify");
  await step(on, "programme", certificate, "approve", approve);
}

test("a yearly claim: deficient, filed again, 85 per cent released, and the excess over audited accounts recovered", async () => {
  day = "2030-04-02";
  const move = { scheme: "magnet-scheme", fiscalYear: "2030-31", amountRupees: "700,00,00,000" };
  await done(of("finance"), "/funds/move", { move: "allot", ...move });
  day = "2030-05-10";
  const asked = {
    fiscalYear: "2029-30",
    soldKg: "7,20,000",
    netTurnoverPaise: "432,00,00,000",
    claimedPaise: "118,80,00,000",
  };
  const claim = await open(of(kalpit), "claim", "sales-incentive", agreement, asked);
  await step("2030-05-10", kalpit, claim, "submit");
  const reason = "Two invoices do not agree.";
  const deficiencies = ["Invoices 118 and 119 differ from the register."];
  await step("2030-05-20", "agency", claim, "return", { response: "modify", reason, deficiencies });
  const list = (await caseOf(of(kalpit), claim)).deficiencies;
  expect(list.map(({ what }) => what.en)).toHaveLength(3);
  const answers = Object.fromEntries(list.map(({ item }) => [String(item), "Attached."]));
  await step("2030-05-24", kalpit, claim, "submit", { answers });
  const added = { soldKg: "7,15,000", netTurnoverPaise: "429,00,00,000" };
  await step("2030-05-30", "agency", claim, "verify", { added });
  await step("2030-06-07", "programme", claim, "recommend");
  await step("2030-06-14", "finance", claim, "approve", approve);
  const { version, stoppedDays } = await caseOf(of("auditor"), claim);
  expect(stoppedDays).toBe(4);
  expect(
    await refusal(of("junior authority"), `/cases/${claim}/move`, { verb: "sanction", version }),
  ).toMatchObject({ status: 403, key: "duty.amount" });
  await step("2030-06-21", "authority", claim, "sanction");
  expect(await step("2030-06-28", "releasing", claim, "release")).toMatchObject({
    releasedPaise: crore(100.27875),
  });
  // Audited: 6,00,000 kg at 1,650 rupees are 99 crore; 1.27875 crore too much was released.
  const audited = { soldKg: "6,00,000", netTurnoverPaise: "360,00,00,000" };
  await step("2030-10-01", "agency", claim, "verify", { added: audited });
  await step("2030-10-08", "releasing", claim, "recover");
  const back = { amountRupees: "1,27,87,500" };
  for (const other of [kalpit, "agency", "finance"]) {
    expect((await refusal(of(other), `/cases/${claim}/receive`, back)).status).toBe(403);
  }
  await done(of("releasing"), `/cases/${claim}/receive`, back);
  await certify(claim, "2030-11-04", "99,00,00,000");
  await step("2030-11-20", "programme", claim, "close");
  const closed = await caseOf(of("auditor"), claim);
  // The return is not void, and nothing had been decided before it; all later decisions stand.
  expect(closed.moves.filter(({ isVoid }) => isVoid)).toEqual([]);
  expect(closed.documents.map(({ document }) => document)).toEqual([
    "sanction-order",
    "deficiency-letter",
  ]);
  // Settled since, the letter still lists what it listed on its day.
  const url = `/api/register/documents/deficiency-letter/${claim}`;
  const letter = await of("auditor").ask({ method: "GET", url });
  expect(letter.body).toContain("Invoices 118 and 119 differ from the register");
  expect((await caseOf(of("auditor"), claim)).money).toMatchObject({
    recoveredPaise: crore(1.27875),
    receivablePaise: "0",
    utilisedPaise: crore(99),
  });
});

test("the forecast of each beneficiary tells what of its cap is used, and to whom it is told", async () => {
  const { caps } = await read(of("finance"), "/funds", funds);
  const own = caps.filter(({ party }) => party?.key === kalpit);
  expect(own.length).toBe(2);
  const seen = (await read(of("namuna-alloys"), "/funds", funds)).caps;
  expect(seen.every(({ party }) => party === null || party.key === "namuna-alloys")).toBe(true);
});
