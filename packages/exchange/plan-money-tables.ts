/** A plan's money as tables: awards, stockpiles, revenue forgone, funds, parts of the cost. */
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutTable } from "@lodestone/sheets/out-table";
import {
  byYear,
  CRORE,
  following,
  fy,
  KT,
  KT_PER_A,
  maybe,
  named,
  number,
  OF_THE_DAY,
  text,
  total,
} from "./plan-columns.ts";

export function planMoneyTables(plan: Plan): OutTable[] {
  return [
    support(plan),
    supportByYear(plan),
    supportWinners(plan),
    coversByYear(plan),
    revenueForgoneByYear(plan),
    funds(plan),
    fundsByYear(plan),
    costParts(plan),
  ];
}

function support(plan: Plan): OutTable {
  return {
    name: "support",
    describes: "An award: capacity sanctioned in a year under a scheme.",
    key: ["scheme", "site", "sanctioned_fy"],
    columns: [
      text("scheme", "The scheme"),
      text("site", "The site", "sites"),
      text("sanctioned_fy", "Fiscal year of the sanction"),
      number("built_kt_per_a", KT_PER_A, "Capacity sanctioned"),
      number("quote_inr_per_kg", "rupees of the day per kg", "Level quote the award needs"),
      number("quote_most_inr_per_kg", "rupees of the day per kg", "Most the scheme allows"),
      following(number("incentive_inr_cr", OF_THE_DAY, "Sales incentive in all")),
      number("subsidy_inr_cr", OF_THE_DAY, "Capital subsidy"),
      text("subsidy_fy", "Fiscal year of the capital subsidy"),
      following(number("tranche_inr_cr", OF_THE_DAY, "What the rule pays in stated years, in all")),
    ],
    rows: plan.support.map((row) => [
      row.scheme,
      row.site,
      fiscalYearLabel(row.sanctionedFy),
      row.builtKtPerA,
      row.quoteInrPerKg,
      row.quoteMostInrPerKg,
      total(row.incentiveInrCr),
      row.subsidyInrCr,
      fiscalYearLabel(row.subsidyFy),
      total(row.trancheInrCr),
    ]),
  };
}

function supportByYear(plan: Plan): OutTable {
  return {
    name: "support_by_year",
    describes: "What an award is paid in a year beside its capital subsidy.",
    key: ["scheme", "site", "sanctioned_fy", "fy"],
    columns: [
      text("scheme", "The scheme"),
      text("site", "The site", "sites"),
      text("sanctioned_fy", "Fiscal year of the sanction"),
      fy,
      number("incentive_inr_cr", OF_THE_DAY, "Sales incentive"),
      number("tranche_inr_cr", OF_THE_DAY, "What the rule pays in stated years"),
    ],
    rows: plan.support.flatMap((row) =>
      byYear(
        plan,
        [row.scheme, row.site, fiscalYearLabel(row.sanctionedFy)],
        row.incentiveInrCr,
        row.trancheInrCr,
      ),
    ),
  };
}

function supportWinners(plan: Plan): OutTable {
  return {
    name: "support_winners",
    describes: "Winners of an award by size, where they were asked for in whole plants.",
    key: ["scheme", "site", "sanctioned_fy", "capacity_kt"],
    columns: [
      text("scheme", "The scheme"),
      text("site", "The site", "sites"),
      text("sanctioned_fy", "Fiscal year of the sanction"),
      number("capacity_kt", KT, "Size of each"),
      number("count", "winners", "How many of the size"),
    ],
    rows: plan.support.flatMap(({ scheme, winners }) =>
      winners.map((row) => [
        scheme,
        row.site,
        fiscalYearLabel(row.sanctionedFy),
        row.capacityKt,
        row.count,
      ]),
    ),
  };
}

function coversByYear(plan: Plan): OutTable {
  return {
    name: "covers_by_year",
    describes: "What a stockpile scheme keeps of a commodity in a year, and what it spends on it.",
    key: ["scheme", "commodity", "fy"],
    columns: [
      text("scheme", "The scheme"),
      text("commodity", "The commodity", "commodities"),
      text("fund", "The fund that pays"),
      fy,
      number("kept_kt", KT, "Kept for cover at the end of the year"),
      number("missed_kt", KT, "By how much the cover is missed"),
      number("purchase_inr_cr", OF_THE_DAY, "Paid by the fund"),
    ],
    rows: plan.covers.flatMap((row) =>
      byYear(
        plan,
        [row.scheme, row.commodity, row.fund],
        row.keptKt,
        row.missedKt,
        row.purchaseInrCr,
      ),
    ),
  };
}

function revenueForgoneByYear(plan: Plan): OutTable {
  const unknown = plan.years.map(() => null);
  return {
    name: "revenue_forgone_by_year",
    describes: "Duty that an exemption spares the buyer in a year, against the tariff rate.",
    key: ["commodity", "fy"],
    columns: [
      text("commodity", "The commodity", "commodities"),
      ...named("commodity"),
      fy,
      maybe(
        number(
          "inr_cr",
          "crore rupees of the price year",
          "Forgone; empty where the rate before the exemption is not known",
        ),
      ),
    ],
    rows: plan.revenueForgone.flatMap((row) =>
      byYear(plan, [row.commodity, row.name.en, row.name.hi], row.inrCr ?? unknown),
    ),
  };
}

function funds(plan: Plan): OutTable {
  return {
    name: "funds",
    describes: "A fund that pays for support.",
    key: ["fund"],
    columns: [
      text("fund", "Names the fund"),
      ...named("fund"),
      following(number("paid_inr_cr", OF_THE_DAY, "Paid over the plan")),
      maybe(number("ceiling_inr_cr", OF_THE_DAY, "Most over its life; empty where none is known")),
    ],
    rows: plan.funds.map((row) => [
      row.fund,
      row.name.en,
      row.name.hi,
      total(row.paidInrCr),
      row.ceilingInrCr,
    ]),
  };
}

function fundsByYear(plan: Plan): OutTable {
  return {
    name: "funds_by_year",
    describes: "What a fund pays in a year.",
    key: ["fund", "fy"],
    columns: [text("fund", "The fund", "funds"), fy, number("paid_inr_cr", OF_THE_DAY, "Paid")],
    rows: plan.funds.flatMap((row) => byYear(plan, [row.fund], row.paidInrCr)),
  };
}

function costParts(plan: Plan): OutTable {
  return {
    name: "cost_parts",
    describes: "A part of the plan's cost.",
    key: ["part"],
    columns: [text("part", "What is paid for"), number("inr_cr", CRORE, "What it costs")],
    rows: plan.costParts.map((row) => [row.part, row.inrCr]),
  };
}
