/**
 * The laws of the trial of the formulation (section 11) that speak of money: duals, worth of funds,
 * and support between what is needed and what the rule would give. On India's rare earths and on
 * packs drawn at random.
 */
import type { Mission } from "@lodestone/mission/mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { rowActivity } from "@lodestone/solver/linear-model";
import type { Solution } from "@lodestone/solver/solution";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { formulate, type Formulation } from "./formulate.ts";
import { drawnMission, drawnPack } from "./generated-pack.test-data.ts";
import { missionOfChains } from "./inputs/mission-of-chains.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { loadShare } from "./inputs/projects.ts";
import { lensOptimum, withPools } from "./laws.test-data.ts";
import { lensWeights } from "./passes.ts";
import { missionOf } from "./packs.test-data.ts";
import { planMission } from "./plan-mission.ts";
import { supportNeeds } from "./reasons/support-need.ts";
import { leastCost, leastDependence } from "./request.ts";

const numRuns = Number(process.env["LODESTONE_RUNS"] ?? 25);
let engine: HighsEngine;
let magnets: Mission;

beforeAll(async () => {
  engine = await HighsEngine.load();
  magnets = missionOfChains(await missionOf("india"), ["rare-earths"]);
});

describe("duals", () => {
  /** What the rows' and columns' duals come to at the bounds they lean on. */
  const dualObjective = ({ model }: Formulation, solution: Solution): number => {
    const { rowLower, rowUpper, columnLower, columnUpper } = model;
    const sum = (duals: Float64Array, lower: Float64Array, upper: Float64Array) =>
      duals.reduce((total, dual, i) => {
        if (Math.abs(dual) < 1e-9) return total;
        return total + dual * ((dual > 0 ? lower : upper)[i] ?? NaN);
      }, 0);
    return (
      model.offset +
      sum(solution.rowDual, rowLower, rowUpper) +
      sum(solution.columnDual, columnLower, columnUpper)
    );
  };
  const primalIsDual = (mission: Mission) => {
    for (const request of [leastCost, leastDependence]) {
      const formulation = formulate(planInputs(mission, request), request);
      for (const method of ["simplex", "interior_point"] as const) {
        const solution = lensOptimum(engine, formulation, method);
        const size = Math.max(1, Math.abs(solution.objective));
        expect(dualObjective(formulation, solution) / size).toBeCloseTo(
          solution.objective / size,
          6,
        );
      }
    }
  };

  test("the primal and the dual come to one objective: India's rare earths", () => {
    primalIsDual(magnets);
  });

  test("the primal and the dual come to one objective: packs drawn at random", () => {
    const onDrawn = fc.property(drawnPack, (numbers) => primalIsDual(drawnMission(numbers)));
    fc.assert(onDrawn, { numRuns });
  });

  /** The rows of each fund and pool: its years together, for of one year no dual is unique (trial, 7). */
  const rowsOfFunds = ({ rows }: Formulation): number[][] => {
    const found = new Map<string, number[]>();
    for (let row = 0; row < rows.count; row++) {
      const { family, subject } = rows.meaning(row);
      if (family !== "fund" && !family.endsWith("-pool")) continue;
      found.set(`${family} ${subject}`, [...(found.get(`${family} ${subject}`) ?? []), row]);
    }
    return [...found.values()];
  };
  /** What a crore more of the fund changes the lens by, per crore; nothing where it then has no plan. */
  const slope = (formulation: Formulation, fund: readonly number[], crore: number) => {
    const { model } = formulation;
    using live = engine.open(model);
    live.setCosts(lensWeights(formulation));
    const { objective } = live.solve();
    for (const row of fund) {
      live.setRowBounds(row, model.rowLower[row] ?? NaN, (model.rowUpper[row] ?? NaN) + crore);
    }
    const moved = live.solve();
    return moved.status === "optimal" ? (moved.objective - objective) / crore : -Infinity;
  };
  /** How many funds and pools bind; of each, simplex and interior point come to one sum of duals. */
  const bindingAlike = (mission: Mission): number => {
    const formulation = formulate(planInputs(mission, leastDependence), leastDependence);
    const solved = (["simplex", "interior_point"] as const).map((method) =>
      lensOptimum(engine, formulation, method),
    );
    let binding = 0;
    for (const fund of rowsOfFunds(formulation)) {
      const [simplex = NaN, interior = NaN] = solved.map(({ rowDual }) =>
        fund.reduce((sum, row) => sum + (rowDual[row] ?? 0), 0),
      );
      if (Math.abs(simplex) > 1e-6) binding++;
      const tolerance = 1e-6 * Math.max(1, Math.abs(simplex));
      if (Math.abs(interior - simplex) <= tolerance) continue;
      // They may differ only where a crore more and a crore less are of different worth.
      const [less, more] = [slope(formulation, fund, -0.01), slope(formulation, fund, 0.01)];
      for (const sum of [simplex, interior]) {
        expect(sum).toBeGreaterThanOrEqual(less - 1e-4 * Math.max(1, Math.abs(sum)));
        expect(sum).toBeLessThanOrEqual(more + 1e-4 * Math.max(1, Math.abs(sum)));
      }
    }
    return binding;
  };

  test("simplex and interior point agree on the sums of funds' duals: India's, its pools made small", () => {
    const pools = ["incentive-pool", "capital-subsidy-pool"];
    const binding = [0.01, 0.03].map((times) => bindingAlike(withPools(magnets, pools, times)));
    expect(Math.max(...binding)).toBeGreaterThan(0);
  });

  test("simplex and interior point agree on the sums of funds' duals: packs drawn at random", () => {
    let binding = 0;
    const onDrawn = fc.property(drawnPack, (numbers) => {
      binding += bindingAlike(drawnMission(numbers));
    });
    fc.assert(onDrawn, { numRuns });
    expect(binding).toBeGreaterThan(0);
  });
});

describe("need <= quote <= entitlement, and least support leaves a full plant nothing over", () => {
  const withCapex = (mission: Mission, process: string, times: number): Mission => ({
    ...mission,
    capital_costs: mission.capital_costs.map((row) =>
      row.process === process
        ? { ...row, capex_inr_cr_per_kt_a: row.capex_inr_cr_per_kt_a * times }
        : row,
    ),
  });
  /** How many awards are quoted above nothing; each within its bounds, paid to the rupee where full. */
  const quotedWithinBounds = (mission: Mission): number => {
    const { plan, formulation, results } = planMission(engine, mission, leastDependence);
    const { inputs, model, rows } = formulation;
    const needs = supportNeeds(inputs, plan);
    const activity = rowActivity(model, results.final.columnValue);
    const overOf = (site: string, fy: number) => {
      const g = inputs.projects.findIndex(
        ({ site: s, sanctions: [v = -1], terms }) =>
          terms && inputs.sites[s]?.site === site && inputs.years[v] === fy,
      );
      const a = inputs.accounts.findIndex(({ projects }) => projects.includes(g));
      return activity.find((_, row) => {
        const { family, subject } = rows.meaning(row);
        return family === "participation" && subject === a;
      });
    };
    let quoted = 0;
    for (const award of plan.support) {
      const need = needs.find(
        (row) => row.site === award.site && row.sanctionedFy === award.sanctionedFy,
      );
      if (typeof need?.needInrPerKg !== "number" || award.quoteMostInrPerKg === 0) continue;
      expect(award.quoteInrPerKg).toBeGreaterThanOrEqual(need.needInrPerKg * (1 - 1e-5) - 1e-3);
      expect(award.quoteInrPerKg).toBeLessThanOrEqual(need.offeredInrPerKg * (1 + 1e-5) + 1e-3);
      if (award.quoteInrPerKg < 1e-3) continue;
      quoted++;
      const site = inputs.sites.find((row) => row.site === award.site);
      const result = plan.sites.find((row) => row.site === award.site);
      const isFull = inputs.years.every((_, y) => {
        const full = inputs.years.reduce(
          (sum, __, v) =>
            sum + (result?.builtKtPerA[v] ?? 0) * (site ? loadShare(site, v, y) : NaN),
          0,
        );
        return (result?.runKt[y] ?? 0) >= full - 1e-6;
      });
      if (!isFull) continue;
      expect(overOf(award.site, award.sanctionedFy)).toBeCloseTo(0, 3);
      expect(award.quoteInrPerKg).toBeCloseTo(need.needInrPerKg, 1);
    }
    return quoted;
  };

  test("India, and where integrated plants cost a quarter more", () => {
    for (const times of [1, 1.25]) {
      expect(quotedWithinBounds(withCapex(magnets, "integrated-magnets", times))).toBeGreaterThan(
        0,
      );
    }
  });

  // Plants dear enough to need support; at the packs' own cost most pay by themselves.
  test("packs drawn at random, their magnet plants three times as dear", () => {
    let quoted = 0;
    const onDrawn = fc.property(drawnPack, (numbers) => {
      quoted += quotedWithinBounds(withCapex(drawnMission(numbers), "make-magnet", 3));
    });
    fc.assert(onDrawn, { numRuns });
    expect(quoted).toBeGreaterThan(0);
  });
});
