/** Stated limits: each is held or its miss is told, and no trick with trade, stores or shortage meets one. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { beforeAll, describe, expect, test } from "vitest";
import { formulate } from "./formulate.ts";
import { mostBought } from "./inputs/most-bought.ts";
import { planInputs } from "./inputs/plan-inputs.ts";
import { weigh } from "./passes.ts";
import { planMission } from "./plan-mission.ts";
import { leastCost, leastDependence, type PlanRequest } from "./request.ts";

let engine: HighsEngine;
let india: Mission;

beforeAll(async () => {
  engine = await HighsEngine.load();
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(folder)).files);
  if (!mission) throw new Error("the India pack does not read");
  india = mission;
});

/** The least by which stated limits can be missed, in penalties, whatever it costs. */
function leastMiss(mission: Mission, request: PlanRequest, served = false): number {
  const { model, penalty, columns } = formulate(planInputs(mission, request), request);
  using live = engine.open(model);
  live.setCosts(penalty);
  if (served) {
    const short = Int32Array.from([...columns.short.entries()].map(([, , column]) => column));
    live.holdColumns(short.sort(), new Float64Array(short.length));
  }
  const solution = live.solve();
  expect(solution.status).toBe("optimal");
  return weigh(penalty, solution.columnValue);
}

/** Offers of finished magnets end, so that a cap on oxide can only be met by not making or by mining. */
const withoutMagnetOffers = (mission: Mission): Mission => ({
  ...mission,
  suppliers: mission.suppliers.map((row) =>
    row.commodity === "magnet" ? { ...row, ceiling_kt_per_a: 0 } : row,
  ),
});

const stated: readonly (readonly [string, Partial<PlanRequest>])[] = [
  ["oxide", { caps: [{ commodity: "ndpr-oxide", fy: 2034, share: 0.1 }] }],
  ["magnets", { caps: [{ commodity: "magnet", fy: 2030, share: 0.2 }] }],
  ["an element", { embodiedCaps: [{ element: "ndpr", fy: 2034, share: 0.3 }] }],
];

describe.each(stated)("a cap on %s", (_, caps) => {
  const request = { ...leastCost, ...caps };

  test("is not met by leaving demand unmet", () => {
    expect(leastMiss(india, request)).toBeCloseTo(leastMiss(india, request, true), 3);
    const { plan } = planMission(engine, india, request);
    for (const { shortKt } of plan.commodities) for (const kt of shortKt) expect(kt).toBe(0);
  });

  test("is not met by hoarding", () => {
    const unstored = india.commodities.map((row) => ({ ...row, stored: false }));
    const without = leastMiss({ ...india, commodities: unstored }, request);
    expect(leastMiss(india, request)).toBeCloseTo(without, 3);
  });

  test("is not met by selling again what was bought", () => {
    const offers = ["magnet", "ndpr-oxide", "ndpr-metal"].map((commodity) => ({
      ...india.markets[0],
      commodity,
      ceiling_kt_per_a: 20,
      share_of_price: 0.92,
    }));
    const markets = [...india.markets, ...offers] as Mission["markets"];
    expect(leastMiss({ ...india, markets }, request)).toBeCloseTo(leastMiss(india, request), 3);
  });
});

test("with no magnets on offer, starving the motors still meets no cap on oxide or element", () => {
  const mission = withoutMagnetOffers(india);
  for (const caps of [
    { caps: [{ commodity: "ndpr-oxide", fy: 2028, share: 0 }] },
    { embodiedCaps: [{ element: "ndpr", fy: 2028, share: 0.5 }] },
  ]) {
    expect(leastMiss(mission, { ...leastCost, ...caps })).toBeGreaterThan(1e4);
  }
});

test("a tonne of magnets brings in most by way of alloy: its losses are larger than the magnet", () => {
  const inputs = planInputs(india, leastCost);
  const [oxide, magnet] = ["ndpr-oxide", "magnet"].map((key) => inputs.commodities.indexOf(key));
  const most = mostBought(inputs.sites, magnet ?? -1, (c) => (c === oxide ? 1 : 0));
  // 1.316 t alloy x 0.302 t metal x 1.22 t oxide = 0.48487; the integrated plant takes 0.485.
  expect(most).toBeCloseTo(0.485, 9);
});

test("an element can be capped beside the lens of least dependence, at a price in dependence", () => {
  const free = planMission(engine, india, leastDependence).plan;
  const y = free.years.indexOf(2040);
  const at = (plan: typeof free) =>
    plan.elements.find((row) => row.element === "ndpr")?.embodied[y] ?? NaN;
  const share = at(free) * 0.9;
  const capped = planMission(engine, india, {
    ...leastDependence,
    embodiedCaps: [{ element: "ndpr", fy: 2040, share }],
  }).plan;
  const missed = capped.missedEmbodied[0]?.overKt ?? 0;
  expect(at(capped) <= share + 1e-6 || missed > 0).toBe(true);
  expect(capped.headline.dependenceIndex).toBeGreaterThan(free.headline.dependenceIndex * 0.994);
});

describe("the single-source rule", () => {
  const share = 0.6;
  const request = { ...leastDependence, supplierShares: [{ commodity: "magnet", share }] };

  test("no place supplies more than its share of what is bought, in any year", () => {
    const { plan } = planMission(engine, india, request);
    const offers = plan.suppliers.filter((row) => row.commodity === "magnet");
    const told = new Set(plan.missedSuppliers.map(({ place, fy }) => `${place} ${fy}`));
    plan.years.forEach((fy, y) => {
      const bought = offers.reduce((sum, row) => sum + (row.boughtKt[y] ?? 0), 0);
      for (const { place, boughtKt } of offers) {
        const held = (boughtKt[y] ?? 0) <= share * bought + 1e-6;
        expect(held || told.has(`${place} ${fy}`), `${place} ${fy}`).toBe(true);
      }
    });
    // Others offer 1.5 kt a year against China's 20: early years cannot keep it, and say so.
    expect(told.has("cn 2027")).toBe(true);
  });

  test("one year alone can be asked for, and is not met by leaving demand unmet", () => {
    const once = {
      ...leastCost,
      supplierShares: [{ commodity: "magnet", fy: 2027, share }],
    };
    const { plan } = planMission(engine, india, once);
    expect(plan.missedSuppliers.map(({ fy }) => fy)).toEqual([2027]);
    expect(leastMiss(india, once)).toBeCloseTo(leastMiss(india, once, true), 3);
    for (const { shortKt } of plan.commodities) for (const kt of shortKt) expect(kt).toBe(0);
  });
});
