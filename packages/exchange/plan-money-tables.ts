/** A plan's money as tables: awards, funds, parts of the cost; and the caps it misses. */
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutTable } from "./out-table.ts";
import {
  byYear,
  CRORE,
  fy,
  KT,
  KT_PER_A,
  maybe,
  named,
  number,
  OF_THE_DAY,
  SHARE,
  text,
  total,
} from "./plan-columns.ts";

export function planMoneyTables(plan: Plan): OutTable[] {
  return [
    support(plan),
    supportByYear(plan),
    funds(plan),
    fundsByYear(plan),
    costParts(plan),
    missed(plan),
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
      number("incentive_inr_cr", OF_THE_DAY, "Sales incentive in all"),
      number("subsidy_inr_cr", OF_THE_DAY, "Capital subsidy"),
      text("subsidy_fy", "Fiscal year of the capital subsidy"),
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
    ]),
  };
}

function supportByYear(plan: Plan): OutTable {
  return {
    name: "support_by_year",
    describes: "Sales incentive paid to an award in a year.",
    key: ["scheme", "site", "sanctioned_fy", "fy"],
    columns: [
      text("scheme", "The scheme"),
      text("site", "The site", "sites"),
      text("sanctioned_fy", "Fiscal year of the sanction"),
      fy,
      number("incentive_inr_cr", OF_THE_DAY, "Sales incentive"),
    ],
    rows: plan.support.flatMap((row) =>
      byYear(plan, [row.scheme, row.site, fiscalYearLabel(row.sanctionedFy)], row.incentiveInrCr),
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
      number("paid_inr_cr", OF_THE_DAY, "Paid over the plan"),
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

function missed(plan: Plan): OutTable {
  return {
    name: "missed",
    describes: "A stated dependence that cannot be met.",
    key: ["commodity", "fy"],
    columns: [
      text("commodity", "The commodity", "commodities"),
      fy,
      number("share", SHARE, "Most that was asked"),
      number("reached_share", SHARE, "What is reached"),
      number("over_kt", KT, "By how much it is missed"),
    ],
    rows: plan.missed.map((row) => [
      row.commodity,
      fiscalYearLabel(row.fy),
      row.share,
      row.reachedShare,
      row.overKt,
    ]),
  };
}
