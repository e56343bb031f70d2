import { afterAll, beforeAll, expect, test } from "vitest";
import { missionFromRegister } from "../records/mission-from-register.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { readRecordsForMission, readUndertaking } from "../store/records.ts";
import { importPack, packDifferences } from "./import-pack.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";
import { registerUndertaking, reviseUndertakingRecord } from "./record-undertaking.ts";

let office: Office;
let steward: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  steward = await personWith(office.database, "steward");
});

afterAll(() => office.close());

const kindsOf = async (mission = office.mission) =>
  new Set((await packDifferences(office.database, mission)).lines.map(({ kind }) => kind));

test("the India pack is imported whole, the register leads from then on, and the same pack again does nothing", async () => {
  const { database, context, mission } = office;
  const { lines, seen } = await packDifferences(database, mission);
  const asked = { mission, seen, take: ["new"] as const, choices: {} };
  const caller = by(steward.actor);
  const first = await importPack(context, caller, asked);
  const result = done(first);
  expect(result).toMatchObject({ added: lines.length, revised: 0 });
  expect(lines.length).toBeGreaterThan(700);
  expect(await kindsOf()).toEqual(new Set(["same"]));
  // Sent again under its key it answers the same, though nothing is new any more.
  expect(await importPack(context, caller, asked)).toEqual({ ...first, replayed: true });

  const bombay = await readUndertaking(database, "iit-bombay");
  expect(bombay).toMatchObject({ kind: "centre", version: 1, pack: { table: "centres" } });
  expect(bombay?.values["name_hi"]).toBe("भारतीय प्रौद्योगिकी संस्थान बॉम्बे");
  expect(bombay?.pack?.row).toMatchObject({ source: "lokmattimes-2025-08-01", grade: "reported" });

  const records = await readRecordsForMission(database);
  expect(missionFromRegister({ mission, records, today: "2026-12-01" }).mission).toBe(mission);

  const again = await packDifferences(database, mission);
  const take = ["new", "same", "changed", "conflict", "gone"] as const;
  const second = { mission, seen: again.seen, take, choices: {} };
  expect(done(await importPack(context, by(steward.actor), second))).toMatchObject({
    added: 0,
    revised: 0,
  });
  expect((await readUndertaking(database, "iit-bombay"))?.version).toBe(1);
});

test("what the register changed stays through an import that brings other columns", async () => {
  const { database, context, mission } = office;
  const change = { key: "iit-bombay", version: 1, changes: { recognised_on: "2025-08-02" } };
  done(await reviseUndertakingRecord(context, by(steward.actor), change));
  const centres = mission.centres.map((row) =>
    row.centre === "iit-bombay" ? { ...row, city: "Powai" } : row,
  );
  const next = { ...mission, centres };
  expect(await kindsOf(next)).toEqual(new Set(["same", "changed"]));
  const { seen } = await packDifferences(database, next);
  const asked = { mission: next, seen, take: ["changed"] as const, choices: {} };
  expect(done(await importPack(context, by(steward.actor), asked))).toMatchObject({ revised: 1 });
  expect((await readUndertaking(database, "iit-bombay"))?.values).toMatchObject({
    city: "Powai",
    recognised_on: "2025-08-02",
  });
  expect(await kindsOf(next)).toEqual(new Set(["same"]));
});

test("a register that changed since the differences were shown is told, and nothing is taken", async () => {
  const { database, context, mission } = office;
  const centres = mission.centres.filter(({ centre }) => centre !== "iit-hyderabad");
  const next = { ...mission, centres };
  const { seen } = await packDifferences(database, next);
  const plant = { undertakingId: "acme", kind: "plant", values: { name_en: "Acme" } };
  done(await registerUndertaking(context, by(steward.actor), plant));
  const other = { mission, seen, take: ["gone"] as const, choices: {} };
  expect(refusedWith(await importPack(context, by(steward.actor), other))).toBe("pack.seen-other");
  expect((await readUndertaking(database, "iit-hyderabad"))?.version).toBe(1);
});

test("only the steward and the programme import a pack", async () => {
  const { context, mission, database } = office;
  const agency = await personWith(database, "agency", {
    scope: { kind: "scheme", key: "magnet-scheme" },
  });
  const { seen } = await packDifferences(database, mission);
  const outcome = await importPack(context, by(agency.actor), {
    mission,
    seen,
    take: [],
    choices: {},
  });
  expect(refusedWith(outcome)).toBe("record.not-yours");
});
