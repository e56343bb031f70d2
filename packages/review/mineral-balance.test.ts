/** Apparent consumption worked on paper, its law, and what the India record allows of it. */
import path from "node:path";
import fc from "fast-check";
import { readFolder } from "@lodestone/mission/folder";
import type { Row } from "@lodestone/mission/pack-tables";
import { readMission } from "@lodestone/mission/read-mission";
import { say } from "@lodestone/words/say";
import { describe, expect, test } from "vitest";
import { balancedCount, mineralBalance } from "./mineral-balance.ts";

const provenance = { source: "paper", locator: "p. 1", as_of: "2021", grade: "reported" } as const;
const at = (row: string) => ({ table: "paper", row, file: "paper.csv", line: 2 });
const places = [
  { place: "in", kind: "nation" },
  { place: "world", kind: "world" },
] as unknown as Row<"places">[];

function made(tonnes: number, rest: Partial<Row<"production">> = {}): Row<"production"> {
  const figure = { mineral: "graphite", place: "in", form: "natural graphite", year: 2020 };
  return {
    ...figure,
    fy: 2021,
    quantity_t: tonnes,
    use: true,
    ...provenance,
    at: at("m"),
    ...rest,
  };
}
function traded(
  flow: "import" | "export",
  tonnes: number | undefined,
  rest: Partial<Row<"trade">> = {},
): Row<"trade"> {
  const goods = { mineral: "graphite", goods: "Graphite, natural", form: "natural graphite" };
  return {
    ...{ trade: flow, flow, ...goods, fy: 2021, quantity_t: tonnes, use: true },
    ...{ value_inr_cr: undefined, main_partner: undefined, main_partner_share_percent: undefined },
    ...{ ...provenance, at: at(flow), ...rest },
  };
}
const balanceOf = (production: Row<"production">[], trade: Row<"trade">[]) =>
  mineralBalance({ places, production, trade }, "graphite");
const missingOf = (...tables: Parameters<typeof balanceOf>) =>
  balanceOf(...tables).missing.map((part) => say("en", part));

describe("apparent consumption", () => {
  test("on paper: 30,000 t made, 12,000 t in, 2,000 t out leave 40,000 t", () => {
    const { balances, missing } = balanceOf(
      [made(30_000)],
      [traded("import", 12_000), traded("export", 2_000)],
    );
    expect(balances).toMatchObject([{ form: "natural graphite", fy: 2021, quantityT: 40_000 }]);
    expect(missing).toEqual([]);
  });

  test("a dash printed for nothing made is a figure: 0 t made, all of use comes from abroad", () => {
    const trade = [traded("import", 500), traded("export", 0)];
    expect(balanceOf([made(0)], trade).balances[0]?.quantityT).toBe(500);
  });

  test("where sources disagree the row marked for use is balanced, once", () => {
    const other = made(94_789, { use: false, at: at("other") });
    const trade = [traded("import", 9, { use: false }), traded("import", 10), traded("export", 1)];
    const { balances } = balanceOf([made(82_439), other], trade);
    expect(balances.map(({ quantityT }) => quantityT)).toEqual([82_448]);
  });

  test("years stand newest first", () => {
    const of = (fy: number) => [traded("import", 5, { fy }), traded("export", 1, { fy })];
    const { balances } = balanceOf([made(1, { fy: 2020 }), made(2)], [...of(2020), ...of(2021)]);
    expect(balances.map(({ fy, quantityT }) => [fy, quantityT])).toEqual([
      [2021, 6],
      [2020, 5],
    ]);
  });

  test("law: what was made and came in is what was used and went out", () => {
    const tonnes = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(tonnes, tonnes, tonnes, (output, came, went) => {
        const trade = [traded("import", came), traded("export", went)];
        const [balance] = balanceOf([made(output)], trade).balances;
        expect(output + came).toBe((balance?.quantityT ?? NaN) + went);
      }),
    );
  });
});

describe("what is not on record is said, never taken for nought", () => {
  test("nothing at all", () => {
    const [production, imports, exports, ...rest] = missingOf([], []);
    expect(production).toMatch(/production/);
    expect(imports).toMatch(/import/);
    expect(exports).toMatch(/export/);
    expect(rest).toEqual([]);
  });

  test("the world's production is not the country's", () => {
    expect(missingOf([made(1, { place: "world" })], [])[0]).toMatch(/production/);
  });

  test("imports told by value or share alone", () => {
    const trade = [traded("import", undefined), traded("export", 1)];
    expect(missingOf([made(1)], trade)).toEqual([expect.stringMatching(/not in tonnes/)]);
  });

  test.each<readonly [string, Partial<Row<"trade">>]>([
    ["another form", { form: "graphite in crucibles" }],
    ["a form not told", { form: undefined }],
    ["another year", { fy: 2022 }],
  ])("exports of %s", (_, other) => {
    const trade = [traded("import", 3), traded("export", 1, other)];
    const { balances, missing } = balanceOf([made(1)], trade);
    expect(balances).toEqual([]);
    expect(missing).toMatchObject([{ key: "balance.unlike" }]);
  });

  test("a calendar year is no fiscal year", () => {
    const trade = [traded("import", 3), traded("export", 1)];
    expect(balanceOf([made(1, { fy: undefined })], trade).missing).toMatchObject([
      {
        key: "balance.unlike",
        blanks: { forms: ["natural graphite"], goods: ["Graphite, natural"] },
      },
    ]);
  });
});

test("India: no mineral can be balanced, for no export is on record; each says what is missing", async () => {
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const { mission } = readMission((await readFolder(folder)).files);
  if (!mission) throw new Error("the India pack does not read");
  expect(balancedCount(mission)).toBe(0);
  const keys = (mineral: string) => mineralBalance(mission, mineral).missing.map(({ key }) => key);
  expect(keys("antimony")).toEqual([
    "balance.no-production",
    "balance.no-imports",
    "balance.no-exports",
  ]);
  expect(keys("copper")).toEqual(["balance.no-exports", "balance.unlike"]);
  expect(keys("titanium")).toEqual(["balance.imports-unweighed", "balance.no-exports"]);
  for (const { mineral } of mission.minerals)
    expect(keys(mineral), mineral).toContain("balance.no-exports");
});
