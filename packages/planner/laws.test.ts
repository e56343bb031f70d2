/** What every plan must obey, whatever the pack: balances, limits, money, and what more of it buys. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { rowActivity } from "@lodestone/solver/linear-model";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { describeRow } from "./describe-row.ts";
import { formulate } from "./formulate.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { dependenceOfImportingAll } from "./objectives.ts";
import { dependenceOf, lensWeights } from "./passes.ts";
import { planMission } from "./plan-mission.ts";
import type { SolvedPlan } from "./plan-session.ts";
import type { Plan } from "./plan.ts";
import { leastCost, leastDependence } from "./request.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");
const packs = readdirSync(missions);
const requests = [leastCost, leastDependence];

let engine: HighsEngine;
const known = new Map<string, Mission>();
const solved = new Map<string, SolvedPlan>();

beforeAll(async () => {
  engine = await HighsEngine.load();
  for (const pack of packs) {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (!mission) throw new Error(`${pack} does not read`);
    known.set(pack, mission);
    for (const request of requests) {
      solved.set(`${pack} ${request.lens}`, planMission(engine, mission, request));
    }
  }
});

function missionOf(pack: string): Mission {
  const mission = known.get(pack);
  if (!mission) throw new Error(`no pack ${pack}`);
  return mission;
}

function forPlans(law: (plan: Plan, whole: SolvedPlan, name: string) => void): void {
  expect(solved.size).toBe(packs.length * requests.length);
  for (const [name, whole] of solved) law(whole.plan, whole, name);
}

test("every commodity balances in every year: what comes in is what is used, sold, put away or kept", () => {
  forPlans((plan, _whole, name) => {
    for (const row of plan.commodities) {
      plan.years.forEach((_, y) => {
        const at = (values: readonly number[]) => values[y] ?? 0;
        const kept = at(row.stockKt) - (y > 0 ? (row.stockKt[y - 1] ?? 0) : 0);
        const inflow = at(row.madeKt) + at(row.boughtKt) + at(row.collectedKt) + at(row.shortKt);
        expect(inflow, `${name} ${row.commodity} ${y}`).toBeCloseTo(
          at(row.useKt) + at(row.soldKt) + at(row.spiltKt) + kept,
          5,
        );
      });
    }
  });
});

test("the printed plan keeps every limit of the model, each row named in words when it does not", () => {
  forPlans((_plan, { formulation, results }, name) => {
    const { model, rows } = formulation;
    const activity = rowActivity(model, results.final.columnValue);
    activity.forEach((value, row) => {
      const slack = 1e-5 * Math.max(1, Math.abs(value));
      const what = () => `${name}: ${describeRow(formulation, rows.meaning(row)).what.key}`;
      expect(value, what()).toBeGreaterThanOrEqual((model.rowLower[row] ?? 0) - slack);
      expect(value, what()).toBeLessThanOrEqual((model.rowUpper[row] ?? 0) + slack);
    });
    results.final.columnValue.forEach((value) => expect(value).toBeGreaterThanOrEqual(-1e-6));
  });
});

test("nothing runs before its sanction and its lead have passed, nor beyond its capacity", () => {
  forPlans((plan, _whole, name) => {
    for (const site of plan.sites) {
      const first = site.builtKtPerA.findIndex((kt) => kt > 0);
      plan.years.forEach((_, y) => {
        expect(site.runKt[y], `${name} ${site.site} ${y}`).toBeLessThanOrEqual(
          (site.capacityKtPerA[y] ?? 0) + 1e-6,
        );
        const waits = site.status === "candidate" && (first < 0 || y < first + site.leadYears);
        if (waits) expect(site.runKt[y], `${name} ${site.site} ${y}`).toBeCloseTo(0, 9);
      });
    }
  });
});

test("nothing is bought and sold in one year: no share is made fine by trade in circles", () => {
  forPlans((plan, _whole, name) => {
    for (const row of plan.commodities) {
      plan.years.forEach((_, y) => {
        expect(
          Math.min(row.boughtKt[y] ?? 0, row.soldKt[y] ?? 0),
          `${name} ${row.commodity} ${y}`,
        ).toBeLessThan(1e-6);
      });
    }
  });
});

test("dependence is (net imports + unmet) over use, never above one", () => {
  forPlans((plan) => {
    for (const row of plan.commodities) {
      row.dependence.forEach((share, y) => {
        if (share === null) return;
        const kept = (row.stockKt[y] ?? 0) - (y > 0 ? (row.stockKt[y - 1] ?? 0) : 0);
        const net = (row.boughtKt[y] ?? 0) - (row.soldKt[y] ?? 0) - kept + (row.shortKt[y] ?? 0);
        expect(share).toBeCloseTo(net / (row.useKt[y] ?? NaN), 6);
        expect(share).toBeLessThanOrEqual(1 + 1e-6);
      });
    }
  });
});

test("the parts of the cost are the cost, and the years of support are the support", () => {
  forPlans((plan, _whole, name) => {
    const parts = plan.costParts.reduce((sum, part) => sum + part.inrCr, 0);
    expect(parts, name).toBeCloseTo(plan.headline.costInrCr, 3);
    const paid = plan.funds
      .flatMap((fund) => fund.paidInrCr)
      .reduce((sum, crore) => sum + crore, 0);
    const stockpiles = plan.covers
      .flatMap((cover) => cover.purchaseInrCr)
      .reduce((sum, crore) => sum + crore, 0);
    expect(paid, name).toBeCloseTo(plan.headline.supportInrCr + stockpiles, 4);
    for (const { paidInrCr, ceilingInrCr } of plan.funds) {
      const whole = paidInrCr.reduce((sum, crore) => sum + crore, 0);
      if (ceilingInrCr !== null) expect(whole).toBeLessThanOrEqual(ceilingInrCr + 1e-6);
    }
    for (const { quoteInrPerKg, quoteMostInrPerKg } of plan.support) {
      expect(quoteInrPerKg).toBeLessThanOrEqual(quoteMostInrPerKg + 1e-6);
    }
  });
});

test("least dependence is never more dependent than least cost, nor least cost dearer", () => {
  for (const pack of packs) {
    const cost = solved.get(`${pack} least_cost`)?.plan.headline;
    const dependence = solved.get(`${pack} least_dependence`)?.plan.headline;
    expect(dependence?.dependenceIndex, pack).toBeLessThanOrEqual(
      (cost?.dependenceIndex ?? 0) * 1.0051 + 1e-9,
    );
    expect(cost?.costInrCr, pack).toBeLessThanOrEqual((dependence?.costInrCr ?? 0) + 1e-4);
  }
});

test("the printed plan keeps the least dependence within the slack, whatever stands at a fixed cost", () => {
  // Standing costs are a constant of the model; read as dependence they would widen the slack.
  const mission = missionOf("india");
  const operating_costs = mission.operating_costs.map((row) => ({
    ...row,
    fixed_inr_cr_per_kt_a: 400,
  }));
  const { plan, results, formulation } = planMission(
    engine,
    { ...mission, operating_costs },
    leastDependence,
  );
  expect(formulation.model.offset).toBeGreaterThan(1000);
  const slack = formulation.inputs.parameters.secondPassSlack;
  const least = formulation.chains.map((measure) => dependenceOf(measure, results.lens));
  plan.chains.forEach(({ importsInrCr, chain }, k) =>
    expect(importsInrCr, chain).toBeLessThanOrEqual((least[k] ?? 0) * (1 + slack) + 1e-3),
  );
});

test("the chains' imports add up to the headline's", () => {
  forPlans((plan, { formulation }, name) => {
    const all = plan.chains.reduce((sum, chain) => sum + chain.importingAllInrCr, 0);
    expect(all / dependenceOfImportingAll(formulation.inputs), name).toBeCloseTo(1, 9);
    const imports = plan.chains.reduce((sum, chain) => sum + chain.importsInrCr, 0);
    expect(imports / all, name).toBeCloseTo(plan.headline.dependenceIndex, 9);
  });
});

test("simplex and interior point come to one headline", () => {
  forPlans((_plan, { formulation, results }, name) => {
    using live = engine.open(formulation.model);
    live.setCosts(lensWeights(formulation));
    const { status, objective } = live.solve({ method: "interior_point" });
    expect(status, name).toBe("optimal");
    expect(objective / (results.lens.objective || 1), name).toBeCloseTo(
      results.lens.objective ? 1 : objective,
      5,
    );
  });
});

test("the same question gives the same plan, to the last figure", () => {
  const again = planMission(engine, missionOf("india"), leastDependence).plan;
  expect(again).toEqual(solved.get("india least_dependence")?.plan);
});

describe("more of what binds never makes it worse", () => {
  const withPool = (crore: number): Mission => {
    const mission = missionOf("binding-fund");
    const scheme_parameters = mission.scheme_parameters.map((row) =>
      row.parameter === "incentive-pool" ? { ...row, value: crore } : row,
    );
    return { ...mission, scheme_parameters };
  };

  test("a larger pool: each crore buys a twentieth of a kt a year, to the limit of the site", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (crore) => {
        const { plan } = planMission(engine, withPool(crore), leastDependence);
        const kt = Math.min(6, crore / 20);
        expect(plan.headline.dependenceIndex).toBeCloseTo(1 - (7 * kt) / 80, 6);
      }),
      { numRuns: 40 },
    );
  });

  test("a tighter stated dependence costs no less, and is met or its miss is told", () => {
    const mission = missionOf("stated-dependence");
    const costAt = (share: number) => {
      const { plan } = planMission(engine, mission, {
        lens: "least_cost",
        caps: [{ commodity: "metal", fy: 2029, share }],
      });
      const reached = plan.commodities[0]?.dependence[2] ?? 0;
      const told = plan.missed[0]?.overKt ?? 0;
      expect(reached * 10).toBeCloseTo(
        share * 10 + told - Math.max(0, share * 10 - reached * 10),
        6,
      );
      expect(reached <= share + 1e-9 || told > 0).toBe(true);
      return plan.headline.costInrCr;
    };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          expect(costAt(Math.min(a, b))).toBeGreaterThanOrEqual(costAt(Math.max(a, b)) - 1e-6);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("India: a mission held to less dependence costs no less", () => {
    const mission = missionOf("india");
    const costs = [0.9, 0.8, 0.7].map(
      (indexCap) =>
        planMission(engine, mission, { ...leastCost, indexCap }).plan.headline.costInrCr,
    );
    expect([...costs].sort((a, b) => a - b)).toEqual(costs);
  });
});

test("a limit nobody could keep is missed in numbers, never an infeasible model", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2027, max: 2046 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (fy, share) => {
        const request = { ...leastCost, caps: [{ commodity: "magnet", fy, share }] };
        const { model } = formulate(planInputs(missionOf("india"), request), request);
        using live = engine.open(model);
        expect(live.solve().status).toBe("optimal");
      },
    ),
    { numRuns: 8 },
  );
});
