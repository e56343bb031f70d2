/** What of a question's limits a plan cannot meet, a table for each kind of limit. */
import type { Plan } from "@lodestone/planner/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { OutColumn, OutTable } from "@lodestone/sheets/out-table";
import { fy, KT, named, number, SHARE, text } from "./plan-columns.ts";

export function planMissedTables(plan: Plan): OutTable[] {
  return [missed(plan), missedElements(plan), missedSuppliers(plan)];
}

/** What every missed limit says: what was asked, what is reached, and by how much it is missed. */
const shares: readonly OutColumn[] = [
  number("share", SHARE, "Most that was asked"),
  number("reached_share", SHARE, "What is reached"),
  number("over_kt", KT, "By how much it is missed"),
];

interface Missed {
  readonly share: number;
  readonly reachedShare: number;
  readonly overKt: number;
}

const sharesOf = ({ share, reachedShare, overKt }: Missed) => [share, reachedShare, overKt];

function missed(plan: Plan): OutTable {
  return {
    name: "missed",
    describes: "A stated dependence that cannot be met.",
    key: ["commodity", "fy"],
    columns: [text("commodity", "The commodity", "commodities"), fy, ...shares],
    rows: plan.missed.map((row) => [row.commodity, fiscalYearLabel(row.fy), ...sharesOf(row)]),
  };
}

function missedElements(plan: Plan): OutTable {
  return {
    name: "missed_elements",
    describes: "A cap on an element in every form that cannot be met.",
    key: ["element", "fy"],
    columns: [text("element", "The element"), fy, ...shares],
    rows: plan.missedEmbodied.map((row) => [
      row.element,
      fiscalYearLabel(row.fy),
      ...sharesOf(row),
    ]),
  };
}

function missedSuppliers(plan: Plan): OutTable {
  return {
    name: "missed_suppliers",
    describes: "A place that supplies more of a commodity than the single-source rule allows.",
    key: ["commodity", "place", "fy"],
    columns: [
      text("commodity", "The commodity", "commodities"),
      text("place", "The place"),
      ...named("place"),
      fy,
      ...shares,
    ],
    rows: plan.missedSuppliers.map((row) => [
      row.commodity,
      row.place,
      row.name.en,
      row.name.hi,
      fiscalYearLabel(row.fy),
      ...sharesOf(row),
    ]),
  };
}
