/** What a pack or a question gets wrong is told in words where it arises, and no plan is made up for it. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import { beforeAll, describe, expect, test } from "vitest";
import { describeConflict } from "./describe-conflict.ts";
import { formulate } from "./formulate.ts";
import { findConflict } from "./reasons/conflict.ts";
import { impossiblePaths } from "./reasons/impossible.ts";
import { relaxEach } from "./reasons/relax.ts";
import { missions, missionOf } from "./packs.test-data.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { planMission } from "./plan-mission.ts";
import { planReasons } from "./plan-reasons.ts";
import type { Plan, PlanReasons } from "./plan.ts";
import { leastCost, leastDependence, type PlanRequest } from "./request.ts";

let engine: HighsEngine;
beforeAll(async () => {
  engine = await HighsEngine.load();
});

/** A pack with one table written otherwise. */
async function packWith(pack: string, file: string, change: (text: string) => string) {
  const { files } = await readFolder(path.join(missions, pack));
  const was = new TextDecoder().decode(files.get(file));
  const is = change(was);
  expect(is).not.toBe(was);
  return readMission(new Map(files).set(file, new TextEncoder().encode(is)));
}

async function missionWith(pack: string, file: string, change: (text: string) => string) {
  const { mission, faults } = await packWith(pack, file, change);
  expect(faults).toEqual([]);
  if (!mission) throw new Error(pack);
  return mission;
}

type Missions = Awaited<ReturnType<typeof missionOf>>;

function planned(mission: Missions, request: PlanRequest): { plan: Plan; reasons: PlanReasons } {
  const solved = planMission(engine, mission, request);
  const reasons = planReasons(engine, solved, () => false);
  if (!reasons) throw new Error("nobody asked to stop");
  return { plan: solved.plan, reasons };
}

describe("every limit contradicted", () => {
  const request: PlanRequest = {
    ...leastDependence,
    indexCap: 0,
    caps: [2027, 2028, 2029, 2030].flatMap((fy) =>
      ["magnet", "oxide"].map((commodity) => ({ commodity, fy, share: 0 })),
    ),
    embodiedCaps: [2027, 2028, 2029, 2030].map((fy) => ({ element: "nd", fy, share: 0 })),
    supplierShares: [
      { commodity: "oxide", share: 0 },
      { commodity: "magnet", share: 0 },
    ],
  };

  test.each(["least_cost", "least_dependence"] as const)(
    "%s: a plan comes back, each limit is held or its miss is told, and no demand is starved",
    async (lens) => {
      const { plan, reasons } = planned(await missionOf("magnet-loop"), { ...request, lens });
      // Nothing is mined, so until scrap comes back every kilogram of the element is from abroad.
      expect(plan.missedEmbodied.map(({ fy }) => fy)).toEqual([2027, 2028, 2029, 2030]);
      expect(plan.missedIndex?.reachedShare).toBeGreaterThan(0);
      for (const row of [...plan.missed, ...plan.missedEmbodied, ...plan.missedSuppliers]) {
        expect(row.overKt).toBeGreaterThan(0);
        expect(row.reachedShare).toBeGreaterThan(row.share);
      }
      for (const { shortKt } of plan.commodities) for (const kt of shortKt) expect(kt).toBe(0);
      expect(reasons.impossible.length).toBeGreaterThan(0);
      expect(reasons.conflict.length).toBeGreaterThan(1);
      expect(reasons.relaxed.length).toBeGreaterThan(0);
      const told = [...reasons.impossible, ...reasons.conflict].flatMap((words) => [
        say("en", words),
        say("hi", words),
      ]);
      for (const words of told) expect(words).not.toMatch(/[{}]|undefined|NaN/);
    },
  );

  test("and on India, held to no magnet and no copper from abroad in the first year", async () => {
    const india = await missionOf("india");
    const { firstYear } = india.info;
    const finals = ["magnet", "copper-cathode"];
    const caps = finals.map((commodity) => ({ commodity, fy: firstYear, share: 0 }));
    const all = { ...leastCost, indexCap: 0, caps };
    const { plan } = planMission(engine, india, all);
    expect(plan.missedIndex).not.toBeNull();
    expect(plan.missed.length).toBeGreaterThan(0);
    expect(impossiblePaths(planInputs(india, all), all).length).toBeGreaterThan(0);
  });

  test("India's copper alone: which limits conflict, and by how much each would have to give", async () => {
    const india = await missionOf("india");
    const caps = [{ commodity: "copper-cathode", fy: india.info.firstYear, share: 0 }];
    const asked = { ...leastCost, chains: ["copper"], indexCap: 0, caps };
    const formulation = formulate(planInputs(india, asked), asked);
    const conflict = findConflict(engine, formulation);
    if (!conflict) throw new Error("no conflict where limits are missed");
    const told = describeConflict(formulation, conflict.rows);
    expect(told.length).toBeGreaterThan(1);
    const relaxed = relaxEach(engine, formulation, conflict);
    expect(relaxed.some(({ by }) => by !== null && by > 0)).toBe(true);
    for (const words of [...told, ...relaxed.map(({ says }) => says)]) {
      expect(say("en", words) + say("hi", words)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

describe("prices missing", () => {
  const told = async (change: (text: string) => string) =>
    (await packWith("one-mine", "prices.csv", change)).faults.map(({ file, line, what }) => ({
      at: `${file}, line ${String(line)}`,
      says: say("en", what),
    }));

  test("for the last year of the plan: told by commodity and years, and nothing is planned", async () => {
    expect(await told((text) => text.replace("ore,2029-30", "ore,2028-29"))).toEqual([
      {
        at: "prices.csv, line 2",
        says: "prices.csv, ore has rows for FY2026-27 to FY2028-29 and the plan needs FY2026-27 to FY2029-30; add the missing years",
      },
    ]);
  });

  test("for the first year as well", async () => {
    const [fault] = await told((text) => text.replace("ore,2026-27", "ore,2027-28"));
    expect(fault?.says).toMatch(/has rows for FY2027-28 to FY2029-30 and the plan needs FY2026-27/);
  });

  test("for all years of what is on offer: told at the offer", async () => {
    const { faults } = await packWith("two-ores", "prices.csv", (text) =>
      text.split("\n").slice(0, 1).join("\n").concat("\n"),
    );
    expect(
      faults.some(
        ({ file, what }) => file === "suppliers.csv" && say("en", what).includes("price"),
      ),
    ).toBe(true);
  });

  test("for a year between two: the straight line joins them, as the tables say", async () => {
    const mission = await missionWith("one-mine", "prices.csv", (text) =>
      text.replace("ore,2029-30,5", "ore,2029-30,8"),
    );
    const { prices, commodities } = planInputs(mission, leastCost);
    const cif = [...(prices.cif[commodities.indexOf("ore")] ?? [])];
    const [first = 0] = cif;
    expect(cif.map((price) => price / first)).toEqual(
      [5, 6, 7, 8].map((usd) => expect.closeTo(usd / 5, 9) as number),
    );
  });
});

describe("a lead time beyond the horizon", () => {
  const late = () =>
    missionWith("late-plant", "build_times.csv", (text) =>
      text.replace("smelting,3", "smelting,25"),
    );

  test("nothing is built, and the plant is told to come too late and not to be unneeded", async () => {
    const { plan, reasons } = planned(await late(), leastCost);
    expect(plan.sites.flatMap(({ builtKtPerA }) => builtKtPerA).every((kt) => kt === 0)).toBe(true);
    expect(reasons.refused).toEqual([
      expect.objectContaining({
        site: "smelter",
        standsWithinPlan: false,
        missInrCrPerKtA: null,
        missInrPerKg: null,
      }),
    ]);
  });

  test("asked for all the same, it is told before a solve and missed after it", async () => {
    const request = { ...leastCost, caps: [{ commodity: "metal", fy: 2030, share: 0.5 }] };
    const { plan, reasons } = planned(await late(), request);
    expect(reasons.impossible.map((words) => say("en", words))).toEqual([
      "Nothing here can make Metal within the plan.",
      "The smelter cannot stand within the plan.",
    ]);
    expect(plan.missed).toHaveLength(1);
  });

  test("longer than any plant takes, it is a slip of the pen and told with its cell", async () => {
    const { faults } = await packWith("late-plant", "build_times.csv", (text) =>
      text.replace("smelting,3", "smelting,300"),
    );
    expect(faults).toMatchObject([
      { file: "build_times.csv", line: 2, column: "lead_years", value: "300" },
    ]);
    expect(faults.map(({ what }) => say("en", what)).join()).toMatch(
      /outside 0 to 25; check the unit, which is years/,
    );
  });

  test("open only after the plan ends, a site is told in the same words", async () => {
    const mission = await missionOf("late-plant");
    const sites = mission.sites.map((row) => ({ ...row, open_from: mission.info.lastYear + 5 }));
    const { reasons } = planned({ ...mission, sites }, leastCost);
    expect(reasons.refused).toMatchObject([{ site: "smelter", standsWithinPlan: false }]);
  });
});

describe("a scheme whose pool is zero", () => {
  const emptied = (pack: string, parameter: string) =>
    missionWith(pack, "scheme_parameters.csv", (text) =>
      text.replace(new RegExp(`(${parameter},,)[\\d.]+`), "$10"),
    );
  const builtIn = ({ sites }: Plan) =>
    sites.flatMap(({ builtKtPerA }) => builtKtPerA).reduce((sum, kt) => sum + kt, 0);

  test("by auction: nothing is built, what the plant needs is told, and what the first crore is worth", async () => {
    const { plan, reasons } = planned(
      await emptied("binding-fund", "incentive-pool"),
      leastDependence,
    );
    expect([builtIn(plan), plan.support]).toEqual([0, []]);
    const [pool] = reasons.binding;
    expect(pool && say("en", pool.what)).toBe("The scheme: ₹0 crore for sales incentives");
    // binding-fund's README: a twentieth of a kt a year in seven years of eighty.
    expect(pool?.worthUp).toBeCloseTo(-0.004375, 9);
    expect(pool?.worthDown).toBe(0);
    expect(reasons.needs.map(({ says }) => say("en", says))).toEqual([
      "The plant, sanctioned FY2026-27: needs ₹40 per kg beside the capital subsidy, within the ₹50 the scheme offers",
    ]);
  });

  test("with a limit that needs it: the pool is in the conflict, with what it would have to give", async () => {
    const mission = await emptied("binding-fund", "incentive-pool");
    const { plan, reasons } = planned(mission, { ...leastDependence, indexCap: 0.7 });
    expect(plan.missedIndex).toEqual({ share: 0.7, reachedShare: expect.closeTo(1, 9) as number });
    const pool = reasons.relaxed.find(({ what }) => say("en", what).includes("sales incentives"));
    // 0.7 of 80 kt is 56: 24 kt here over seven years, at 20 crore per kt a year.
    expect(pool?.by).toBeCloseTo((24 / 7) * 20, 6);
  });

  test("by rule: nothing is built, and the first crore is worth a thirteenth of a kt a year", async () => {
    const { plan, reasons } = planned(
      await emptied("entitled-recycler", "incentive-pool"),
      leastDependence,
    );
    expect([builtIn(plan), plan.support]).toEqual([0, []]);
    const [pool] = reasons.binding;
    expect(pool && say("en", pool.what)).toBe("The scheme: ₹0 crore for all its payments");
    expect(pool?.worthUp).toBeCloseTo(-((1 / 13) * 7) / 80, 9);
  });

  test("of a stockpile: nothing is kept and the whole cover is told as missed", async () => {
    const { plan } = planned(await emptied("kept-cover", "[a-z-]*pool"), leastDependence);
    const [cover] = plan.covers;
    expect(cover?.purchaseInrCr.every((crore) => crore === 0)).toBe(true);
    expect(cover?.keptKt.every((kt) => kt === 0)).toBe(true);
    expect(Math.max(...(cover?.missedKt ?? []))).toBeGreaterThan(0.5);
  });
});
