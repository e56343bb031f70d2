/** Two plans side by side, on tiny packs whose answers stand on paper. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { planMission } from "../plan-mission.ts";
import type { Plan } from "../plan.ts";
import { leastCost, leastDependence, type PlanRequest } from "../request.ts";
import { comparePlans, type PlanComparison } from "./compare-plans.ts";

let engine: HighsEngine;
beforeAll(async () => {
  engine = await HighsEngine.load();
});

async function missionOf(
  pack: string,
  change: readonly [file: string, was: string, is: string] = ["", "", ""],
): Promise<Mission> {
  const folder = path.join(import.meta.dirname, "..", "..", "..", "missions", pack);
  const { files } = await readFolder(folder);
  const [file, was, is] = change;
  const text = new TextDecoder().decode(files.get(file)).replace(was, is);
  const changed = file === "" ? files : new Map(files).set(file, new TextEncoder().encode(text));
  const { mission, faults } = readMission(changed);
  expect(faults).toEqual([]);
  if (!mission) throw new Error(pack);
  return mission;
}

const planOf = (mission: Mission, request: PlanRequest = leastCost) =>
  planMission(engine, mission, request).plan;

const english = (rows: readonly { readonly says: Parameters<typeof say>[1] }[]) =>
  rows.map(({ says }) => say("en", says));

function everySentence(comparison: PlanComparison): string[] {
  const { questions, headline, builds, dependence, money, suppliers, inputs } = comparison;
  const rows = [...builds, ...dependence, ...money, ...suppliers].map(({ says }) => says);
  const sentences = [
    ...questions,
    ...headline.says,
    ...rows,
    ...(inputs ?? []).flatMap((r) => r.says),
  ];
  return sentences.flatMap((words) => [say("en", words), say("hi", words)]);
}

describe("the hill may hold 4 kt a year and not 6", () => {
  let comparison: PlanComparison;
  beforeAll(async () => {
    const before = await missionOf("one-mine");
    const after = await missionOf("one-mine", ["sites.csv", "owner,6,", "owner,4,"]);
    comparison = comparePlans(planOf(before), planOf(after), before, after);
  });

  // Two kt a year less for three years, each kt dearer by 5 - 3 crore: 164 + 2 x 3 x 2 = 176.
  test("the headline: 164 crore become 176, 55 % from abroad become 70 %", () => {
    const { headline } = comparison;
    expect(headline.costInrCr.before).toBeCloseTo(164, 9);
    expect(headline.costInrCr.after).toBeCloseTo(176, 9);
    expect(headline.says.map((words) => say("en", words))).toEqual([
      "The share that still comes from abroad rises from 55\u00a0% to 70\u00a0%, by 15 points.",
      "the cost: ₹164 crore rises to ₹176 crore, ₹12 crore more",
      "support: ₹0 crore in both",
    ]);
  });

  test("what is built, by how much dependence rises, from whom it is bought", () => {
    expect(english(comparison.builds)).toEqual([
      "The hill: 6 kt a year become 4, first sanctioned in FY2026-27",
    ]);
    const [ore] = comparison.dependence;
    expect(ore?.years.map(({ fy, before, after }) => [fy, before, after])).toEqual([
      [2028, 0.4, 0.6],
      [2029, 0.4, 0.6],
      [2030, 0.4, 0.6],
    ]);
    expect(english(comparison.suppliers)).toEqual(["Ore from Abroad: 22 kt become 28"]);
  });

  test("the one cell that differs, and nothing about the question", () => {
    expect(comparison.questions).toEqual([]);
    expect(comparison.inputs?.map(({ table, row, cells }) => ({ table, row, cells }))).toEqual([
      {
        table: "sites",
        row: "hill",
        cells: [{ column: "limit_kt_per_a", before: "6", after: "4" }],
      },
    ]);
  });
});

test("a stated dependence of 60 %: the smelter is new, the question differs", async () => {
  const mission = await missionOf("stated-dependence");
  const cap = { commodity: "metal", fy: 2029, share: 0.6 };
  const comparison = comparePlans(
    planOf(mission),
    planOf(mission, { lens: "least_cost", caps: [cap] }),
    mission,
    mission,
  );
  expect(comparison.questions.map((words) => say("en", words)).join()).toMatch(
    /The questions differ: least cost; least cost, at most 60\u00a0% of Metal may come from abroad/,
  );
  expect(english(comparison.builds)).toEqual([
    "The smelter is built: 4 kt a year, first sanctioned in FY2028-29",
  ]);
  expect(comparison.headline.costInrCr.after).toBeCloseTo(304, 9);
  expect(comparison.inputs).toEqual([]);
});

test("questions that differ in an element's cap, one place's part, chains or winners are told to differ", async () => {
  const mission = await missionOf("magnet-loop");
  const plan = planOf(mission);
  const asked = (more: Partial<Plan["request"]>) =>
    comparePlans(plan, { ...plan, request: { ...plan.request, ...more } })
      .questions.map((words) => say("en", words))
      .join();
  expect(asked({})).toBe("");
  expect(asked({ embodiedCaps: [{ element: "nd", fy: 2030, share: 0.5 }] })).toMatch(
    /at most 50\u00a0% of the Neodymium in final demand may come from abroad in FY2029-30/,
  );
  expect(asked({ supplierShares: [{ commodity: "oxide", share: 0.5 }] })).toMatch(
    /no place may supply more than 50\u00a0% of the Oxide bought\./,
  );
  expect(asked({ supplierShares: [{ commodity: "oxide", share: 0.5, fy: 2028 }] })).toMatch(
    /of the Oxide bought in FY2027-28/,
  );
  const chains = plan.chains.map(({ chain }) => chain);
  expect(asked({ chains })).toMatch(/of .* alone/);
  expect(asked({ wholeWinners: true })).toMatch(/winners in whole plants/);
  expect(asked({ near: [{ site: "plant", fy: 2028, ktPerA: 1 }] })).toMatch(/near an approved/);
  const caps = [2028, 2029].map((fy) => ({ element: "nd", fy, share: 0.9 }));
  const turned = { ...plan, request: { ...plan.request, embodiedCaps: caps.toReversed() } };
  const straight = { ...plan, request: { ...plan.request, embodiedCaps: caps } };
  expect(comparePlans(straight, turned).questions).toEqual([]);
});

test("what a rule pays in stated years counts as support to the site", async () => {
  const plan = planOf(await missionOf("entitled-recycler"), leastDependence);
  const none = {
    ...plan,
    support: plan.support.map((row) => ({ ...row, trancheInrCr: row.trancheInrCr.map(() => 0) })),
  };
  const paid = plan.support.flatMap(({ trancheInrCr }) => trancheInrCr);
  const told = comparePlans(none, plan).money.find(({ of }) => of === "support");
  expect(told?.totalInrCr.after).toBeCloseTo(
    (told?.totalInrCr.before ?? 0) + paid.reduce((sum, crore) => sum + crore, 0),
    9,
  );
});

test("two missions: what stands in one alone is said, and no blank stays open", async () => {
  const before = await missionOf("one-mine");
  const after = await missionOf("late-plant");
  const comparison = comparePlans(planOf(before), planOf(after), before, after);
  expect(comparison.questions.length).toBeGreaterThan(1);
  for (const words of everySentence(comparison)) expect(words).not.toMatch(/\{|undefined|NaN/);
});

describe("laws", () => {
  let base: Plan;
  beforeAll(async () => {
    base = planOf(await missionOf("magnet-loop"));
  });

  const scaled = fc.record({
    site: fc.nat(),
    commodity: fc.nat(),
    year: fc.nat(),
    by: fc.double({ min: 0, max: 3, noNaN: true }),
  });

  /** The plan with some of its numbers multiplied, as another plan of the same pack would differ. */
  interface Change {
    readonly site: number;
    readonly commodity: number;
    readonly year: number;
    readonly by: number;
  }
  function otherPlan({ site, commodity, year, by }: Change): Plan {
    const times = <T extends number | null>(values: readonly T[]) =>
      values.map((value, y) => (y === year % values.length && value !== null ? value * by : value));
    return {
      ...base,
      sites: base.sites.map((row, s) =>
        s === site % base.sites.length
          ? {
              ...row,
              builtKtPerA: row.builtKtPerA.map((kt, y) =>
                y === year % base.years.length ? kt + by : kt,
              ),
            }
          : row,
      ),
      commodities: base.commodities.map((row, c) =>
        c === commodity % base.commodities.length
          ? { ...row, dependence: times(row.dependence) }
          : row,
      ),
      suppliers: base.suppliers.map((row) => ({
        ...row,
        boughtKt: row.boughtKt.map((kt, y) => (y === year % base.years.length ? kt * by : kt)),
      })),
    };
  }

  test("a plan differs from itself in nothing", () => {
    const { builds, dependence, money, suppliers, questions } = comparePlans(base, base);
    expect([builds, dependence, money, suppliers, questions]).toEqual([[], [], [], [], []]);
  });

  test("what the second has more than the first, the first has less than the second", () => {
    fc.assert(
      fc.property(scaled, (change) => {
        const other = otherPlan(change);
        const there = comparePlans(base, other);
        const back = comparePlans(other, base);
        const turned = (
          rows: readonly {
            years: readonly { fy: number; before: number | null; after: number | null }[];
          }[],
        ) =>
          rows.map(({ years }) =>
            years.map(({ fy, before, after }) => ({ fy, before: after, after: before })),
          );
        for (const list of ["builds", "dependence", "suppliers"] as const) {
          expect(turned(back[list])).toEqual(there[list].map(({ years }) => years));
        }
        for (const words of everySentence(there)) expect(words).not.toMatch(/\{|undefined|NaN/);
      }),
    );
  });
});
