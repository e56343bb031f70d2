/** What a case's page offers: what may be opened under it now, what was checked, and whose role it is. */
import { casePage } from "@lodestone/api/register-case";
import { caseList } from "@lodestone/api/register-case-list";
import { me } from "@lodestone/api/people";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer, Visitor } from "../sign-in/register-server.test-data.ts";
import { read, refusal } from "./asking.test-data.ts";
import { demonstrationServer, partyScope } from "./demonstration-server.test-data.ts";

let server: TestServer;
let kalpit: Visitor;
let abhyas: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  server = await demonstrationServer();
  kalpit = await server.signedIn("applicant", partyScope("kalpit-magnets"));
  abhyas = await server.signedIn("applicant", partyScope("abhyas-materials"));
  auditor = await server.signedIn("auditor");
});
afterAll(() => server.close());

async function claimOf(visitor: Visitor, party: string, kind = "sales-incentive") {
  const { cases } = await read(visitor, `/cases?workflow=claim&party=${party}`, caseList);
  const found = cases.find((row) => row.kind?.key === kind);
  if (!found) throw new Error(`no claim of ${party}`);
  return await read(visitor, `/cases/${found.caseId}`, casePage);
}

test("a utilisation certificate is offered under a claim once money was released and is to be accounted for", async () => {
  const released = await claimOf(kalpit, "kalpit-magnets");
  expect(released.opens.map(({ workflow }) => workflow.key)).toEqual(["certificate"]);
  // Paid in full and certified in full: nothing is left to certify.
  expect((await claimOf(kalpit, "kalpit-magnets", "capital-subsidy")).opens).toEqual([]);
  const draft = await claimOf(abhyas, "abhyas-materials");
  expect(draft.opens).toEqual([]);
  const asked = {
    scheme: "magnet-scheme",
    workflow: "certificate",
    kind: "",
    parentCaseId: draft.caseId,
    data: { utilisedPaise: "1", statement: "Used." },
  };
  expect(await refusal(abhyas, "/cases", asked)).toMatchObject({
    status: 409,
    key: "magnet.nothing-to-certify",
  });
});

test("nothing is offered to one who may not open it", async () => {
  expect((await claimOf(auditor, "kalpit-magnets")).opens).toEqual([]);
});

test("what was checked is told whether met or not, with the clause that asks it", async () => {
  const { checks } = await claimOf(auditor, "kalpit-magnets");
  expect(checks.map(({ met }) => met)).toEqual([true, true, true]);
  expect(checks.map(({ asks }) => asks.en)).toEqual([
    "certificate of the statutory auditor is attached",
    "register of sales is attached",
    "The plant was commissioned on 20 November 2028, and the milestone accepted",
  ]);
  expect(checks.map(({ clause }) => clause?.row ?? null)).toEqual([
    null,
    null,
    expect.stringMatching(/^magnet-scheme\/incentive-per-kg-most/),
  ]);
});

test("an applicant's desk is called by the company's name, not by its key", async () => {
  const response = await kalpit.ask({ method: "GET", url: "/api/me" });
  expect(me.parse(response.json()).desks[0]?.scopeName).toEqual({
    en: "Kalpit Magnets (invented)",
    hi: "कल्पित मैग्नेट्स (काल्पनिक)",
  });
});
