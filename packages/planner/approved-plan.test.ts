/** An approved plan says what it was made from, and when that has moved on. */
import { createHash } from "node:crypto";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { beforeAll, expect, test } from "vitest";
import {
  approvePlan,
  isPlanName,
  readApprovedPlan,
  whatMovedOn,
  type ApprovedPlan,
} from "./approved-plan.ts";
import { packFingerprint } from "./pack-fingerprint.ts";
import { planMission } from "./plan-mission.ts";
import { leastCost } from "./request.ts";

const sha256 = (bytes: Uint8Array) =>
  Promise.resolve(createHash("sha256").update(bytes).digest("hex"));
const bytes = (text: string) => new TextEncoder().encode(text);

let files: PackFiles;
let approved: ApprovedPlan;

async function fingerprintOf(pack: PackFiles, scenario?: string) {
  const { mission } = readMission(pack, scenario);
  if (!mission) throw new Error("the pack has faults");
  return await packFingerprint(pack, mission.info, scenario, sha256);
}

beforeAll(async () => {
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "one-mine");
  files = (await readFolder(folder)).files;
  const { mission } = readMission(files);
  if (!mission) throw new Error("one-mine");
  const { plan } = planMission(await HighsEngine.load(), mission, leastCost);
  approved = approvePlan("hill", plan, await fingerprintOf(files), "0.1.0", "2026-11-25");
});

test("it comes back from its file as it was, and nothing has moved on", async () => {
  const read = readApprovedPlan(JSON.stringify(approved));
  expect("value" in read && JSON.stringify(read.value)).toBe(JSON.stringify(approved));
  expect(whatMovedOn(approved, await fingerprintOf(files), "0.1.0")).toEqual([]);
});

test("the hash is that of sha256sum's lines over the sorted tables", async () => {
  const { hash, files: hashes } = approved.pack;
  const lines = Object.keys(hashes)
    .sort()
    .map((file) => `${hashes[file] ?? ""}  ${file}\n`);
  expect(hash).toBe(await sha256(bytes(lines.join(""))));
  expect(hashes["sites.csv"]).toBe(await sha256(files.get("sites.csv") ?? new Uint8Array()));
  // In whatever order a disk lists them.
  expect(await fingerprintOf(new Map([...files].reverse()))).toEqual(approved.pack);
});

test("a table changed since is named, and a scenario not asked for changes nothing", async () => {
  const text = new TextDecoder().decode(files.get("sites.csv")).replace("owner,6,", "owner,4,");
  const changed = new Map(files).set("sites.csv", bytes(text));
  const [words, ...more] = whatMovedOn(approved, await fingerprintOf(changed), "0.1.0");
  expect(more).toEqual([]);
  expect(words && say("en", words)).toMatch(
    /^hill was made from pack one-mine hash [0-9a-f]{12}; the pack now has hash [0-9a-f]{12}: tables that differ: 1 \(sites\.csv\)\.$/,
  );
  const withScenario = new Map(files).set("scenarios/dry.csv", bytes("table,row\n"));
  expect(await fingerprintOf(withScenario)).toEqual(approved.pack);
});

test("another pack and another version are said", async () => {
  const pack = { ...(await fingerprintOf(files)), name: "two-mines" };
  const says = whatMovedOn(approved, pack, "0.2.0").map((words) => say("en", words));
  expect(says[0]).toBe("hill was made from the pack one-mine, and this is the pack two-mines.");
  expect(says[1]).toMatch(/made by version 0\.1\.0 of the program, and this is 0\.2\.0/);
});

test("a name is a file name on every system", () => {
  for (const name of ["hill", "plan-2026"]) expect(isPlanName(name)).toBe(true);
  for (const name of ["", "Hill", "../hill", "hill.json", "con:", "a".repeat(61), "-a"])
    expect(isPlanName(name)).toBe(false);
});

test("a file that is no approved plan is refused with its place", () => {
  const read = readApprovedPlan(JSON.stringify({ ...approved, form: "other" }));
  expect("wrong" in read && say("en", read.wrong)).toBe(
    "form is not one of lodestone-approved-plan-1",
  );
});
