import { afterAll, beforeAll, expect, test } from "vitest";
import { by, done, testOffice, type Office } from "../commands/office.test-data.ts";
import { registerParty } from "../commands/record-party.ts";
import { registerUndertaking } from "../commands/record-undertaking.ts";
import { insertObligation } from "../store/obligations.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { readUndertakingPage } from "./undertaking.ts";
import { undertakingFiles } from "./undertakings.ts";
import { publicReader } from "../records/record-reader.ts";

let office: Office;
let steward: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  const { context, database } = office;
  steward = await personWith(database, "steward");
  for (const partyId of ["owner", "owner-before"]) {
    const party = { partyId, kind: "company", values: { name_en: partyId } };
    done(await registerParty(context, by(steward.actor), party));
  }
  const values = { name_en: "Sold plant", place: "in-od", party_id: "owner" };
  const plant = { undertakingId: "sold-plant", kind: "plant", values };
  done(await registerUndertaking(context, by(steward.actor), plant));
  for (const partyId of ["owner", "owner-before"]) {
    const owed = { obligationId: `of-${partyId}`, caseId: null, undertakingId: "sold-plant" };
    const what = { kind: "report", milestone: "", titleEn: "Report", titleHi: "" } as const;
    const writer = { personId: steward.personId, at: context.now() };
    await database
      .transaction()
      .execute((trx) =>
        insertObligation(trx, { ...owed, ...what, ...writer, partyId, dueOn: "2027-01-01" }),
      );
  }
});
afterAll(() => office.close());

test("a party reads of its undertaking what it owes itself, and nothing of the owner before", async () => {
  const scope = { kind: "party", key: "owner" } as const;
  const owner = await personWith(office.database, "applicant", { scope });
  const reader = { context: office.context, now: office.context.now(), today: "2026-12-01" };
  const owedTo = async ({ actor }: PersonWithRole) =>
    (await readUndertakingPage({ ...reader, actor }, "sold-plant"))?.obligations.map(
      ({ obligationId, party }) => [obligationId, party?.name.en],
    );
  expect(await owedTo(owner)).toEqual([["of-owner", "owner"]]);
  const both = [
    ["of-owner", "owner"],
    ["of-owner-before", "owner-before"],
  ];
  expect(await owedTo(steward)).toEqual(both);
});

test("the files of a demonstration office are not those of an office", async () => {
  const asked = { kind: "plant", form: "csv", language: "en" } as const;
  const files = (isDemonstration: boolean) =>
    undertakingFiles({ ...office.context, isDemonstration }, publicReader, asked);
  expect([...(await files(false)).keys()]).toEqual(["plant.csv"]);
  const [[name, bytes] = []] = await files(true);
  expect(name).toBe("demonstration-plant.csv");
  expect(new TextDecoder().decode(bytes)).toContain("is invented");
});
