/** What one more crore, tonne, point or month is worth, on cases worked on paper. */
import type { Mission } from "@lodestone/mission/mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, describe, expect, test } from "vitest";
import { missionOf } from "../packs.test-data.ts";
import { LensSession } from "../lens-session.ts";
import { planMission } from "../plan-mission.ts";
import { leastCost, leastDependence, type PlanRequest } from "../request.ts";
import { worthOfMonths } from "./worth-of-month.ts";
import { worthOfLimits } from "./worth.ts";

let engine: HighsEngine;

beforeAll(async () => {
  engine = await HighsEngine.load();
});

function asked(mission: Mission, request: PlanRequest) {
  const solved = planMission(engine, mission, request);
  using session = new LensSession(engine, solved.formulation, solved.results.lensBasis);
  const binding = worthOfLimits(solved.formulation, solved.results, session);
  const delays = worthOfMonths(engine, solved.formulation, solved.plan, session.headline());
  return { plan: solved.plan, binding, delays };
}

describe("a crore", () => {
  test("in the pool it is worth the same from nothing to what the whole site needs", async () => {
    const { binding } = asked(await missionOf("binding-fund"), leastDependence);
    const [pool] = binding;
    // The README: a twentieth of a kt a year, -0.004375; 6 kt at 20 crore each are 120.
    expect(pool?.family).toBe("incentive-pool");
    expect(pool?.worthUp).toBeCloseTo(-0.004375, 9);
    expect(pool?.worthDown).toBeCloseTo(-0.004375, 9);
    expect(pool?.holdsFrom).toBeCloseTo(0, 6);
    expect((pool?.holdsTo ?? NaN) / 120).toBeCloseTo(1, 2);
  });

  test("of a fund that carries over it is one sum over the window, never single years", async () => {
    const mission = await missionOf("binding-fund");
    const scheme_parameters = mission.scheme_parameters.map((row) =>
      row.parameter === "incentive-pool" ? { ...row, value: 1e4 } : row,
    );
    const at = { table: "fund_ceilings", row: "", line: 0 };
    // 12 crore a year in the five years of the window: three plants of 4 crore a year each.
    const fund_ceilings = [2028, 2029, 2030, 2031, 2032].map((fy) => ({
      ceiling: `purse-${fy}`,
      fund: "purse",
      fy,
      amount_inr_cr: 12,
      at,
    })) as unknown as Mission["fund_ceilings"];
    const changed = { ...mission, scheme_parameters, fund_ceilings };
    const { binding } = asked(changed, leastDependence);
    const funds = binding.filter(({ family }) => family === "fund");
    expect(funds).toHaveLength(1);
    expect(funds[0]?.limit).toBeCloseTo(60, 9);
    // A crore spread over five level years is 0.2 a year, a twentieth of a kt: as the pool's.
    expect(funds[0]?.worthUp).toBeCloseTo(-0.004375, 9);
  });

  test("under least cost no pool is worth anything, for least cost wants no support", async () => {
    const { binding } = asked(await missionOf("binding-fund"), leastCost);
    expect(binding).toEqual([]);
  });
});

describe("a tonne and a point", () => {
  test("of a cap that is met: one kt allowed more saves a crore, till least cost is reached", async () => {
    const caps = [{ commodity: "metal", fy: 2029, share: 0.6 }];
    const { binding } = asked(await missionOf("stated-dependence"), { ...leastCost, caps });
    const [cap] = binding;
    // The README: a kt made costs 11 where a kt bought costs 10.
    expect(cap?.family).toBe("dependence-cap");
    expect(cap?.worthUp).toBeCloseTo(-1, 6);
    // 4 kt are made for the cap; one more kt of making is possible, then the site is full.
    expect(cap?.holdsTo !== null && cap?.holdsTo !== undefined).toBe(true);
    expect((cap?.holdsTo ?? NaN) - (cap?.limit ?? NaN)).toBeGreaterThan(3.8);
    expect((cap?.limit ?? NaN) - (cap?.holdsFrom ?? NaN)).toBeCloseTo(1, 1);
  });

  test("of a site where a cap is missed: it is worth what it takes off the miss", async () => {
    const caps = [{ commodity: "metal", fy: 2029, share: 0.2 }];
    const { binding } = asked(await missionOf("stated-dependence"), { ...leastCost, caps });
    const site = binding.find(({ family }) => family === "site-limit");
    expect(site?.missedUpKt).toBeCloseTo(-1, 6);
    expect(site?.worthUp).toBeCloseTo(1, 6);
  });

  test("of the index: a point less costs what the frontier of binding-fund says, 1.6 crore", async () => {
    const request = { ...leastCost, indexCap: 0.8 };
    const { binding } = asked(await missionOf("binding-fund"), request);
    const index = binding.find(({ family }) => family === "index-cap");
    expect(index?.unit).toBe("points");
    expect(index?.limit).toBeCloseTo(80, 9);
    expect(index?.worthUp).toBeCloseTo(-1.6, 6);
    expect(index?.worthDown).toBeCloseTo(-1.6, 6);
    expect((index?.holdsTo ?? NaN) / 100).toBeCloseTo(1, 1);
    expect((index?.holdsFrom ?? NaN) / 73.75).toBeCloseTo(1, 1);
  });
});

test("a month: the plant a year later makes 3 kt a year for six years, not seven", async () => {
  const { delays } = asked(await missionOf("binding-fund"), leastDependence);
  // (20 + 6 x 7) / 80 - 0.7375 = 0.0375 in a year, a twelfth of it in a month.
  expect(delays).toHaveLength(1);
  expect(delays[0]?.perMonth).toBeCloseTo(0.0375 / 12, 9);
});

test("India: no delay lowers the dependence, and processes come dearest first", async () => {
  const { delays } = asked(await missionOf("india"), leastDependence);
  const months = delays.map(({ perMonth }) => perMonth ?? NaN);
  expect(months.length).toBeGreaterThan(3);
  expect(months).toEqual([...months].sort((a, b) => b - a));
  for (const month of months) expect(month).toBeGreaterThanOrEqual(-1e-9);
});
