/** Every statement the news knows, read against the India record as of the pack's own date. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { say } from "@lodestone/words/say";
import { beforeAll, describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import type { Judgement, Verdict } from "./judgement.ts";
import { magnetFeed } from "./magnet-feed.ts";
import { relianceByMineral, sourcedCount, weaklySourcedCount } from "./mineral-reliance.ts";
import { reviewSystems } from "./mission-systems.ts";

let mission: Mission;
beforeAll(async () => {
  const { files } = await readFolder(
    path.join(import.meta.dirname, "..", "..", "missions", "india"),
  );
  const read = readMission(files);
  if (!read.mission) throw new Error("the India pack does not read");
  mission = read.mission;
});

type Tables = Partial<Pick<Mission, "observations" | "milestones" | "sources">>;

function judged(reading: string, changed: Tables = {}, asOf = mission.info.asOf): Judgement {
  const row = mission.readings.find((candidate) => candidate.reading === reading);
  if (!row) throw new Error(`no reading ${reading}`);
  return judge(row, { tables: { ...mission, ...changed }, asOf });
}
const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict;
const without = (...keys: string[]): Tables => ({
  observations: mission.observations.filter((row) => !keys.includes(row.observation)),
});
const reasonOf = (judgement: Judgement) =>
  judgement.reason.map((part) => say("en", part)).join(" ");

/** System, reading, verdict, and what its reason must name. */
const expected: readonly (readonly [string, string, Verdict, RegExp])[] = [
  ["outlay", "outlay-as-approved", "sources_disagree", /34,300 crore rupees.*Stated: 32,000/],
  [
    "dependence",
    "dependence-one-figure",
    "sources_disagree",
    /same office also stated 98.*Stated: 95/,
  ],
  ["centres", "centres-recognised", "reached", /counts 9 \(centres/],
  [
    "exploration",
    "activities-all-agencies",
    "cannot_be_tested",
    /same office's own\. Missing: a list/,
  ],
  ["exploration", "projects-critical", "sources_disagree", /counts 422 .*Stated: 4,000/],
  ["fund", "levy-raised", "reached", /3 per cent of royalty \(1 September 2025\)/],
  ["duties", "minerals-freed", "reached", /counts 25 \(minerals/],
  ["magnets", "magnets-any-plant", "at_risk", /from 30 June 2026.*by 31 December 2026/],
  [
    "magnets",
    "magnets-scheme-plants",
    "not_possible",
    /30 October 2027 at the earliest.*after 31 December 2026/,
  ],
  ["parks", "parks-under-way", "cannot_be_tested", /Missing: guidelines/],
  ["closures", "closures-identified", "sources_disagree", /147 mines.*Stated: 143/],
  ["closures", "closures-certified", "at_risk", /counts 10 .*against 143 wanted/],
  ["overseas", "overseas-signed", "at_risk", /counts 2 .*against 50 wanted/],
  ["partners", "canada-signed", "reached", /2 March 2026/],
  ["partners", "canada-delivered", "cannot_be_tested", /Missing: any project/],
];

describe("each reading of each statement", () => {
  test.each(expected)("%s: %s is %s", (system, reading, wanted, says) => {
    const found = judged(reading);
    expect(found.verdict).toBe(wanted);
    expect(reasonOf(found)).toMatch(says);
    const statement = mission.readings.find((row) => row.reading === reading)?.statement;
    expect(mission.statements.find((row) => row.statement === statement)?.system).toBe(system);
  });

  test("none is left out, and all eleven systems have one", () => {
    expect(expected.map(([, reading]) => reading).sort()).toEqual(
      mission.readings.map((row) => row.reading).sort(),
    );
    expect(new Set(expected.map(([system]) => system)).size).toBe(11);
  });

  test("a statement with two readings gets two verdicts", () => {
    const magnets = reviewSystems(mission).find(({ system }) => system.system === "magnets");
    const verdicts = magnets?.statements[0]?.readings.map(({ judgement }) => judgement.verdict);
    expect(verdicts).toEqual(["at_risk", "not_possible"]);
  });

  test("each names its latest evidence, never later than the day it is judged on", () => {
    for (const [, reading] of expected) {
      const { latestEvidence, evidence, asOf } = judged(reading);
      expect(asOf).toBe("2026-06-30");
      if (evidence.length > 0) expect((latestEvidence ?? "9") <= asOf, reading).toBe(true);
    }
  });
});

describe("an observation taken away changes the verdict", () => {
  test.each<readonly [string, readonly string[], Verdict]>([
    ["outlay-as-approved", ["outlay-approved"], "cannot_be_tested"],
    ["dependence-one-figure", ["dependence-98"], "cannot_be_tested"],
    ["centres-recognised", ["centres-9"], "sources_disagree"],
    ["projects-critical", ["critical-195", "critical-422"], "cannot_be_tested"],
    ["levy-raised", ["levy-3"], "sources_disagree"],
    ["minerals-freed", ["duty-25"], "cannot_be_tested"],
    ["closures-identified", ["slated-147"], "cannot_be_tested"],
    ["closures-certified", ["certificates-3"], "cannot_be_tested"],
    ["overseas-signed", ["overseas-1"], "cannot_be_tested"],
    ["canada-signed", ["canada-1"], "cannot_be_tested"],
  ])("%s", (reading, removed, becomes) => {
    expect(verdict(reading, without(...removed))).toBe(becomes);
    expect(verdict(reading)).not.toBe(becomes);
  });

  test("and so does a milestone", () => {
    const milestones = mission.milestones.filter((row) => row.milestone !== "scheme-magnets");
    expect(verdict("magnets-scheme-plants", { milestones })).toBe("cannot_be_tested");
  });
});

describe("the day it is judged on changes the verdict", () => {
  test("before the evidence was there, the statement could not be tested", () => {
    expect(verdict("canada-signed", {}, "2026-03-01")).toBe("cannot_be_tested");
    expect(verdict("canada-signed", {}, "2026-03-02")).toBe("reached");
    expect(verdict("levy-raised", {}, "2025-08-31")).toBe("sources_disagree");
  });

  test("after the day stated, what has not happened is not possible by it", () => {
    expect(verdict("magnets-any-plant", {}, "2026-12-31")).toBe("at_risk");
    expect(verdict("magnets-any-plant", {}, "2027-01-01")).toBe("not_possible");
    expect(verdict("closures-certified", {}, "2029-01-01")).toBe("not_possible");
  });

  test("an event that happens in time is reached, and too late it is not", () => {
    const happened = (done_on: string): Tables => ({
      milestones: mission.milestones.map((row) =>
        row.milestone === "any-plant-magnets" ? { ...row, done_on, as_of: done_on } : row,
      ),
    });
    expect(verdict("magnets-any-plant", happened("2026-10-15"), "2027-01-31")).toBe("reached");
    expect(verdict("magnets-any-plant", happened("2027-01-15"), "2027-01-31")).toBe("not_possible");
  });
});

describe("a weak source alone", () => {
  const adverse: readonly Verdict[] = ["at_risk", "not_possible", "sources_disagree"];

  test.each(["secondary", "derived", "general_knowledge"] as const)(
    "a record of %s sources turns nothing against a statement",
    (standing) => {
      const sources = mission.sources.map((row) => ({ ...row, standing }));
      for (const [, reading] of expected)
        expect(adverse, reading).not.toContain(verdict(reading, { sources }));
    },
  );

  test.each(["estimated", "assumed"] as const)("nor do figures graded %s", (grade) => {
    const changed: Tables = {
      observations: mission.observations.map((row) => ({ ...row, grade })),
      milestones: mission.milestones.map((row) => ({ ...row, grade })),
    };
    for (const [, reading] of expected)
      expect(adverse, reading).not.toContain(verdict(reading, changed));
  });

  test("nor does one newspaper alone say that a date cannot be met; two do, or one official document", () => {
    const publishedBy = (
      publishers: readonly string[],
      standing: "press" | "official_document",
    ): Tables => ({
      sources: mission.sources.map((row, i) => ({
        ...row,
        standing,
        publisher: publishers[i % publishers.length] ?? "",
      })),
    });
    expect(verdict("overseas-signed", publishedBy(["one paper"], "press"))).toBe(
      "cannot_be_tested",
    );
    expect(verdict("overseas-signed", publishedBy(["one office"], "official_document"))).toBe(
      "at_risk",
    );
    expect(verdict("overseas-signed")).toBe("at_risk");
  });
});

test("the 95 per cent is so many of 30 minerals with a sourced figure, and no single number", () => {
  const minerals = relianceByMineral(mission);
  expect(minerals).toHaveLength(30);
  expect(sourcedCount(minerals)).toBe(minerals.filter(({ sourced }) => sourced.length > 0).length);
  // A count told without its weak part would claim more than the record holds.
  const weak = weaklySourcedCount(minerals, mission);
  expect(weak).toBeGreaterThan(0);
  const press = mission.sources.map((row) => ({ ...row, standing: "press" as const }));
  expect(weaklySourcedCount(minerals, { sources: press })).toBeLessThan(weak);
  for (const { sourced, gaps, mineral } of minerals) {
    expect(sourced.every((row) => row.grade !== "assumed")).toBe(true);
    expect(sourced.length > 0 || gaps.length > 0, mineral.mineral).toBe(true);
  }
});

test("6,000 t of magnets need 2,000 to 2,910 t of NdPr oxide a year; 500 t are assured and about 400 t minable", () => {
  const feed = magnetFeed(mission);
  expect(feed?.magnetsT).toBe(6000);
  const of = (name: string) =>
    Math.round(
      [...(feed?.needs ?? []), ...(feed?.assured ?? [])].find((row) => row.name === name)?.oxideT ??
        NaN,
    );
  expect([of("official"), of("with-swarf"), of("without-swarf")]).toEqual([1998, 2438, 2910]);
  expect([of("assured"), of("from-mines")]).toEqual([500, 400]);
});
