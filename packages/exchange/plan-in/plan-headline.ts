/** What a plan's workbook says of the plan itself: its pack, its years, its question, what it comes to. */
import type { Plan } from "@lodestone/planner/plan";
import { leastDependence, type PlanRequest } from "@lodestone/planner/request";
import { sentence } from "@lodestone/words/sentence";
import { limitKinds } from "../plan-question-tables.ts";
import type { PlanSheets } from "./plan-sheets.ts";

/** A plan of nothing: its tables have every sheet and column of any plan, and no row. */
export const noPlan: Plan = {
  mission: { name: "", title: { en: "", hi: "" }, asOf: "", priceYear: 0, scenario: undefined },
  request: leastDependence,
  years: [],
  headline: { dependenceIndex: 0, costInrCr: 0, supportInrCr: 0 },
  chains: [],
  sites: [],
  commodities: [],
  elements: [],
  suppliers: [],
  scrap: [],
  support: [],
  funds: [],
  covers: [],
  revenueForgone: [],
  costParts: [],
  missed: [],
  missedEmbodied: [],
  missedSuppliers: [],
  missedIndex: null,
  size: { rows: 0, columns: 0, nonZeros: 0, iterations: 0 },
};

type Asked = Pick<PlanRequest, "lens" | "indexCap" | "wholeWinners">;

type Headline = Pick<Plan, "mission" | "years" | "headline" | "missedIndex" | "size"> & {
  readonly asked: Asked;
};

/** More years than this are no plan but a slip of the pen. */
const YEARS_MOST = 200;

export function headlineOf(sheets: PlanSheets): Headline | undefined {
  const [row, second] = sheets.of("headline");
  if (!row || second) {
    if (!row && sheets.faults.length > 0) return undefined;
    sheets.faults.push({ sheet: "headline", what: sentence("plan-book.one-row") });
    return undefined;
  }
  const first = row.fiscalYear("first_year");
  const last = row.fiscalYear("last_year");
  if (last < first || last - first >= YEARS_MOST) {
    row.refuse("last_year", sentence("plan-book.years", { most: YEARS_MOST }));
    return undefined;
  }
  const scenario = row.text("scenario");
  const indexCap = row.numberOrNull("index_cap");
  const wholeWinners = row.cell("whole_winners");
  const reachedShare = row.numberOrNull("missed_index");
  return {
    mission: {
      name: row.text("pack"),
      title: { en: row.text("title_en"), hi: row.text("title_hi") },
      asOf: row.text("as_of"),
      priceYear: row.fiscalYear("price_year"),
      scenario: scenario === "" ? undefined : scenario,
    },
    years: sheets.planYears(first, last),
    headline: {
      dependenceIndex: row.number("dependence_index"),
      costInrCr: row.number("cost_inr_cr"),
      supportInrCr: row.number("support_inr_cr"),
    },
    missedIndex: reachedShare === null ? null : { share: indexCap ?? 0, reachedShare },
    size: {
      rows: row.whole("model_rows"),
      columns: row.whole("model_columns"),
      nonZeros: row.whole("model_non_zeros"),
      iterations: row.whole("iterations"),
    },
    asked: {
      lens: row.choice("lens", ["least_cost", "least_dependence"]),
      ...(indexCap === null ? {} : { indexCap }),
      ...(wholeWinners === null ? {} : { wholeWinners: wholeWinners === true }),
    },
  };
}

/** What was not asked is left out, as a request does. */
export function requestOf(sheets: PlanSheets, asked: Asked): PlanRequest {
  const chains = sheets.of("asked_chains").map((row) => row.text("chain"));
  const limits = sheets.of("asked_limits").map((row) => ({
    kind: row.choice("kind", limitKinds),
    subject: row.text("subject"),
    // Every year where it is empty, which only a supplier's part may be.
    fy: row.cell("fy") === null ? undefined : row.fiscalYear("fy"),
    share: row.number("share"),
    row,
  }));
  const inYear = (kind: (typeof limitKinds)[number]) =>
    limits
      .filter((limit) => limit.kind === kind)
      .map(({ subject, fy, share, row }) => {
        if (fy === undefined) row.refuse("fy", sentence("plan-book.empty"));
        return { subject, fy: fy ?? 0, share };
      });
  const embodiedCaps = inYear("element").map(({ subject, ...cap }) => ({
    element: subject,
    ...cap,
  }));
  const supplierShares = limits
    .filter(({ kind }) => kind === "supplier")
    .map(({ subject, fy, share }) => ({
      commodity: subject,
      share,
      ...(fy === undefined ? {} : { fy }),
    }));
  const near = sheets.of("asked_near").map((row) => ({
    site: row.text("site"),
    fy: row.fiscalYear("fy"),
    ktPerA: row.number("built_kt_per_a"),
  }));
  const winners = sheets.of("asked_winners").map((row) => ({
    site: row.text("site"),
    sanctionedFy: row.fiscalYear("sanctioned_fy"),
    capacityKt: row.number("capacity_kt"),
    count: row.whole("count"),
  }));
  return {
    ...asked,
    caps: inYear("commodity").map(({ subject, ...cap }) => ({ commodity: subject, ...cap })),
    ...(chains.length > 0 ? { chains } : {}),
    ...(embodiedCaps.length > 0 ? { embodiedCaps } : {}),
    ...(supplierShares.length > 0 ? { supplierShares } : {}),
    ...(near.length > 0 ? { near } : {}),
    ...(winners.length > 0 ? { winners } : {}),
  };
}
