import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { observationsOf } from "../store/observations.ts";
import { openActionPoints } from "../store/action-points.ts";
import { readParty } from "../store/parties.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { readUndertaking } from "../store/records.ts";
import { closeRaisedActionPoint, raiseActionPoint } from "./action-point.ts";
import { observe } from "./observe.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";
import { registerParty, reviseParty } from "./record-party.ts";
import { registerUndertaking, reviseUndertakingRecord } from "./record-undertaking.ts";

let office: Office;
let steward: PersonWithRole;
let programme: PersonWithRole;
let agency: PersonWithRole;
let odisha: PersonWithRole;
let applicant: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  const { database } = office;
  steward = await personWith(database, "steward");
  programme = await personWith(database, "programme");
  agency = await personWith(database, "agency", {
    scope: { kind: "scheme", key: "magnet-scheme" },
  });
  odisha = await personWith(database, "state-officer", { scope: { kind: "state", key: "in-od" } });
  applicant = await personWith(database, "applicant", { scope: { kind: "party", key: "acme" } });
  const party = {
    partyId: "acme",
    kind: "company",
    values: { name_en: "Acme Magnets", place: "in-od" },
  };
  done(await registerParty(office.context, by(steward.actor), party));
});

afterAll(() => office.close());

const plant = (undertakingId: string, values: Record<string, unknown> = {}) => ({
  undertakingId,
  kind: "plant",
  values: {
    name_en: "Acme plant",
    place: "in-od",
    scheme: "magnet-scheme",
    party_id: "acme",
    capacity_t_per_a: "1,200",
    ...values,
  },
});

async function registered(undertakingId: string, actor = steward.actor): Promise<string> {
  done(await registerUndertaking(office.context, by(actor), plant(undertakingId)));
  return undertakingId;
}

describe("an undertaking", () => {
  test("is registered by the steward with its values read as its kind says", async () => {
    const key = await registered("acme-one");
    const record = await readUndertaking(office.database, key);
    expect(record).toMatchObject({ kind: "plant", version: 1, pack: null });
    expect(record?.values).toMatchObject({ capacity_t_per_a: 1200, status: "registered" });
  });

  test("keeps every version it had", async () => {
    const key = await registered("acme-two");
    const change = { key, version: 1, changes: { capacity_t_per_a: "1500" } };
    done(await reviseUndertakingRecord(office.context, by(steward.actor), change));
    const versions = await office.database
      .selectFrom("register.record_version")
      .select("version")
      .where("record_key", "=", key)
      .where("noun", "=", "undertaking")
      .orderBy("version")
      .execute();
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  });

  test("is changed only from the version the person saw", async () => {
    const key = await registered("acme-three");
    const change = { key, version: 1, changes: { name_en: "Acme plant III" } };
    done(await reviseUndertakingRecord(office.context, by(steward.actor), change));
    const again = { ...change, changes: { name_en: "Other" } };
    const outcome = await reviseUndertakingRecord(office.context, by(programme.actor), again);
    expect(refusedWith(outcome)).toBe("record.changed");
  });

  test("answers the same command sent twice once", async () => {
    const caller = by(steward.actor);
    const first = await registerUndertaking(office.context, caller, plant("acme-four"));
    const second = await registerUndertaking(office.context, caller, plant("acme-four"));
    expect(done(second)).toEqual(done(first));
    expect(second).toMatchObject({ replayed: true });
  });

  test.each([
    [{ capacity_t_per_a: "a lot" }, "form.faults"],
    [{ colour: "red" }, "form.faults"],
    [{ name_en: "" }, "form.faults"],
    [{ status: "imagined" }, "form.faults"],
    [{ place: "Odisha" }, "form.faults"],
    [{ party_id: "nobody" }, "record.no-party"],
  ])("with %j is refused in words", async (values, key) => {
    const outcome = await registerUndertaking(
      office.context,
      by(steward.actor),
      plant("bad", values),
    );
    expect(refusedWith(outcome)).toBe(key);
    expect(await readUndertaking(office.database, "bad")).toBeUndefined();
  });

  test("of an unknown kind, a bad key or a key taken is refused", async () => {
    const ask = (input: object) =>
      registerUndertaking(office.context, by(steward.actor), { ...plant("x"), ...input });
    await registered("acme-five");
    expect(refusedWith(await ask({ kind: "castle" }))).toBe("record.no-kind");
    expect(refusedWith(await ask({ undertakingId: "Acme Five" }))).toBe("record.bad-key");
    expect(refusedWith(await ask({ undertakingId: "acme-five" }))).toBe("record.taken");
  });

  test("is changed by an agency within its scheme and by a State's officer within the State only", async () => {
    const key = await registered("acme-six", agency.actor);
    const revise = (person: PersonWithRole, version: number, changes: Record<string, unknown>) =>
      reviseUndertakingRecord(office.context, by(person.actor), { key, version, changes });
    done(await revise(odisha, 1, { jobs: "40" }));
    expect(refusedWith(await revise(odisha, 2, { place: "in-tn" }))).toBe("record.out-of-scope");
    expect(refusedWith(await revise(agency, 2, { scheme: "recycling-scheme" }))).toBe(
      "record.out-of-scope",
    );
    done(await revise(steward, 2, { place: "in-tn" }));
    expect(refusedWith(await revise(odisha, 3, { jobs: "41" }))).toBe("record.out-of-scope");
  });

  test.each(["finance", "authority", "releasing", "auditor", "administrator"] as const)(
    "is not for %s to change",
    async (role) => {
      const person = await personWith(office.database, role);
      const outcome = await registerUndertaking(
        office.context,
        by(person.actor),
        plant("not-mine"),
      );
      expect(refusedWith(outcome)).toBe("record.not-yours");
    },
  );

  test("is changed by its own company by an amendment only", async () => {
    const key = await registered("acme-seven");
    const change = { key, version: 1, changes: { jobs: "50" } };
    const outcome = await reviseUndertakingRecord(office.context, by(applicant.actor), change);
    expect(refusedWith(outcome)).toBe("record.by-amendment");
  });
});

test("a party is revised with its next version, and what changes nothing is told", async () => {
  const revise = (version: number, changes: Record<string, unknown>) =>
    reviseParty(office.context, by(steward.actor), { key: "acme", version, changes });
  done(await revise(1, { contact_email: "plant@acme.example" }));
  expect(await readParty(office.database, "acme")).toMatchObject({
    version: 2,
    values: { contact_email: "plant@acme.example" },
  });
  expect(refusedWith(await revise(2, { name_en: "Acme Magnets" }))).toBe("record.no-change");
});

describe("an observation", () => {
  const figure = (undertakingId: string, series: string, more: Record<string, unknown> = {}) => ({
    undertakingId,
    evidenceId: null,
    values: {
      indicator: "magnets-made",
      series,
      value: "410.5",
      unit: "t",
      on: "2026-11-30",
      ...more,
    },
  });
  const ask = (person: PersonWithRole, input: ReturnType<typeof figure>) =>
    observe(office.context, by(person.actor), input);

  test("is reported by the company and verified by the agency, and both stand", async () => {
    const key = await registered("observed-one");
    done(await ask(applicant, figure(key, "reported")));
    done(await ask(agency, figure(key, "verified", { value: "402" })));
    const found = await observationsOf(office.database, key, "magnets-made");
    expect(found.map(({ series, value }) => [series, value])).toEqual([
      ["reported", "410.5"],
      ["verified", "402"],
    ]);
  });

  test("is never verified by who reported it, nor by a company or a steward", async () => {
    const key = await registered("observed-two");
    done(await ask(agency, figure(key, "reported")));
    expect(refusedWith(await ask(agency, figure(key, "verified")))).toBe("observe.own");
    expect(refusedWith(await ask(applicant, figure(key, "verified")))).toBe("observe.not-yours");
    expect(refusedWith(await ask(steward, figure(key, "verified")))).toBe("observe.not-yours");
  });

  test("is never verified by a delegate for the one who reported it", async () => {
    const key = await registered("observed-three");
    done(await ask(agency, figure(key, "reported")));
    const delegate = { ...programme.actor, forPersonId: agency.personId };
    const outcome = await observe(office.context, by(delegate), figure(key, "verified"));
    expect(refusedWith(outcome)).toBe("observe.own");
  });

  test("is verified after it was reported, and reported after it happened", async () => {
    const key = await registered("observed-four");
    expect(refusedWith(await ask(agency, figure(key, "verified")))).toBe(
      "observe.nothing-reported",
    );
    const tomorrow = figure(key, "reported", { on: "2026-12-02" });
    expect(refusedWith(await ask(applicant, tomorrow))).toBe("observe.too-late");
    done(await ask(applicant, figure(key, "forecast", { on: "2028-03-31" })));
  });

  test("of another company's plant is refused", async () => {
    const key = await registered("observed-five");
    const stranger = await personWith(office.database, "applicant", {
      scope: { kind: "party", key: "other" },
    });
    expect(refusedWith(await ask(stranger, figure(key, "reported")))).toBe("record.out-of-scope");
  });
});

test("an action point is closed by whom it concerns, and once", async () => {
  const key = await registered("acted-on");
  const raised = done(
    await raiseActionPoint(office.context, by(programme.actor), {
      subjectKind: "undertaking",
      subject: key,
      ownerId: agency.personId,
      values: { what: "Visit the plant", dueOn: "2026-12-31", tier: "3" },
    }),
  );
  const actionPointId = String(raised["actionPointId"]);
  const open = await openActionPoints(office.database, {
    subjectKind: "undertaking",
    subject: key,
  });
  expect(open.map(({ what, tier }) => [what, tier])).toEqual([["Visit the plant", 3]]);
  const close = (person: PersonWithRole, version: number) =>
    closeRaisedActionPoint(office.context, by(person.actor), { actionPointId, version });
  expect(refusedWith(await close(odisha, 1))).toBe("action.not-owner");
  expect(refusedWith(await close(applicant, 1))).toBe("action.not-yours");
  done(await close(agency, 1));
  expect(refusedWith(await close(agency, 2))).toBe("action.closed");
});
