/** Undertakings over HTTP: the pack brought in, the first page led by the register, who reads what, and changes. */
import { casePage } from "@lodestone/api/register-case";
import { packDifferences } from "@lodestone/api/register-list";
import {
  undertakingKinds,
  undertakingList,
  undertakingPage,
} from "@lodestone/api/register-undertaking";
import { insertParty } from "@lodestone/register/store/undertakings";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";
import { done, read, refusal, statusOf } from "./asking.test-data.ts";
import { partyScope } from "./demonstration-server.test-data.ts";

const clock = "2026-12-01T06:00:00.000Z";
const BOMBAY = "iit-bombay";
let server: TestServer;
let steward: Visitor;
let programme: Visitor;
let odisha: Visitor;
let surya: Visitor;

beforeAll(async () => {
  server = await registerServer({ now: () => clock });
  steward = await server.signedIn("steward");
  programme = await server.signedIn("programme");
  odisha = await server.signedIn("state-officer", { scope: { kind: "state", key: "in-od" } });
  const surely = { nameEn: "Surya", nameHi: "सूर्य", kind: "company", place: "in-od" };
  const by = { personId: steward.personId, at: clock };
  await insertParty(server.register.database, { partyId: "surya", ...surely, ...by });
  surya = await server.signedIn("applicant", partyScope("surya"));
});
afterAll(() => server.close());

const ask = async (url: string) => await server.app.inject({ method: "GET", url });
const body = async (url: string) => (await ask(url)).body;

describe("the pack", () => {
  test("is compared for whom it concerns and comes in as chosen, and the pages stay as they were", async () => {
    const before = [await body("/api/mission"), await body("/api/systems/research")];
    for (const visitor of [odisha, surya, await server.signedIn("auditor")]) {
      expect(await statusOf(visitor, "/pack")).toBe(403);
      const { status } = await refusal(visitor, "/pack", { seen: "", take: ["new"] });
      expect(status).toBe(403);
    }
    const found = await read(steward, "/pack", packDifferences);
    const count = found.tables.reduce((sum, { counts }) => sum + (counts["new"] ?? 0), 0);
    expect(found.tables.map(({ table }) => table)).toContain("centres");
    const stale = await refusal(steward, "/pack", { seen: "other", take: ["new"] });
    expect([stale.status, stale.key]).toEqual([409, "pack.seen-other"]);
    const { done: did } = await done(steward, "/pack", { seen: found.seen, take: ["new"] });
    expect(did).toMatchObject({ added: count, revised: 0 });
    const again = await read(programme, "/pack", packDifferences);
    expect(again.lines).toEqual([]);
    expect([await body("/api/mission"), await body("/api/systems/research")]).toEqual(before);
  });

  test("no longer leads: a record that is changed shows on the pages at once", async () => {
    const { version } = await read(steward, `/undertakings/${BOMBAY}`, undertakingPage);
    const changes = { city: "Powai, Mumbai" };
    await done(steward, `/undertakings/${BOMBAY}/revise`, { version, changes });
    expect(await body(`/api/cards/centres?row=${BOMBAY}`)).toContain("Powai, Mumbai");
    const page = await read(steward, `/undertakings/${BOMBAY}`, undertakingPage);
    const [last] = page.history;
    expect(last?.changes).toMatchObject([{ field: { name: "city" }, to: "Powai, Mumbai" }]);
    expect(last?.auditNo).toBeGreaterThan(0);
    const city = page.groups.flatMap(({ fields }) => fields).find(({ name }) => name === "city");
    expect(city?.pack).toMatchObject({ isSame: false });
    expect((await read(steward, "/pack", packDifferences)).lines).toEqual([]);
  });

  test("plans are made of what the register says, and explained by what they were made of", async () => {
    const question = { lens: "least_cost", chains: ["rare-earths"], caps: [], scenario: null };
    const job = async () =>
      (await server.app.inject({ method: "POST", url: "/api/plans", payload: question })).json<{
        job: string;
      }>().job;
    const first = await job();
    expect(await job()).toBe(first);
    const { version } = await read(steward, `/undertakings/${BOMBAY}`, undertakingPage);
    await done(steward, `/undertakings/${BOMBAY}/revise`, { version, changes: { city: "Mumbai" } });
    expect(await job()).not.toBe(first);
  });

  test("while the register is not to be had the pages stay as they were", async () => {
    const with_ = await body("/api/mission");
    server.door.failed({ key: "people.register-off", blanks: {} });
    expect(await body("/api/mission")).toBe(with_);
    server.door.opened(server.register);
  });
});

describe("the list", () => {
  test("is read page by page and narrowed, each choice with its count", async () => {
    const first = await read(steward, "/undertakings?limit=20", undertakingList);
    expect(first.rows).toHaveLength(20);
    const next = await read(
      steward,
      `/undertakings?limit=20&after=${encodeURIComponent(first.next ?? "")}`,
      undertakingList,
    );
    expect(next.tally).toBeNull();
    expect(new Set([...first.rows, ...next.rows].map(({ key }) => key)).size).toBe(40);
    const mines = first.tally?.kinds.find(({ of }) => of.key === "mine")?.count ?? 0;
    const narrowed = await read(steward, "/undertakings?kind=mine", undertakingList);
    expect(narrowed.tally?.count).toBe(mines);
    const found = await read(steward, "/undertakings?text=iit%20bom", undertakingList);
    expect(found.rows.map(({ key }) => key)).toContain(BOMBAY);
  });

  test("a State's officer reads that State's alone, and a stranger what is published alone", async () => {
    const own = await read(odisha, "/undertakings?limit=200", undertakingList);
    expect(new Set(own.rows.map(({ place }) => place))).toEqual(new Set(["in-od"]));
    expect(own.tally?.places.map(({ place }) => place)).toEqual(["in-od"]);
    expect((await read(odisha, "/undertakings?place=in-mh", undertakingList)).rows).toEqual([]);
    expect(await statusOf(odisha, `/undertakings/${BOMBAY}`)).toBe(404);
    const values = { name_en: "Closed stock", status: "held", keeper: "A secret keeper" };
    await done(steward, "/undertakings", { key: "closed-stock", kind: "stockpile", values });
    expect(await statusOf(steward, "/undertakings/closed-stock")).toBe(200);
    const open = await body("/api/register/public/undertakings?text=closed");
    expect(open).not.toContain("closed-stock");
    expect((await ask("/api/register/public/undertakings/closed-stock")).statusCode).toBe(404);
    expect((await ask("/api/register/undertakings")).statusCode).toBe(401);
    const centre = undertakingPage.parse(
      (await ask(`/api/register/public/undertakings/${BOMBAY}`)).json(),
    );
    const fields = centre.groups.flatMap(({ fields: of }) => of);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ published }) => !published)).toEqual([]);
    expect([centre.history, centre.mayRevise, centre.mayPropose]).toEqual([[], false, false]);
  });

  test("leaves as CSV, workbook, GeoJSON and data package, for each reader what that reader may read", async () => {
    const export_ = async (form: string, visitor?: Visitor) => {
      const path = visitor ? "/api/register" : "/api/register/public";
      const url = `${path}/undertakings/export/${form}?kind=centre`;
      const answer = visitor
        ? await visitor.ask({ method: "GET", url })
        : await server.app.inject({ method: "GET", url });
      expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
      return answer;
    };
    expect((await export_("csv")).body).not.toContain("contact");
    expect((await export_("csv", steward)).body).toContain("contact");
    expect((await export_("xlsx")).rawPayload.subarray(0, 2).toString()).toBe("PK");
    expect((await export_("geojson")).json()).toMatchObject({ type: "FeatureCollection" });
    const zip = await export_("datapackage");
    expect(zip.headers["content-type"]).toBe("application/zip");
    expect(zip.rawPayload.toString("latin1")).toContain("datapackage.json");
  });
});

describe("a record", () => {
  test("is registered by its form, faults told at their fields, and its key made of its name", async () => {
    const kinds = await read(steward, "/undertaking-kinds", undertakingKinds);
    expect(kinds).toMatchObject({
      mayRegister: true,
      mayImportPack: true,
      mayImportOpening: false,
    });
    const bad = { kind: "park", values: { name_en: "", area_ha: "many" } };
    const { status, faults } = await refusal(steward, "/undertakings", bad);
    expect([status, faults.map(({ field }) => field).sort()]).toEqual([
      422,
      ["area_ha", "name_en"],
    ]);
    const values = { name_en: "Trial park", place: "in-od", party_id: "surya" };
    const { done: did } = await done(odisha, "/undertakings", { kind: "park", values });
    expect(did).toMatchObject({ undertakingId: "trial-park-in-od", version: 1 });
    const outside = { kind: "park", values: { ...values, place: "in-mh" } };
    expect((await refusal(odisha, "/undertakings", outside)).status).toBe(403);
  });

  test("is amended from its form by whom it concerns, and the change is applied by the programme", async () => {
    const key = "trial-park-in-od";
    const page = await read(surya, `/undertakings/${key}`, undertakingPage);
    expect([page.mayRevise, page.mayPropose]).toEqual([false, true]);
    const direct = { version: 1, changes: { area_ha: "12.5" } };
    expect((await refusal(surya, `/undertakings/${key}/revise`, direct)).status).toBe(403);
    const none = await refusal(surya, `/undertakings/${BOMBAY}/propose`, direct);
    expect([none.status, none.key]).toEqual([404, "record.none"]);
    const wrong = { version: 1, changes: { area_ha: "wide" } };
    expect((await refusal(surya, `/undertakings/${key}/propose`, wrong)).faults).toHaveLength(1);
    const late = { version: 9, changes: { area_ha: "1" } };
    expect((await refusal(surya, `/undertakings/${key}/propose`, late)).key).toBe("record.changed");
    const { done: did } = await done(surya, `/undertakings/${key}/propose`, direct);
    const caseId = String(did["caseId"]);
    await done(surya, `/cases/${caseId}/move`, { verb: "submit", version: 1 });
    await done(programme, `/cases/${caseId}/move`, {
      verb: "approve",
      response: "approve",
      version: 1,
    });
    expect((await read(programme, `/cases/${caseId}`, casePage)).state.key).toBe("applied");
    const after = await read(surya, `/undertakings/${key}`, undertakingPage);
    const area = after.groups
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === "area_ha");
    expect(area?.value).toBe(12.5);
    expect(after.cases.map((row) => row.caseId)).toEqual([caseId]);
    expect(after.history[0]).toMatchObject({ version: 2, by: null, role: { key: "programme" } });
  });
});
