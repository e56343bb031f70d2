/** A plan's money as its workbook tells it, and what of the question is missed. */
import type { Plan } from "@lodestone/planner/plan";
import { costPartNames } from "@lodestone/planner/stored/plan-shape";
import { sentence } from "@lodestone/words/sentence";
import type { PlanRow } from "./plan-sheet.ts";
import { nameIn, type PlanGroup, type PlanSheets } from "./plan-sheets.ts";

type Money = Pick<Plan, "support" | "funds" | "covers" | "revenueForgone" | "costParts">;
type Missed = Pick<Plan, "missed" | "missedEmbodied" | "missedSuppliers">;

export function moneyOf(sheets: PlanSheets): Money {
  return {
    support: supportOf(sheets),
    funds: sheets.withYears("funds", "funds_by_year", ["fund"]).map((group) => ({
      fund: group.head.text("fund"),
      name: nameIn(group.head),
      paidInrCr: group.numbers("paid_inr_cr"),
      ceilingInrCr: group.head.numberOrNull("ceiling_inr_cr"),
    })),
    covers: sheets.groups("covers_by_year", ["scheme", "commodity"]).map((group) => ({
      scheme: group.head.text("scheme"),
      commodity: group.head.text("commodity"),
      fund: group.head.text("fund"),
      keptKt: group.numbers("kept_kt"),
      missedKt: group.numbers("missed_kt"),
      purchaseInrCr: group.numbers("purchase_inr_cr"),
    })),
    revenueForgone: sheets.groups("revenue_forgone_by_year", ["commodity"]).map((group) => ({
      commodity: group.head.text("commodity"),
      name: nameIn(group.head),
      inrCr: allOrNothing(group, "inr_cr"),
    })),
    costParts: sheets.of("cost_parts").map((row) => ({
      part: row.choice("part", costPartNames),
      inrCr: row.number("inr_cr"),
    })),
  };
}

/** Known in every year or in none. */
function allOrNothing(group: PlanGroup, column: string): number[] | null {
  const values = group.numbersOrNull(column);
  const known = values.filter((value) => value !== null);
  if (known.length > 0 && known.length < values.length) {
    group.head.refuse(column, sentence("plan-book.all-or-none"));
  }
  return known.length > 0 ? known : null;
}

function supportOf(sheets: PlanSheets): Plan["support"] {
  const award = ["scheme", "site", "sanctioned_fy"];
  const winners = Map.groupBy(sheets.of("support_winners"), (row) => row.key(award));
  return sheets.withYears("support", "support_by_year", award).map((group) => {
    const { head } = group;
    return {
      scheme: head.text("scheme"),
      site: head.text("site"),
      sanctionedFy: head.fiscalYear("sanctioned_fy"),
      builtKtPerA: head.number("built_kt_per_a"),
      quoteInrPerKg: head.number("quote_inr_per_kg"),
      quoteMostInrPerKg: head.number("quote_most_inr_per_kg"),
      incentiveInrCr: group.numbers("incentive_inr_cr"),
      subsidyInrCr: head.number("subsidy_inr_cr"),
      subsidyFy: head.fiscalYear("subsidy_fy"),
      trancheInrCr: group.numbers("tranche_inr_cr"),
      winners: (winners.get(head.key(award)) ?? []).map((row) => ({
        site: row.text("site"),
        sanctionedFy: row.fiscalYear("sanctioned_fy"),
        capacityKt: row.number("capacity_kt"),
        count: row.whole("count"),
      })),
    };
  });
}

export function missedOf(sheets: PlanSheets): Missed {
  const limit = (row: PlanRow) => ({
    fy: row.fiscalYear("fy"),
    share: row.number("share"),
    overKt: row.number("over_kt"),
    reachedShare: row.number("reached_share"),
  });
  return {
    missed: sheets.of("missed").map((row) => ({ commodity: row.text("commodity"), ...limit(row) })),
    missedEmbodied: sheets
      .of("missed_elements")
      .map((row) => ({ element: row.text("element"), ...limit(row) })),
    missedSuppliers: sheets.of("missed_suppliers").map((row) => ({
      commodity: row.text("commodity"),
      place: row.text("place"),
      name: nameIn(row),
      ...limit(row),
    })),
  };
}
