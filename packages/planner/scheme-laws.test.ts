/** What every scheme must obey in a plan: its rule's amounts, its pools, and what more of them buys. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { salesIncentive } from "@lodestone/schemes/magnet-scheme";
import { recyclingPayable } from "@lodestone/schemes/recycling-scheme";
import { SchemeNumbers } from "@lodestone/schemes/scheme-numbers";
import type { SchemeTerms } from "@lodestone/schemes/scheme-terms";
import { viabilityGrant } from "@lodestone/schemes/viability-gap";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { croreFromPaise, paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { marginOf } from "./constraints/account-margin.ts";
import { capitalCharge } from "./constraints/participation.ts";
import { formulate } from "./formulate.ts";
import { planInputs, type PlanInputs } from "./inputs/plan-inputs.ts";
import { loadShare } from "./inputs/projects.ts";
import { runPasses } from "./passes.ts";
import { planMission } from "./plan-mission.ts";
import { planReasons } from "./plan-reasons.ts";
import type { Plan } from "./plan.ts";
import { planFigures } from "./figures.ts";
import { readPlan } from "./read-plan.ts";
import { leastDependence, type PlanRequest } from "./request.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");
const packs = ["binding-fund", "grant-gap", "entitled-recycler", "kept-cover", "whole-winners"];

let engine: HighsEngine;
const known = new Map<string, Mission>();

beforeAll(async () => {
  engine = await HighsEngine.load();
  for (const pack of packs) {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (!mission) throw new Error(`${pack} does not read`);
    known.set(pack, mission);
  }
});

/** A pack with other numbers in its schemes. */
function packWith(pack: string, numbers: Readonly<Record<string, number>> = {}): Mission {
  const mission = known.get(pack);
  if (!mission) throw new Error(`no pack ${pack}`);
  const scheme_parameters = mission.scheme_parameters.map((row) => ({
    ...row,
    value: numbers[row.parameter] ?? row.value,
  }));
  return { ...mission, scheme_parameters };
}

function planOf(mission: Mission, request: PlanRequest = leastDependence): Plan {
  return planMission(engine, mission, request).plan;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const paidOf = (plan: Plan) => total(plan.funds.flatMap((fund) => fund.paidInrCr));

/** The plan if the scheme's incentive were an entitlement: every winner gets its full rate. */
function entitledPlan(inputs: PlanInputs): Plan {
  const entitle = (terms: SchemeTerms): SchemeTerms =>
    terms.incentive
      ? { ...terms, incentive: { ...terms.incentive, atMostWhatIsNeeded: false } }
      : terms;
  const terms = new Map([...inputs.terms].map(([key, value]) => [key, entitle(value)]));
  const projects = inputs.projects.map((project) => ({
    ...project,
    terms: project.terms && terms.get(project.terms.scheme),
  }));
  const formulation = formulate({ ...inputs, terms, projects }, leastDependence);
  const results = runPasses(engine, formulation);
  return readPlan(formulation, results.final, results.iterations);
}

/** What a kt a year of the only plant lacks over its life at full load, to the investor. */
function needOf(inputs: PlanInputs): number {
  const [site] = inputs.sites;
  const [mode] = site?.modes ?? [];
  if (!site || !mode) throw new Error("no plant");
  const margins = inputs.years.map(
    (_, y) => (inputs.investor[y] ?? 0) * loadShare(site, 0, y) * marginOf(inputs, site, mode, y),
  );
  // The plant outlives the plan; the packs have ten years of life, of which the plan sees seven.
  const last = inputs.years.length - 1;
  const left = 1 + site.lifeYears - inputs.years.length;
  const beyond = Array.from(
    { length: left },
    (_, i) => (margins[last] ?? 0) / (1 + inputs.parameters.investorRate) ** (i + 1),
  );
  return capitalCharge(inputs, site, 0) - total(margins) - total(beyond);
}

describe("need <= quote <= entitlement", () => {
  test("whatever the rate of return, the price and the most the rule gives", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.12, noNaN: true }),
        fc.double({ min: 9, max: 11, noNaN: true }),
        fc.integer({ min: 10, max: 90 }),
        (rate, price, most) => {
          const base = packWith("binding-fund", { "incentive-per-kg-most": most });
          const [like] = base.parameters;
          if (!like) throw new Error("no parameter");
          const inputs = planInputs(
            {
              ...base,
              prices: base.prices.map((row) => ({ ...row, price_usd_per_kg: price })),
              parameters: [
                ...base.parameters,
                { ...like, parameter: "investor-discount-rate", value: rate },
              ],
            },
            leastDependence,
          );
          const formulation = formulate(inputs, leastDependence);
          const results = runPasses(engine, formulation);
          const quoted = readPlan(formulation, results.final, results.iterations).support[0];
          const entitled = entitledPlan(inputs).support[0];
          const worthPerKt = (support: typeof quoted) =>
            total(
              (support?.incentiveInrCr ?? []).map(
                (crore, y) => (crore * (inputs.investor[y] ?? 0)) / (support?.builtKtPerA ?? 1),
              ),
            );
          const need = needOf(inputs);
          if (quoted) expect(worthPerKt(quoted)).toBeCloseTo(Math.max(0, need), 4);
          if (entitled) expect(worthPerKt(entitled)).toBeGreaterThanOrEqual(need - 1e-6);
          if (!quoted || !entitled) return;
          expect(worthPerKt(entitled)).toBeGreaterThanOrEqual(worthPerKt(quoted) - 1e-6);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the planner's row is the rule's amount", () => {
  test("an incentive by rule pays each year what the claim rule pays on what was sold", () => {
    const mission = packWith("binding-fund");
    const numbers = new SchemeNumbers(mission, "scheme");
    const plan = entitledPlan(planInputs(mission, leastDependence));
    const [support] = plan.support;
    const [site] = plan.sites;
    expect(total(support?.incentiveInrCr ?? [])).toBeCloseTo(60, 6);
    // Nobody quotes: "a quote of 0 of at most 50" would be said of an auction that is none.
    expect([support?.quoteInrPerKg, support?.quoteMostInrPerKg]).toEqual([0, 0]);
    expect(planFigures(plan).some(({ figure }) => figure.startsWith("quote/"))).toBe(false);
    let paidCr = 0;
    support?.incentiveInrCr.forEach((crore, y) => {
      const soldKg = Math.round((site?.runKt[y] ?? 0) * 1e6);
      const inWindow = y >= 1 && y <= 5;
      const { amount } = salesIncentive(numbers, {
        capacityT: support.builtKtPerA * 1000,
        quoteRupeesPerKg: 50,
        soldKg,
        // 10 crore per kt at the port, without a duty: 100 rupees per kg.
        netTurnover: paiseFromCrore((soldKg * 100) / 1e7),
        paidToWinner: paiseFromCrore(paidCr),
        paidFromPool: paiseFromCrore(paidCr),
        commissioned: inWindow,
      });
      expect(crore).toBeCloseTo(croreFromPaise(amount), 6);
      paidCr += crore;
    });
  });

  test("tranches pay what the claims of so many entities of the least capacity come to", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 10, max: 40 }),
        (pool, percent) => {
          const mission = packWith("entitled-recycler", {
            "incentive-pool": pool,
            "capital-share-on-time": percent / 100,
          });
          const plan = planOf(mission);
          const [support] = plan.support;
          const entities = (support?.builtKtPerA ?? 0) / 5;
          const numbers = new SchemeNumbers(
            { scheme_parameters: withGroupPools(mission) },
            "scheme",
          );
          const group = "group-b" as const;
          const operating = {
            group,
            eligibleOperating: paiseFromCrore(25),
            addedSales: paiseFromCrore(50),
          };
          const claims = [
            { group, eligibleCapital: paiseFromCrore(200), monthsLate: 0 },
            { ...operating, year: 2 as const },
            { ...operating, year: 5 as const },
          ];
          let toEntity = 0n;
          for (const claim of claims) {
            toEntity += recyclingPayable(numbers, claim, "other-scrap", {
              toEntity,
              operatingToEntity: 0n,
              fromGroupPool: 0n,
              fromStreamPool: 0n,
            }).amount;
          }
          expect(paidOf(plan)).toBeCloseTo(croreFromPaise(toEntity) * entities, 5);
          expect(paidOf(plan)).toBeLessThanOrEqual(pool + 1e-6);
        },
      ),
      { numRuns: 25 },
    );
  });

  /** The pools of group and stream, which the pack does not need: none binds. */
  function withGroupPools(mission: Mission): Mission["scheme_parameters"] {
    const [like] = mission.scheme_parameters;
    if (!like) throw new Error("no parameter");
    const pools = ["pool-group-b", "pool-other-scrap"].map((parameter) => ({
      ...like,
      parameter,
      value: 1e6,
    }));
    return [...mission.scheme_parameters, ...pools];
  }

  test("a grant asked for in an auction is what the rule pays on that quote", () => {
    const mission = packWith("grant-gap");
    const [support] = planOf(mission).support;
    const quoted = paiseFromCrore(support?.subsidyInrCr ?? 0);
    const { amount } = viabilityGrant(new SchemeNumbers(mission, "scheme"), {
      quoted,
      eligibleCapital: paiseFromCrore(40 * (support?.builtKtPerA ?? 0)),
      paidFromPool: 0n,
      commissioned: true,
    });
    expect(amount).toBe(quoted);
  });
});

describe("what is released stays within the pool, and more of it never makes dependence worse", () => {
  test.each<readonly [string, string, PlanRequest]>([
    ["binding-fund", "incentive-pool", leastDependence],
    ["grant-gap", "grant-pool", leastDependence],
    ["grant-gap", "grant-ceiling", leastDependence],
    ["entitled-recycler", "incentive-pool", leastDependence],
    ["kept-cover", "purchase-pool", leastDependence],
    ["whole-winners", "incentive-pool", { ...leastDependence, wholeWinners: true }],
  ])("%s by its %s", (pack, parameter, request) => {
    const crore = fc.integer({ min: 0, max: 160 });
    fc.assert(
      fc.property(crore, crore, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((pool) => {
          const plan = planOf(packWith(pack, { [parameter]: pool }), request);
          expect(paidOf(plan)).toBeLessThanOrEqual(pool + 1e-6);
          return plan.headline.dependenceIndex;
        });
        expect(more).toBeLessThanOrEqual((less ?? 0) + 1e-7);
      }),
      { numRuns: 12 },
    );
  });

  test("a year's ceiling that is not spent is carried over, and none is spent before its year", () => {
    const ceiling = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(ceiling, ceiling, ceiling, (first, second, third) => {
        const mission = packWith("grant-gap");
        const [like] = mission.fund_ceilings;
        if (!like) throw new Error("no ceiling");
        const fund_ceilings = [first, second, third].map((amount_inr_cr, i) => ({
          ...like,
          ceiling: `year-${i}`,
          fy: 2027 + i,
          amount_inr_cr,
        }));
        const paid = paidOf(planOf({ ...mission, fund_ceilings }));
        // The grant is paid in the second year; the ceiling of the third comes too late for it.
        expect(paid).toBeCloseTo(Math.min(first + second, 60, 80), 5);
      }),
      { numRuns: 20 },
    );
  });

  test("a longer purse covers more, and what it cannot cover is told", () => {
    for (const [pool, kept] of [
      [0, 0],
      [10, 1],
      [20, 2],
      [90, 2],
    ] as const) {
      const [cover] = planOf(packWith("kept-cover", { "purchase-pool": pool })).covers;
      expect(cover?.keptKt[2]).toBeCloseTo(kept, 6);
      expect(cover?.missedKt[2]).toBeCloseTo(2 - kept, 6);
    }
  });
});

describe("times and sizes of a rule", () => {
  test("a plant that starts late gets the late share, and may then not pay", () => {
    const late = planOf(packWith("entitled-recycler", { "production-start-months": 6 }));
    expect(late.support).toEqual([]);
    const helped = { "production-start-months": 6, "capital-share-late-least": 0.19 };
    const [support] = planOf(packWith("entitled-recycler", helped)).support;
    // 0.19 x 40 + 2 + 3 = 12.6 crore per kt a year, of which it lacks 12.
    expect(support?.builtKtPerA).toBeCloseTo(39 / 12.6, 6);
  });

  test("a first sale before the end of gestation earns longer, so that a lower quote will do", () => {
    const early = packWith("binding-fund", {
      "gestation-years": 3,
      "incentive-from-early-sale": 1,
    });
    expect(planOf(early).support[0]?.quoteInrPerKg).toBeCloseTo(200 / 7, 6);
    const plain = packWith("binding-fund", { "gestation-years": 3 });
    expect(planOf(plain).support[0]?.quoteInrPerKg).toBeCloseTo(40, 6);
  });

  test("what binds is told of whole winners too, at the worth of capacity in any part", () => {
    const mission = packWith("whole-winners", { "incentive-pool": 60 });
    const solved = planMission(engine, mission, { ...leastDependence, wholeWinners: true });
    const pool = planReasons(engine, solved)?.binding.find(
      ({ family }) => family === "incentive-pool",
    );
    expect(pool?.worthDown).toBeCloseTo(-0.004375, 8);
  });

  test("an award once made is held as it is", () => {
    const winners = [{ site: "plant", sanctionedFy: 2027, capacityKt: 1, count: 1 }];
    const plan = planOf(packWith("whole-winners"), { ...leastDependence, winners });
    expect(plan.support[0]?.builtKtPerA).toBeCloseTo(1, 9);
    expect(plan.support[0]?.winners).toEqual(winners);
  });

  test("whole winners are never better than capacity in any part, and have the sizes allowed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (pool) => {
        const mission = packWith("whole-winners", { "incentive-pool": pool });
        const whole = planOf(mission, { ...leastDependence, wholeWinners: true });
        const part = planOf(mission);
        expect(whole.headline.dependenceIndex).toBeGreaterThanOrEqual(
          part.headline.dependenceIndex - 1e-7,
        );
        expect(whole.support[0]?.builtKtPerA ?? 0).toBeCloseTo(
          Math.min(4, Math.floor(pool / 20)),
          6,
        );
      }),
      { numRuns: 20 },
    );
  });
});
