import { expect, test } from "vitest";
import { asImported, indiaMission, withValues } from "./india.test-data.ts";
import { missionFromRegister } from "./mission-from-register.ts";
import { WITHDRAWN, type UndertakingRecord } from "./record.ts";

const mission = await indiaMission();
const today = "2026-12-01";
const laid = (records: readonly UndertakingRecord[]) =>
  missionFromRegister({ mission, records, today });

test("without a change in the register the mission is the pack's own, to the very object", () => {
  const { mission: same, left } = laid(asImported(mission));
  expect(same).toBe(mission);
  expect(left).toEqual([]);
});

test("before the pack is imported the mission is the pack's own", () => {
  expect(laid([]).mission).toBe(mission);
});

test("a value changed in the register stands on the page, and untouched tables stay the same objects", () => {
  const changed = laid(withValues(asImported(mission), "iit-bombay", { city: "Powai" })).mission;
  expect(changed.centres.find(({ centre }) => centre === "iit-bombay")?.city).toBe("Powai");
  expect(changed.centres.filter((row, i) => row !== mission.centres[i])).toHaveLength(1);
  expect(changed.sites).toBe(mission.sites);
});

const tenth: UndertakingRecord = {
  undertakingId: "iit-kanpur",
  kind: "centre",
  values: {
    name_en: "Indian Institute of Technology Kanpur",
    name_hi: "भारतीय प्रौद्योगिकी संस्थान कानपुर",
    place: "in-up",
    city: "Kanpur",
    recognised_on: "2026-11-01",
    source: "lokmattimes-2025-08-01",
    locator: "For this test only",
    as_of: "2026-11-01",
    grade: "reported",
  },
  pack: null,
  version: 1,
};

test("the nine centres come from the register: one withdrawn leaves eight, one registered makes ten", () => {
  const records = asImported(mission);
  expect(laid(records).mission.centres).toHaveLength(9);
  const fewer = laid(withValues(records, "iit-bombay", { status: WITHDRAWN })).mission;
  expect(fewer.centres).toHaveLength(8);
  const more = laid([...records, tenth]);
  expect(more.left).toEqual([]);
  expect(more.mission.centres.map(({ centre }) => centre)).toContain("iit-kanpur");
});

test("a record dated after the pack moves the page's date with it", () => {
  expect(laid([...asImported(mission), tenth]).mission.info.asOf).toBe(today);
});

test("a record that a pack could not hold leaves the pack's row, and is told with its faults", () => {
  const records = withValues(asImported(mission), "irel-mines", { process: "alchemy" });
  const { mission: same, left } = laid(withValues(records, "iit-bombay", { city: "Powai" }));
  expect(same.sites).toBe(mission.sites);
  expect(same.centres.find(({ centre }) => centre === "iit-bombay")?.city).toBe("Powai");
  expect(left.map(({ undertakingId }) => undertakingId)).toEqual(["irel-mines"]);
  expect(left[0]?.faults[0]?.column).toBe("process");
});

test("a record without a source is not shown as a figure of the mission", () => {
  const unsourced = { ...tenth, values: { ...tenth.values, source: null } };
  const { mission: same, left } = laid([...asImported(mission), unsourced]);
  expect(same).toBe(mission);
  expect(left.map(({ undertakingId }) => undertakingId)).toEqual(["iit-kanpur"]);
});

test("what a scenario changes stays changed, and the register's own change comes with it", async () => {
  const [first] = mission.scenarios;
  const scenario = await indiaMission(first?.scenario);
  const records = withValues(asImported(mission), "iit-bombay", { city: "Powai" });
  const result = missionFromRegister({ mission: scenario, records, standing: mission, today });
  expect(result.mission.sites).toBe(scenario.sites);
  expect(result.mission.scenario).toBe(first?.scenario);
  expect(result.mission.centres.find(({ centre }) => centre === "iit-bombay")?.city).toBe("Powai");
});
