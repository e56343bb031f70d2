import { say } from "@lodestone/words/say";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCase } from "../store/cases.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { readUndertaking } from "../store/records.ts";
import { readCasePage } from "../pages/case.ts";
import { amendedFields, amendmentKind } from "./amendment-kind.ts";
import { moveCase } from "./move-case.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";
import { openCase } from "./open-case.ts";
import { proposeAmendment } from "./propose-amendment.ts";
import { registerParty } from "./record-party.ts";
import { registerUndertaking, reviseUndertakingRecord } from "./record-undertaking.ts";
import { reviseCase } from "./revise-case.ts";

let office: Office;
let steward: PersonWithRole;
let programme: PersonWithRole;
let applicant: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  const { database } = office;
  steward = await personWith(database, "steward");
  programme = await personWith(database, "programme");
  applicant = await personWith(database, "applicant", { scope: { kind: "party", key: "acme" } });
  const party = { partyId: "acme", kind: "company", values: { name_en: "Acme Magnets" } };
  done(await registerParty(office.context, by(steward.actor), party));
});

afterAll(() => office.close());

async function plant(undertakingId: string): Promise<string> {
  const values = {
    name_en: "Acme plant",
    place: "in-od",
    party_id: "acme",
    jobs: "40",
    capacity_t_per_a: "1000",
  };
  done(
    await registerUndertaking(office.context, by(steward.actor), {
      undertakingId,
      kind: "plant",
      values,
    }),
  );
  return undertakingId;
}

type Changes = Record<string, { from: unknown; to: unknown }>;
const dataOf = (key: string, changes: Changes, baseVersion = 1) => ({
  noun: "undertaking",
  key,
  baseVersion,
  changes: JSON.stringify(changes),
});

const open = (person: PersonWithRole, key: string, changes: Changes) =>
  openCase(office.context, by(person.actor), {
    scheme: "register",
    workflow: "amendment",
    kind: "",
    parentCaseId: null,
    data: dataOf(key, changes),
  });

async function proposed(person: PersonWithRole, key: string, changes: Changes): Promise<string> {
  const caseId = String(done(await open(person, key, changes))["caseId"]);
  done(await moveCase(office.context, by(person.actor), { caseId, verb: "submit", version: 1 }));
  return caseId;
}

const approve = (person: PersonWithRole, caseId: string, version = 1) =>
  moveCase(office.context, by(person.actor), {
    caseId,
    verb: "approve",
    response: "approve",
    version,
  });

test("a company proposes a change of its plant, the programme approves, and the record has it", async () => {
  const key = await plant("amended-one");
  const caseId = await proposed(applicant, key, { jobs: { from: 40, to: 55 } });
  expect((await readUndertaking(office.database, key))?.values["jobs"]).toBe(40);
  done(await approve(programme, caseId));
  expect(await readUndertaking(office.database, key)).toMatchObject({
    version: 2,
    values: { jobs: 55 },
  });
});

test("two amendments of different fields both apply, whichever is approved first", async () => {
  const key = await plant("amended-two");
  const jobs = await proposed(applicant, key, { jobs: { from: 40, to: 55 } });
  const name = await proposed(steward, key, { name_en: { from: "Acme plant", to: "Acme One" } });
  done(await approve(programme, name));
  done(await approve(programme, jobs));
  const record = await readUndertaking(office.database, key);
  expect(record?.values).toMatchObject({ jobs: 55, name_en: "Acme One" });
});

test("a field changed meanwhile is told with both values, and stays until the proposer decides anew", async () => {
  const key = await plant("amended-three");
  const caseId = await proposed(applicant, key, {
    jobs: { from: 40, to: 55 },
    capacity_t_per_a: { from: 1000, to: 1200 },
  });
  const change = { key, version: 1, changes: { jobs: "48" } };
  done(await reviseUndertakingRecord(office.context, by(steward.actor), change));
  const outcome = await approve(programme, caseId);
  expect(refusedWith(outcome)).toBe("amendment.conflicts");
  if ("refused" in outcome) expect(say("en", outcome.refused)).toMatch(/"40", is now "48".*"55"/);
  expect((await readUndertaking(office.database, key))?.values).toMatchObject({
    jobs: 48,
    capacity_t_per_a: 1000,
  });

  const move = { caseId, verb: "return" as const, response: "modify" as const, version: 1 };
  done(await moveCase(office.context, by(programme.actor), { ...move, reason: "jobs changed" }));
  const revised = dataOf(
    key,
    { jobs: { from: 48, to: 60 }, capacity_t_per_a: { from: 1000, to: 1200 } },
    2,
  );
  done(
    await reviseCase(office.context, by(applicant.actor), { caseId, version: 1, data: revised }),
  );
  done(await moveCase(office.context, by(applicant.actor), { caseId, verb: "submit", version: 2 }));
  done(await approve(programme, caseId, 2));
  expect((await readUndertaking(office.database, key))?.values).toMatchObject({
    jobs: 60,
    capacity_t_per_a: 1200,
  });
  expect((await readCase(office.database, caseId))?.record.round).toBe(2);
});

test("a change that another has made already leaves nothing to do and is no conflict", async () => {
  const key = await plant("amended-four");
  const caseId = await proposed(applicant, key, { jobs: { from: 40, to: 55 } });
  const change = { key, version: 1, changes: { jobs: "55" } };
  done(await reviseUndertakingRecord(office.context, by(steward.actor), change));
  done(await approve(programme, caseId));
  expect((await readUndertaking(office.database, key))?.version).toBe(2);
});

test("who proposed an amendment does not approve it", async () => {
  const key = await plant("amended-five");
  const caseId = await proposed(programme, key, { jobs: { from: 40, to: 55 } });
  expect(refusedWith(await approve(programme, caseId))).toBe("duty.maker");
});

test("an amendment of another company's record, of no record, or of no field is refused", async () => {
  const key = await plant("amended-six");
  const stranger = await personWith(office.database, "applicant", {
    scope: { kind: "party", key: "other" },
  });
  const jobs = { jobs: { from: 40, to: 55 } };
  expect(refusedWith(await open(stranger, key, jobs))).toBe("record.out-of-scope");
  expect(refusedWith(await open(applicant, "nowhere", jobs))).toBe("record.none");
  expect(refusedWith(await open(applicant, key, { colour: { from: null, to: "red" } }))).toBe(
    "form.faults",
  );
  expect(refusedWith(await open(applicant, key, { jobs: { from: 40, to: "1,000" } }))).toBe(
    "amendment.bad-changes",
  );
});

test("a draft revised to another record is refused, and the page of one told so shows nothing of it", async () => {
  const stores = { name_en: "Closed store", place: "in-od", held_t: "900" };
  done(
    await registerUndertaking(office.context, by(steward.actor), {
      undertakingId: "closed-store",
      kind: "stockpile",
      values: stores,
    }),
  );
  const other = { name_en: "Other Magnets", contact_person: "Lata Rao" };
  done(
    await registerParty(office.context, by(steward.actor), {
      partyId: "other-magnets",
      kind: "company",
      values: other,
    }),
  );
  const key = await plant("amended-seven");
  const jobs = { jobs: { from: 40, to: 55 } };
  const caseId = String(done(await open(applicant, key, jobs))["caseId"]);
  const asked = { caseId, version: 1 };
  const elsewhere = [
    dataOf("closed-store", { held_t: { from: 1, to: 2 } }),
    { ...dataOf("other-magnets", { contact_person: { from: "x", to: "y" } }), noun: "party" },
    { ...dataOf("acme", { contact_person: { from: "x", to: "y" } }), noun: "party" },
  ];
  for (const data of elsewhere) {
    const outcome = await reviseCase(office.context, by(applicant.actor), { ...asked, data });
    expect(refusedWith(outcome)).toBe("amendment.other-record");
  }
  expect((await readCase(office.database, caseId))?.data["key"]).toBe(key);

  // Nor does one that came to say another record in any other way (a restored file, a hand in the
  // database) show what that record holds, or write to it.
  for (const data of elsewhere.slice(0, 2)) {
    const stored = await readCase(office.database, caseId);
    if (!stored) throw new Error("the case is there");
    const work = {
      ...{ trx: office.database as never, at: office.context.now(), context: office.context },
      ...{ caller: by(applicant.actor), stored, values: data },
    };
    const checks = (await amendmentKind.checks?.(work)) ?? [];
    expect(checks).toMatchObject([{ met: false, what: { key: "amendment.other-record" } }]);
    expect(JSON.stringify(checks)).not.toMatch(/900|Lata/);
    expect(JSON.stringify(await amendedFields(work))).not.toMatch(/900|Lata/);
    for (const step of ["draft>proposed", "proposed>applied"]) {
      const does = amendmentKind.steps[step]?.does?.({ ...work, added: {} });
      await expect(does).rejects.toThrow(/opened for/);
    }
  }
});

test("a plant that has passed to another company is no longer shown to the one that proposed", async () => {
  const key = await plant("amended-eight");
  const caseId = String(done(await open(applicant, key, { jobs: { from: 40, to: 55 } }))["caseId"]);
  const passed = { key, version: 1, changes: { party_id: "other-magnets", jobs: "77" } };
  done(await reviseUndertakingRecord(office.context, by(steward.actor), passed));
  const reader = {
    ...{ context: office.context, actor: applicant.actor },
    ...{ now: office.context.now(), today: "2026-12-01" },
  };
  const page = await readCasePage(reader, caseId);
  expect(page?.amended).toMatchObject([{ from: "40", to: "55" }]);
  expect(JSON.stringify(page)).not.toContain("77");
  const submit = { caseId, verb: "submit" as const, version: 1 };
  const outcome = await moveCase(office.context, by(applicant.actor), submit);
  expect(refusedWith(outcome)).toBe("record.out-of-scope");
});

test("a proposal sent again under its key is answered again, also when the record changed since", async () => {
  const key = await plant("acme-again");
  const asked = { key, version: 1, changes: { jobs: "45" } };
  const caller = by(applicant.actor);
  const first = await proposeAmendment(office.context, caller, asked);
  const change = { key, version: 1, changes: { jobs: "50" } };
  done(await reviseUndertakingRecord(office.context, by(steward.actor), change));
  expect(await proposeAmendment(office.context, caller, asked)).toEqual({
    ...first,
    replayed: true,
  });
  const other = { ...asked, changes: { jobs: "46" } };
  expect(refusedWith(await proposeAmendment(office.context, caller, other))).toBe(
    "duty.key-reused",
  );
});
