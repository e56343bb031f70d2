import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { by, done, testOffice, type Office } from "../commands/office.test-data.ts";
import { proposeAmendment } from "../commands/propose-amendment.ts";
import { registerParty } from "../commands/record-party.ts";
import { registerUndertaking } from "../commands/record-undertaking.ts";
import type { Actor } from "../workflow/actor.ts";
import { personWith } from "./people.test-data.ts";
import { readableMoney } from "./readable-money.ts";

let office: Office;

/** Cases of the scheme "register": of one party in Odisha alone, of another there and in Andhra. */
beforeAll(async () => {
  office = await testOffice();
  const { context, database } = office;
  const { actor } = await personWith(database, "steward");
  const stands = [
    ["in-one", "in-od"],
    ["in-two", "in-od"],
    ["in-two", "in-ap"],
  ] as const;
  for (const partyId of ["in-one", "in-two"]) {
    const party = { partyId, kind: "company", values: { name_en: partyId } };
    done(await registerParty(context, by(actor), party));
  }
  for (const [party_id, place] of stands) {
    const key = `${party_id}-${place}`;
    const values = { name_en: key, place, party_id };
    const plant = { undertakingId: key, kind: "plant", values };
    done(await registerUndertaking(context, by(actor), plant));
    const change = { key, version: 1, changes: { name_en: "Another name" } };
    done(await proposeAmendment(context, by(actor), change));
  }
});
afterAll(() => office.close());

const rows = [
  ["register", null],
  ["register", "in-one"],
  ["register", "in-two"],
  ["register", "in-none"],
  ["other", "in-one"],
] as const;
const officer = (role: Actor["role"], scope: Actor["scope"]): Actor => {
  const personId = "00000000-0000-4000-8000-000000000001";
  return { personId, role, scope, forPersonId: null, amountMostPaise: null };
};

test.each([
  [officer("finance", null), [0, 1, 2, 3, 4]],
  [officer("finance", { kind: "scheme", key: "other" }), [4]],
  [officer("state-officer", { kind: "state", key: "in-od" }), [0, 1]],
  [officer("agency", { kind: "state", key: "in-ap" }), [0]],
  [officer("state-officer", null), []],
  [officer("applicant", { kind: "party", key: "in-one" }), [1, 4]],
  [officer("applicant", null), []],
  [officer("administrator", null), []],
  [officer("public", null), []],
] as const)("money is shown within the reader's scope and no further: %j", async (actor, shown) => {
  const found: number[] = [];
  for (const [i, [scheme, party]] of rows.entries()) {
    const condition = readableMoney(actor, { scheme: "a.scheme", party: "a.party" });
    const read = await sql`
      select 1 from (values (${scheme}::text, ${party}::text)) as a (scheme, party)
      where ${condition}`.execute(office.database);
    if (read.rows.length > 0) found.push(i);
  }
  expect(found).toEqual(shown);
});
