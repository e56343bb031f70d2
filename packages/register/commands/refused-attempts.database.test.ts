/** A flood of refused attempts: the first are kept one by one, the rest is counted, all are answered. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { personNames } from "../store/names-read.ts";
import { personWith } from "../store/people.test-data.ts";
import { REFUSALS_KEPT } from "../store/refused-attempts.ts";
import { readExceptions } from "../store/trail-read.ts";
import { exceptionView } from "../views/trail-view.ts";
import { moveFund } from "./fund.ts";
import { registerUndertaking, reviseUndertakingRecord } from "./record-undertaking.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";

let office: Office;

beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

test("of a hundred attempts in an hour the first are in the trail, one row counts the rest, the next hour begins anew", async () => {
  const agency = await personWith(office.database, "agency", { name: "Pressing Person" });
  const finance = await personWith(office.database, "programme");
  const input = { scheme: "magnet-scheme", fiscalYear: "2026-27", amountPaise: "100" };
  const attempt = async (actor = agency.actor, at = "2026-12-01T06:59:00.000Z") =>
    refusedWith(await moveFund({ ...office.context, now: () => at }, by(actor), "allot", input));
  const answers = await Promise.all(Array.from({ length: 100 }, () => attempt()));
  expect(new Set(answers)).toEqual(new Set(["duty.wrong-desk"]));
  expect(await attempt(finance.actor)).toBe("duty.wrong-desk");
  const kept = async () => await readExceptions(office.database, "duty-refused");
  const first = await kept();
  expect(first.count).toBe(REFUSALS_KEPT + 2);
  expect(first.rows.map(({ furtherRefused }) => furtherRefused).filter((n) => n !== null)).toEqual([
    100 - REFUSALS_KEPT,
  ]);
  const names = await personNames(office.database, [agency.personId]);
  const told = exceptionView("duty-refused", first, names, "auditor").rows.map(
    ({ what }) => what.en,
  );
  expect(told).toContain(
    "Tried what belongs to another desk; with it the person was refused 80 more times in that hour, counted and not kept one by one",
  );
  await attempt(agency.actor, "2026-12-01T07:00:00.000Z");
  expect((await kept()).count).toBe(first.count + 1);
});

test("an attempt on a record that is another's to change leaves its row, by each reason it can have", async () => {
  const { database, context } = office;
  const steward = await personWith(database, "steward");
  const values = { name_en: "Puri centre", place: "in-od" };
  const registered = { undertakingId: "puri-centre", kind: "centre", values };
  done(await registerUndertaking(context, by(steward.actor), registered));
  const tries = [
    ["record.by-amendment", await personWith(database, "applicant")],
    ["record.not-yours", await personWith(database, "finance")],
    ["record.out-of-scope", await personWith(database, "state-officer")],
  ] as const;
  const change = { key: "puri-centre", version: 1, changes: { name_en: "Mine" } };
  for (const [key, person] of tries) {
    const before = (await readExceptions(database, "duty-refused")).count;
    const outcome = await reviseUndertakingRecord(context, by(person.actor), change);
    expect(refusedWith(outcome)).toBe(key);
    expect((await readExceptions(database, "duty-refused")).count, key).toBe(before + 1);
  }
});
