/** What was asked of a plan, beside what its headline says: chains, limits, an approved plan, awards. */
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutTable } from "@lodestone/sheets/out-table";
import { fy, KT, KT_PER_A, maybe, number, SHARE, text } from "./plan-columns.ts";

export function planQuestionTables(plan: Plan): OutTable[] {
  return [askedChains(plan), askedLimits(plan), askedNear(plan), askedWinners(plan)];
}

/** A limit may be asked twice, so its place in the question is its key. */
const place = number("number", "place in the question", "Its place in the question, from 1");

function askedChains({ request }: Plan): OutTable {
  return {
    name: "asked_chains",
    describes: "A chain the plan was asked for; none where all of them were.",
    key: ["chain"],
    columns: [text("chain", "The chain")],
    rows: (request.chains ?? []).map((chain) => [chain]),
  };
}

/** How a row of limits names what it limits. */
export const limitKinds = ["commodity", "element", "supplier"] as const;

function askedLimits({ request }: Plan): OutTable {
  const { caps, embodiedCaps = [], supplierShares = [] } = request;
  const limits = [
    ...caps.map((cap) => ["commodity", cap.commodity, cap] as const),
    ...embodiedCaps.map((cap) => ["element", cap.element, cap] as const),
    ...supplierShares.map((cap) => ["supplier", cap.commodity, cap] as const),
  ];
  return {
    name: "asked_limits",
    describes: "A limit the plan was asked to hold.",
    key: ["number"],
    columns: [
      place,
      text(
        "kind",
        "commodity: a stage's dependence; element: in every form; supplier: of one place's part",
      ),
      text("subject", "The commodity or element it limits"),
      maybe({ ...fy, describes: "Fiscal year like 2026-27; empty for every year" }),
      number("share", SHARE, "Most that was asked"),
    ],
    rows: limits.map(([kind, subject, cap], i) => [
      i + 1,
      kind,
      subject,
      cap.fy === undefined ? null : fiscalYearLabel(cap.fy),
      cap.share,
    ]),
  };
}

function askedNear({ request }: Plan): OutTable {
  return {
    name: "asked_near",
    describes: "What the approved plan builds to which the plan was to be near.",
    key: ["number"],
    columns: [
      place,
      text("site", "The site"),
      fy,
      number("built_kt_per_a", KT_PER_A, "Capacity approved for the year"),
    ],
    rows: (request.near ?? []).map((row, i) => [
      i + 1,
      row.site,
      fiscalYearLabel(row.fy),
      row.ktPerA,
    ]),
  };
}

function askedWinners({ request }: Plan): OutTable {
  return {
    name: "asked_winners",
    describes: "Winners of an auction the plan was to take as awarded.",
    key: ["number"],
    columns: [
      place,
      text("site", "The site"),
      text("sanctioned_fy", "Fiscal year of the sanction"),
      number("capacity_kt", KT, "Size of each"),
      number("count", "winners", "How many of the size"),
    ],
    rows: (request.winners ?? []).map((row, i) => [
      i + 1,
      row.site,
      fiscalYearLabel(row.sanctionedFy),
      row.capacityKt,
      row.count,
    ]),
  };
}
