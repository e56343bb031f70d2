/**
 * The laws of the trial of the formulation (section 11), on India and on packs drawn at random: what
 * must hold of every plan whatever the figures are.
 */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { rowActivity } from "@lodestone/solver/linear-model";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { formulate } from "./formulate.ts";
import { frontier } from "./frontier.ts";
import { drawnMission, drawnPack } from "./generated-pack.test-data.ts";
import { readAccounts } from "./inputs/accounts.ts";
import { missionOfChains } from "./inputs/mission-of-chains.ts";
import { planInputs, type PlanInputs } from "./inputs/plan-inputs.ts";
import { headlineOf } from "./lens-session.ts";
import { lensOptimum, withPools, type Method } from "./laws.test-data.ts";
import { planMission } from "./plan-mission.ts";
import type { SolvedPlan } from "./plan-session.ts";
import { planFigures } from "./figures.ts";
import { leastCost, leastDependence, type PlanRequest } from "./request.ts";

const numRuns = Number(process.env["LODESTONE_RUNS"] ?? 25);
let engine: HighsEngine;
let india: Mission;
/** India's rare earths alone: the chain with the scheme, the owner's account and the untraded ore. */
let magnets: Mission;

beforeAll(async () => {
  engine = await HighsEngine.load();
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(folder)).files);
  if (!mission) throw new Error("the India pack does not read");
  india = mission;
  magnets = missionOfChains(mission, ["rare-earths"]);
});

/** A law on India, and on every pack drawn; a pack that breaks it is shrunk and shown. */
function law(name: string, holds: (mission: Mission) => void): void {
  test(`${name}: on India`, () => holds(india));
  test(`${name}: on packs drawn at random`, () => {
    const onDrawn = fc.property(drawnPack, (numbers) => holds(drawnMission(numbers)));
    fc.assert(onDrawn, { numRuns });
  });
}

function lensHeadline(mission: Mission, request: PlanRequest, method?: Method): number {
  const formulation = formulate(planInputs(mission, request), request);
  return headlineOf(formulation, lensOptimum(engine, formulation, method).columnValue);
}

law("a plan is found in either lens, never without bound", (mission) => {
  for (const request of [leastCost, leastDependence]) {
    const { headline } = planMission(engine, mission, request).plan;
    for (const value of Object.values(headline)) expect(Number.isFinite(value)).toBe(true);
  }
});

law("least dependence depends no more than least cost", (mission) => {
  const free = planMission(engine, mission, leastCost).plan.headline.dependenceIndex;
  expect(lensHeadline(mission, leastDependence)).toBeLessThanOrEqual(free + 1e-7);
});

law("dependence falls, or stays, as any fund rises", (mission) => {
  const pools = ["incentive-pool", "capital-subsidy-pool"];
  const indexes = [0.1, 0.5, 1, 2].map((times) =>
    lensHeadline(withPools(mission, pools, times), leastDependence),
  );
  for (const [k, index] of indexes.entries()) {
    expect(index).toBeLessThanOrEqual((indexes[k - 1] ?? Infinity) + 1e-7);
  }
});

describe("exports or stores switched off change the least dependence by less than a thousandth", () => {
  const holds = (mission: Mission) => {
    const whole = lensHeadline(mission, leastDependence);
    const commodities = mission.commodities.map((row) => ({ ...row, stored: false }));
    const markets = mission.markets.map((row) => ({ ...row, ceiling_kt_per_a: 0 }));
    for (const without of [
      { ...mission, commodities },
      { ...mission, markets },
    ]) {
      const index = lensHeadline(without, leastDependence);
      expect(Math.abs(index - whole)).toBeLessThanOrEqual(1e-3 * whole + 1e-9);
    }
  };

  test("on India", () => holds(india));

  // Where offers run out a store is of honest use: it carries one year's offer into the next.
  test("on packs drawn at random, where as much is on offer as is asked for", () => {
    const onDrawn = fc.property(drawnPack, (numbers) => {
      const mission = drawnMission(numbers);
      const suppliers = mission.suppliers.map((row) => ({ ...row, ceiling_kt_per_a: 1000 }));
      holds({ ...mission, suppliers });
    });
    fc.assert(onDrawn, { numRuns });
  });
});

law("simplex and interior point come to one headline", (mission) => {
  for (const request of [leastCost, leastDependence]) {
    const simplex = lensHeadline(mission, request);
    const interior = lensHeadline(mission, request, "interior_point");
    expect(Math.abs(interior - simplex)).toBeLessThanOrEqual(1e-5 * Math.max(Math.abs(simplex), 1));
  }
});

law(
  "whoever builds is paid: life margin and support cover the charges of every account",
  (mission) => {
    for (const request of [leastCost, leastDependence]) {
      const { formulation, results } = planMission(engine, mission, request);
      const { model, rows } = formulation;
      const activity = rowActivity(model, results.final.columnValue);
      activity.forEach((value, row) => {
        const { family } = rows.meaning(row);
        if (family === "participation" || family === "cash") {
          expect(value).toBeGreaterThanOrEqual(-1e-4);
        }
      });
    }
  },
);

law("the plan is the same solved cold and from the other lens's vertex", (mission) => {
  const told = ({ plan }: SolvedPlan) =>
    planFigures(plan).map(({ figure, value }) => `${figure} ${(value || 0).toFixed(3)}`);
  const cold = planMission(engine, mission, leastDependence);
  const { lensBasis } = planMission(engine, mission, leastCost).results;
  const warm = planMission(engine, mission, leastDependence, { startFrom: lensBasis });
  expect(told(warm)).toEqual(told(cold));
});

law("less dependence costs more, and each further point no less than the last", (mission) => {
  const costs = frontier(engine, mission, leastCost, 5).map(({ headline }) => headline.costInrCr);
  const slack = 1e-6 * Math.abs(costs[0] ?? 1) + 1e-6;
  costs.forEach((cost, k) => {
    expect(cost).toBeLessThanOrEqual((costs[k - 1] ?? Infinity) + slack);
    const [before, after] = [costs[k - 1], costs[k + 1]];
    if (before !== undefined && after !== undefined) {
      expect(cost).toBeLessThanOrEqual((before + after) / 2 + slack);
    }
  });
});

describe("the horizon", () => {
  const builtInSixYears = (lastYear: number) => {
    const mission = { ...india, info: { ...india.info, lastYear } };
    const { plan } = planMission(engine, mission, leastDependence);
    return plan.sites.map(({ site, builtKtPerA }) => ({
      site,
      kt: builtKtPerA.slice(0, 6).reduce((sum, kt) => sum + kt, 0),
    }));
  };

  test("India: what is built in the first six years does not hang on where the plan ends", () => {
    const [far, ...nearer] = [2046, 2043, 2040].map(builtInSixYears);
    if (!far) throw new Error("no plan to 2046");
    const whole = far.reduce((sum, { kt }) => sum + kt, 0);
    for (const near of nearer) {
      const moved = near.reduce((sum, { kt }, s) => sum + Math.abs(kt - (far[s]?.kt ?? 0)), 0);
      // The slack of the second pass is a share of a shorter or longer whole, so a little moves.
      expect(moved / whole).toBeLessThan(0.05);
      const mines = (plan: typeof far) =>
        plan.filter(({ site }) => site.startsWith("mine-")).reduce((sum, { kt }) => sum + kt, 0);
      expect(mines(near)).toBeCloseTo(mines(far), 6);
    }
  });
});

describe("one row a project does what one row a vintage does", () => {
  /** Every sanction year answers for its own money, unaided ones too. */
  const byVintage = (inputs: PlanInputs): PlanInputs => {
    const projects = inputs.projects.flatMap((project) =>
      project.sanctions.length > 1
        ? project.sanctions.map((v) => ({ ...project, sanctions: [v] }))
        : [project],
    );
    return { ...inputs, projects, accounts: readAccounts(projects, inputs.sites, inputs.traded) };
  };
  const objectives = (mission: Mission, request: PlanRequest) => {
    const inputs = planInputs(mission, request);
    return [inputs, byVintage(inputs)].map((read) => {
      const formulation = formulate(read, request);
      return { rows: formulation.model.rowCount, ...lensOptimum(engine, formulation) };
    });
  };

  test("India's rare earths: the same objective from a quarter of the rows", () => {
    const [project, vintage] = objectives(magnets, leastDependence);
    if (!project || !vintage) throw new Error("no objective");
    expect(vintage.rows).toBeGreaterThan(3 * project.rows);
    expect(vintage.objective / project.objective).toBeCloseTo(1, 8);
  });

  // Unaided plants of one site share their books, so where prices leave a gain over, one that earns
  // may carry one that idles: of packs drawn the rows by vintage never do better, and can do worse.
  test("packs drawn at random: never worse", () => {
    const onDrawn = fc.property(drawnPack, (numbers) => {
      for (const request of [leastCost, leastDependence]) {
        const [project, vintage] = objectives(drawnMission(numbers), request);
        if (!project || !vintage) throw new Error("no objective");
        const slack = 1e-7 * Math.max(1, Math.abs(project.objective));
        expect(project.objective).toBeLessThanOrEqual(vintage.objective + slack);
      }
    });
    fc.assert(onDrawn, { numRuns });
  });
});

describe("what nobody trades has no price that decides", () => {
  /** Nobody offers it from abroad, and its price is so many times the pack's. */
  const priced = (mission: Mission, commodity: string, times: number, traded = false): Mission => ({
    ...mission,
    commodities: mission.commodities.map((row) =>
      row.commodity === commodity ? { ...row, traded } : row,
    ),
    suppliers: mission.suppliers.filter((row) => row.commodity !== commodity),
    prices: mission.prices.map((row) =>
      row.commodity === commodity
        ? {
            ...row,
            price_usd_per_kg: row.price_usd_per_kg * times,
            follows_kg_per_kg: row.follows_kg_per_kg * times,
          }
        : row,
    ),
  });
  const headlines = (mission: Mission, commodity: string, traded?: boolean) =>
    [0.3, 1, 3].map((times) =>
      lensHeadline(priced(mission, commodity, times, traded), leastDependence),
    );

  test("India: the chloride handed on inside one firm, at a third and at three times its price", () => {
    const [low, as = NaN, high] = headlines(magnets, "mixed-chloride");
    expect(low).toBeCloseTo(as, 9);
    expect(high).toBeCloseTo(as, 9);
    // Were it traded, its price would decide whether cracking or separation pays (trial, 4.10).
    const traded = headlines(magnets, "mixed-chloride", true);
    expect(Math.max(...traded) - Math.min(...traded)).toBeGreaterThan(0.01);
  });

  test("packs drawn at random: the ore", () => {
    const onDrawn = fc.property(drawnPack, (numbers) => {
      const [low, as = NaN, high] = headlines(drawnMission(numbers), "ore");
      expect(low).toBeCloseTo(as, 7);
      expect(high).toBeCloseTo(as, 7);
    });
    fc.assert(onDrawn, { numRuns });
  });
});
