/**
 * The recycling scheme on worked cases: arithmetic of the published numbers, each number taken from
 * the India pack's own rows.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { MissionTables } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { croreFromPaise, paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { recyclingSchemeTerms } from "./recycling-scheme-terms.ts";
import {
  groupOf,
  recyclingPayable,
  unmetOfEntity,
  type RecyclingGroup,
} from "./recycling-scheme.ts";
import { SchemeNumberMissing, SchemeNumbers } from "./scheme-numbers.ts";

let rows: MissionTables["scheme_parameters"];
let numbers: SchemeNumbers;

beforeAll(async () => {
  const india = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(india)).files);
  if (!mission) throw new Error("the India pack does not read");
  rows = mission.scheme_parameters;
  numbers = new SchemeNumbers(mission, "recycling-scheme");
});

interface Entity {
  readonly group: RecyclingGroup;
  readonly capitalCr: number;
  readonly monthsLate?: number;
  readonly operatingCr: number;
  /** Sales over those of the base year, crore, in the second and the fifth year. */
  readonly added: readonly [second: number, fifth: number];
}

/** All three claims of an entity one after the other, crore, with what bound each. */
function claimsOf(entity: Entity, from = numbers, poolPaidCr = 0) {
  const { group } = entity;
  let [toEntity, operatingToEntity] = [0n, 0n];
  const poolBefore = paiseFromCrore(poolPaidCr);
  const eligibleOperating = paiseFromCrore(entity.operatingCr);
  const [second, fifth] = entity.added.map(paiseFromCrore) as [bigint, bigint];
  const claims = [
    {
      group,
      eligibleCapital: paiseFromCrore(entity.capitalCr),
      monthsLate: entity.monthsLate ?? 0,
    },
    { group, year: 2 as const, eligibleOperating, addedSales: second },
    { group, year: 5 as const, eligibleOperating, addedSales: fifth },
  ];
  const paid = claims.map((claim) => {
    const traced = recyclingPayable(from, claim, "other-scrap", {
      toEntity,
      operatingToEntity,
      fromGroupPool: poolBefore + toEntity,
      fromStreamPool: poolBefore + toEntity,
    });
    toEntity += traced.amount;
    if ("year" in claim) operatingToEntity += traced.amount;
    return traced;
  });
  return { paid, wholeCr: croreFromPaise(toEntity) };
}

test("the published pools agree: streams and groups each add up to the usable outlay", () => {
  const value = (parameter: string) => numbers.row(parameter).value;
  const streams = value("pool-battery-scrap") + value("pool-e-waste") + value("pool-other-scrap");
  expect(streams).toBe(value("incentive-pool"));
  expect(value("pool-group-a") + value("pool-group-b")).toBe(value("incentive-pool"));
  expect(value("pool-group-a") / value("ceiling-group-a")).toBeCloseTo(19.8, 9);
  expect(value("pool-group-b") / value("ceiling-group-b")).toBeCloseTo(19.8, 9);
});

describe("what an entity is paid over its life", () => {
  test.each<readonly [string, Entity, number]>([
    [
      "on time, the first threshold reached and the second missed",
      { group: "group-a", capitalCr: 120, operatingCr: 10, added: [62, 140] },
      28,
    ],
    [
      "the same, late",
      { group: "group-a", capitalCr: 120, monthsLate: 30, operatingCr: 10, added: [62, 140] },
      20.8,
    ],
    [
      "the entity's ceiling binds",
      { group: "group-a", capitalCr: 300, operatingCr: 12, added: [62, 150] },
      50,
    ],
    [
      "group B within its ceilings",
      { group: "group-b", capitalCr: 30, operatingCr: 5, added: [30, 75] },
      11,
    ],
    [
      "the operating ceiling binds",
      { group: "group-b", capitalCr: 30, operatingCr: 9, added: [30, 75] },
      11,
    ],
  ])("%s", (_case, entity, expected) => {
    expect(claimsOf(entity).wholeCr).toBeCloseTo(expected, 9);
  });

  test("a disallowed rupee cites its clause", () => {
    const missed = claimsOf({
      group: "group-a",
      capitalCr: 120,
      operatingCr: 10,
      added: [59, 0],
    }).paid;
    expect(missed[1]?.binding.clause.row).toContain("threshold-sales-year-2-group-a");
    expect(missed[2]?.binding.clause.row).toContain("threshold-sales-year-5-group-a");
    const rich = claimsOf({ group: "group-a", capitalCr: 300, operatingCr: 12, added: [62, 150] });
    expect(rich.paid[0]?.binding.clause.row).toContain("/ceiling-group-a/");
    const late = claimsOf(
      { group: "group-b", capitalCr: 100, operatingCr: 5, added: [30, 75] },
      numbers,
      120,
    );
    expect(late.paid[0]?.binding.clause.row).toContain("pool-other-scrap");
    expect(late.wholeCr).toBe(15);
  });

  test("however claimed, an entity gets the rule's formula and no pool pays more than it holds", () => {
    const entity = fc.record({
      group: fc.constantFrom<RecyclingGroup>("group-a", "group-b"),
      capitalCr: fc.integer({ min: 0, max: 600 }),
      monthsLate: fc.integer({ min: -6, max: 40 }),
      operatingCr: fc.integer({ min: 0, max: 40 }),
      added: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
    });
    fc.assert(
      fc.property(entity, fc.integer({ min: 0, max: 135 }), (facts, poolPaid) => {
        const value = (parameter: string) => numbers.row(`${parameter}-${facts.group}`).value;
        const [second, fifth] = facts.added;
        const reached =
          (second >= value("threshold-sales-year-2") ? 0.4 : 0) +
          (fifth >= value("threshold-sales-year-5") ? 0.6 : 0);
        const formula = Math.min(
          value("ceiling"),
          (facts.monthsLate > 0 ? 0.14 : 0.2) * facts.capitalCr +
            Math.min(value("operating-ceiling"), facts.operatingCr * reached),
        );
        expect(claimsOf(facts).wholeCr).toBeCloseTo(formula, 7);
        expect(claimsOf(facts, numbers, poolPaid).wholeCr + poolPaid).toBeLessThanOrEqual(135);
      }),
    );
  });
});

test("groups go by global revenue, and what an entity lacks is named with its clause", () => {
  expect(groupOf(numbers, paiseFromCrore(200))).toBe("group-a");
  expect(groupOf(numbers, paiseFromCrore(199))).toBe("group-b");
  const small = { group: "group-b", investment: paiseFromCrore(24), capacityT: 4999 } as const;
  expect(unmetOfEntity(numbers, small).map(({ clause }) => clause.row.split("/")[1])).toEqual([
    "investment-least-group-b",
    "capacity-least-group-b",
  ]);
  expect(
    unmetOfEntity(numbers, { ...small, investment: paiseFromCrore(25), capacityT: 5000 }),
  ).toEqual([]);
});

/** The pack's rows with numbers that no text seen gives. */
function withRows(extra: Readonly<Record<string, number>>): SchemeNumbers {
  const [like] = rows.filter((row) => row.scheme === "recycling-scheme");
  if (!like) throw new Error("no row of the scheme");
  const added = Object.entries(extra).map(([parameter, value]) => ({
    ...like,
    parameter,
    value,
    at: { ...like.at, row: `recycling-scheme/${parameter}//test` },
  }));
  return new SchemeNumbers({ scheme_parameters: [...rows, ...added] }, "recycling-scheme");
}

test("steps of delay hold from their month on, once a pack has them", () => {
  const stepped = withRows({ "capital-share-late-1": 0.18, "capital-share-late-7": 0.16 });
  const paid = (monthsLate: number) =>
    claimsOf(
      { group: "group-a", capitalCr: 100, monthsLate, operatingCr: 0, added: [0, 0] },
      stepped,
    ).wholeCr;
  expect([0, 1, 6, 7, 30].map(paid)).toEqual([20, 18, 18, 16, 16]);
});

test("without the meaning of an eligible amount the scheme is laid in no plan, and the number is named", () => {
  const plant = { capexCrPerKt: 6, leadYears: 1, firstRunFy: 2028, salesCrPerKt: () => 20 };
  expect(() => recyclingSchemeTerms(numbers, "purse").tranches?.of(plant)).toThrow(
    SchemeNumberMissing,
  );
});

test("what the planner lays is what the rule pays: an entity of the least capacity", () => {
  const eligibleShare = 0.05;
  const full = withRows({
    "production-start-months": 18,
    "operating-eligible-share-of-sales": eligibleShare,
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 60 }),
      (capexCrPerKt, leadYears, salesCrPerKt) => {
        const entityKt = 5;
        const tranches = recyclingSchemeTerms(full, "purse").tranches?.of({
          capexCrPerKt,
          leadYears,
          firstRunFy: 2027,
          salesCrPerKt: () => salesCrPerKt,
        });
        const sales = salesCrPerKt * entityKt;
        const { paid } = claimsOf(
          {
            group: "group-b",
            capitalCr: capexCrPerKt * entityKt,
            monthsLate: leadYears * 12 - 18,
            operatingCr: sales * eligibleShare,
            added: [sales, sales],
          },
          full,
        );
        expect(tranches?.map(({ fy }) => fy)).toEqual([2027, 2028, 2031]);
        tranches?.forEach(({ perKt }, i) =>
          expect(perKt.value * entityKt).toBeCloseTo(croreFromPaise(paid[i]?.amount ?? 0n), 7),
        );
      },
    ),
  );
});
