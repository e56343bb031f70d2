import { afterAll, beforeAll, expect, test } from "vitest";
import { insertObligation, readObligation } from "../store/obligations.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { decideObligation, submitObligation } from "./obligation.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";
import { openCase } from "./open-case.ts";
import { registerParty } from "./record-party.ts";

let office: Office;
let applicant: PersonWithRole;
const obligations: (readonly [obligationId: string, caseId: string | null])[] = [];

beforeAll(async () => {
  office = await testOffice();
  const { context, database } = office;
  const steward = await personWith(database, "steward");
  const programme = await personWith(database, "programme");
  applicant = await personWith(database, "applicant", { scope: { kind: "party", key: "acme" } });
  const party = { partyId: "acme", kind: "company", values: { name_en: "Acme Magnets" } };
  done(await registerParty(context, by(steward.actor), party));
  const notice = { noticeNumber: "1", noticeOn: "2026-07-01", bidsDueOn: "2026-12-31" };
  const tender = { scheme: "magnet-scheme", workflow: "tender", kind: "", parentCaseId: null };
  const opened = done(await openCase(context, by(programme.actor), { ...tender, data: notice }));
  obligations.push(["of-a-case", String(opened["caseId"])], ["of-no-case", null]);
  for (const [obligationId, caseId] of obligations) {
    const owed = { obligationId, caseId, undertakingId: null, partyId: "acme" };
    const what = { kind: "report", milestone: "", titleEn: "Report", titleHi: "" } as const;
    const writer = { personId: programme.personId, at: context.now() };
    await database
      .transaction()
      .execute((trx) =>
        insertObligation(trx, { ...owed, ...what, ...writer, dueOn: "2027-01-01" }),
      );
    const met = { obligationId, version: 1, metOn: "2026-11-30" };
    done(await submitObligation(context, by(applicant.actor), met));
  }
});
afterAll(() => office.close());

test("an agency of another scheme or State decides no obligation, and one of the scheme its own", async () => {
  const agency = (scope?: { kind: "scheme" | "state"; key: string }) =>
    personWith(office.database, "agency", scope ? { scope } : {});
  const decide = async (person: PersonWithRole, obligationId: string, accept: boolean) => {
    const reason = accept ? {} : { reason: "not met" };
    const asked = { obligationId, version: 2, accept, ...reason };
    return await decideObligation(office.context, by(person.actor), asked);
  };
  const outside = [
    await agency({ kind: "scheme", key: "another-scheme" }),
    await agency({ kind: "state", key: "in-od" }),
  ];
  const own = await agency({ kind: "scheme", key: "magnet-scheme" });
  for (const person of outside) {
    for (const [obligationId] of obligations) {
      for (const accept of [true, false]) {
        expect(refusedWith(await decide(person, obligationId, accept))).toBe("duty.out-of-scope");
      }
    }
  }
  expect(refusedWith(await decide(own, "of-no-case", true))).toBe("duty.out-of-scope");
  done(await decide(own, "of-a-case", true));
  done(await decide(await agency(), "of-no-case", false));
  expect((await readObligation(office.database, "of-a-case"))?.state).toBe("accepted");
});
