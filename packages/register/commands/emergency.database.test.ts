/** Breaking the glass: two administrators, a reason, some hours, and an auditor's eye on all of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDesk } from "../pages/desk.ts";
import { readCasePage } from "../pages/case.ts";
import { desksOf } from "../store/people.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { readExceptions } from "../store/trail-read.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { moveFund } from "./fund.ts";
import { lendDesk } from "./give-roles.ts";
import { moveCase, type MoveCase } from "./move-case.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";
import { openCase } from "./open-case.ts";

let office: Office;
let first: PersonWithRole;
let second: PersonWithRole;
let agency: PersonWithRole;
let auditor: PersonWithRole;
let caseId = "";
let at = "2026-12-01T06:00:00.000Z";

beforeAll(async () => {
  const made = await testOffice();
  office = { ...made, context: { ...made.context, now: () => at } };
  first = await personWith(office.database, "administrator");
  second = await personWith(office.database, "administrator");
  agency = await personWith(office.database, "agency", { name: "Called In" });
  auditor = await personWith(office.database, "auditor");
});
afterAll(() => office.close());

const ask = (person: PersonWithRole, data: Readonly<Record<string, unknown>>) =>
  openCase(office.context, by(person.actor), {
    scheme: "register",
    workflow: "emergency",
    kind: "",
    parentCaseId: null,
    data,
  });
const asked = () => ({
  person: agency.email,
  desk: "finance",
  hours: "4",
  reason: "Both finance officers are in hospital and the year closes tonight.",
});
const move = (person: PersonWithRole, more: Partial<MoveCase> = {}) =>
  moveCase(office.context, by(person.actor), {
    caseId,
    verb: "approve",
    response: "approve",
    version: 1,
    ...more,
  });
const rolesOf = async () =>
  (await desksOf(office.database, agency.personId, at)).map(({ actor }) => actor.role);
const reader = (person: PersonWithRole) => ({
  context: office.context,
  actor: person.actor,
  now: at,
  today: indianDay(at),
});

test("an administrator asks with a reason and hours, for another and for a desk that may be opened", async () => {
  expect(refusedWith(await ask(agency, asked()))).toBe("duty.no-opener");
  expect(refusedWith(await ask(first, { ...asked(), reason: "" }))).toBe("form.faults");
  expect(refusedWith(await ask(first, { ...asked(), hours: "73" }))).toBe("form.faults");
  expect(refusedWith(await ask(first, { ...asked(), desk: "administrator" }))).toBe("form.faults");
  expect(refusedWith(await ask(first, { ...asked(), person: first.email }))).toBe(
    "people.not-oneself",
  );
  expect(refusedWith(await ask(first, { ...asked(), person: second.email }))).toBe(
    "people.roles-exclude",
  );
  expect(refusedWith(await ask(first, { ...asked(), desk: "authority" }))).toBe(
    "people.amount-needed",
  );
  caseId = String(done(await ask(first, asked()))["caseId"]);
  expect(await rolesOf()).toEqual(["agency"]);
});

test("one administrator alone opens nothing; a second does, for those hours and no longer", async () => {
  expect(refusedWith(await move(first))).toBe("duty.maker");
  expect(await rolesOf()).toEqual(["agency"]);
  expect(done(await move(second))).toMatchObject({ untilAt: "2026-12-01T10:00:00.000Z" });
  expect(await rolesOf()).toEqual(["agency", "finance"]);
  at = "2026-12-01T10:00:00.000Z";
  expect(await rolesOf()).toEqual(["agency"]);
  at = "2026-12-01T07:00:00.000Z";
});

test("what is done at the desk stands first among the exceptions, and only that", async () => {
  const [, desk] = await desksOf(office.database, agency.personId, at);
  if (!desk) throw new Error("no desk");
  const input = { scheme: "magnet-scheme", fiscalYear: "2026-27", amountPaise: "100" };
  expect(refusedWith(await moveFund(office.context, by(desk.actor), "allot", input))).toBe(
    "ledger.balance-short",
  );
  const before = (await readExceptions(office.database, "break-glass")).count;
  const outlay = { ...input, fiscalYear: null };
  const authority = await personWith(office.database, "authority");
  done(await moveFund(office.context, by(authority.actor), "approve-outlay", outlay));
  done(await moveFund(office.context, by(desk.actor), "allot", input));
  const { count, rows } = await readExceptions(office.database, "break-glass");
  expect(count).toBe(before + 1);
  expect(rows[0]).toMatchObject({ personId: agency.personId, role: "finance" });
});

test("a desk so opened is not lent on", async () => {
  const [, desk] = await desksOf(office.database, agency.personId, at);
  const other = await personWith(office.database, "programme");
  const lent = lendDesk(office.context, by(agency.actor), {
    grantId: desk?.desk ?? "",
    toPerson: other.personId,
    fromAt: at,
    untilAt: "2026-12-02T07:00:00.000Z",
  });
  await expect(lent).rejects.toMatchObject({ sentence: { key: "people.not-lendable" } });
});

test("it stands on every office's desk, and its case says who and why, until an auditor reviewed it", async () => {
  const seen = { caseId, name: "Called In", role: { key: "finance" }, isOver: false };
  expect((await readDesk(reader(agency))).emergencies).toMatchObject([seen]);
  const applicant = await personWith(office.database, "applicant");
  expect((await readDesk(reader(applicant))).emergencies).toEqual([]);
  expect((await readDesk(reader(auditor))).waiting.map((row) => row.caseId)).toEqual([caseId]);
  const page = await readCasePage(reader(first), caseId);
  expect(page?.fields.map(({ value }) => value)).toEqual([
    "Called In",
    "finance",
    null,
    4,
    asked().reason,
  ]);
  const verify = { verb: "verify" } as const;
  expect(
    refusedWith(
      await moveCase(office.context, by(second.actor), { caseId, version: 1, ...verify }),
    ),
  ).toBe("duty.wrong-desk");
  done(await moveCase(office.context, by(auditor.actor), { caseId, version: 1, ...verify }));
  expect((await readDesk(reader(agency))).emergencies).toEqual([]);
  expect(await rolesOf()).toEqual(["agency"]);
});
