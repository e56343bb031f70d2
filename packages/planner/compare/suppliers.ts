/** From whom two plans buy, and how much. */
import { nameOf, findRow, type Mission } from "@lodestone/mission/mission";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Plan } from "../plan.ts";
import {
  changeOf,
  differs,
  pairRows,
  sum,
  yearPairs,
  type SupplierDifference,
} from "./difference.ts";

/** A plan holds a place's key alone; a mission, where one is at hand, gives its name. */
export function compareSuppliers(
  before: Plan,
  after: Plan,
  mission: Mission | undefined,
): SupplierDifference[] {
  return pairRows(before.suppliers, after.suppliers, ({ supplier }) => supplier).flatMap((pair) => {
    const row = pair.after ?? pair.before;
    if (!row) return [];
    const years = yearPairs(
      { years: before.years, values: before.years.map((_, y) => pair.before?.boughtKt[y] ?? 0) },
      { years: after.years, values: after.years.map((_, y) => pair.after?.boughtKt[y] ?? 0) },
    );
    if (years.every((year) => changeOf(year) === 0)) return [];
    const place = mission && findRow(mission, "places", row.place);
    const commodity = [...after.commodities, ...before.commodities].find(
      (candidate) => candidate.commodity === row.commodity,
    );
    return [
      {
        supplier: pair.key,
        commodity: commodity?.name ?? row.commodity,
        place: place ? nameOf(place) : row.place,
        totalKt: {
          before: sum(pair.before?.boughtKt ?? []),
          after: sum(pair.after?.boughtKt ?? []),
        },
        years,
      },
    ];
  });
}

export function supplierSentence({
  commodity,
  place,
  totalKt,
  years,
}: SupplierDifference): Sentence {
  const blanks = { commodity, place, before: totalKt.before ?? 0, after: totalKt.after ?? 0 };
  if (differs(totalKt)) return sentence("compare.supplier-total", blanks);
  const fys = years.map(({ fy }) => sentence("year", { fy }));
  return sentence("compare.supplier-moved", { ...blanks, fys });
}
