/** The register's pages over HTTP, on the demonstration office: what each role reads, and no more. */
import { fillDemonstration } from "@lodestone/register/demonstration/fill";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MissionStore } from "../mission-store.ts";
import path from "node:path";
import {
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";

let server: TestServer;
let agency: Visitor;
let finance: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  server = await registerServer();
  const store = await MissionStore.open(path.join(import.meta.dirname, "../../../missions/india"));
  if ("faults" in store) throw new Error("faults");
  await fillDemonstration(
    { db: server.register.database, rules: schemeRulesOf(store.mission) },
    server.register.evidence,
  );
  agency = await server.signedIn("agency");
  finance = await server.signedIn("finance");
  auditor = await server.signedIn("auditor");
});
afterAll(() => server.close());

async function get(who: Visitor, url: string) {
  const response = await who.ask({ method: "GET", url });
  return { status: response.statusCode, body: response.json<any>(), text: response.body };
}

test("smoke", async () => {
  const list = await get(agency, "/api/register/cases");
  console.log(list.status, list.text.slice(0, 1500));
  for (const { caseId } of list.body.cases ?? []) {
    const page = await get(agency, `/api/register/cases/${caseId}`);
    console.log(
      caseId,
      page.status,
      page.text.length,
      page.status === 200 ? page.body.documents : page.text,
    );
    for (const { url } of page.body.documents ?? []) {
      const doc = await agency.ask({ method: "GET", url: url + "?language=hi" });
      console.log(
        url,
        doc.statusCode,
        doc.headers["content-type"],
        doc.body.length,
        doc.statusCode === 200 ? "" : doc.body,
      );
    }
  }
  for (const url of [
    "/desk",
    "/kinds",
    "/obligations",
    "/guarantees",
    "/funds",
    "/accounts",
    "/evidence-rules",
    "/public",
    "/state",
  ]) {
    const answer = await get(finance, `/api/register${url}`);
    console.log(url, answer.status, answer.text.slice(0, 700));
  }
  for (const url of [
    "/audit",
    "/audit/trail",
    "/audit/sample?seed=x",
    "/audit/sample?seed=x&of=entries",
  ]) {
    const answer = await get(auditor, `/api/register${url}`);
    console.log(url, answer.status, answer.text.slice(0, 900));
  }
  expect(1).toBe(1);
});
