/** By how much each stated limit is missed, and what is reached instead; nothing where all hold. */
import { nameOf, rowOf } from "@lodestone/mission/mission";
import type { Formulation } from "./formulate.ts";
import { ceilingsOf } from "./inputs/supplier-ceilings.ts";
import { dependenceOfImportingAll } from "./objectives.ts";
import { weigh } from "./passes.ts";
import type {
  CommodityResult,
  ElementResult,
  MissedCap,
  MissedEmbodiedCap,
  MissedIndexCap,
  MissedSupplierShare,
} from "./plan.ts";
import type { PlanValues } from "./plan-values.ts";

export function readMissed(
  { inputs, request, columns }: Formulation,
  values: PlanValues,
  commodities: readonly CommodityResult[],
): MissedCap[] {
  return request.caps.flatMap((cap, k) => {
    const overKt = values.at(columns.over, k, 0);
    if (overKt === 0) return [];
    const result = commodities.find((row) => row.commodity === cap.commodity);
    return [
      { ...cap, overKt, reachedShare: result?.dependence[inputs.years.indexOf(cap.fy)] ?? 1 },
    ];
  });
}

export function readMissedEmbodied(
  { inputs, request, columns }: Formulation,
  values: PlanValues,
  elements: readonly ElementResult[],
): MissedEmbodiedCap[] {
  return (request.embodiedCaps ?? []).flatMap((cap, k) => {
    const overKt = values.at(columns.embodiedOver, k, 0);
    if (overKt === 0) return [];
    const result = elements.find((row) => row.element === cap.element);
    const inDemandKt = result?.inDemandKt[inputs.years.indexOf(cap.fy)] ?? 0;
    const reachedShare = inDemandKt > 0 ? cap.share + overKt / inDemandKt : 1;
    return [{ ...cap, overKt, reachedShare }];
  });
}

export function readMissedSuppliers(
  { inputs, request, columns }: Formulation,
  values: PlanValues,
): MissedSupplierShare[] {
  return ceilingsOf(inputs, request).flatMap(({ commodity, place, share, y }, k) => {
    const overKt = values.at(columns.supplierOver, k, 0);
    if (overKt === 0) return [];
    let bought = 0;
    let fromPlace = 0;
    inputs.mission.suppliers.forEach((supplier, u) => {
      if (supplier.commodity !== commodity) return;
      const kt = values.at(columns.buy, u, y);
      bought += kt;
      if (supplier.place === place) fromPlace += kt;
    });
    const name = nameOf(rowOf(inputs.mission, "places", place));
    const reachedShare = bought > 0 ? fromPlace / bought : 1;
    return [{ commodity, place, name, fy: inputs.years[y] ?? 0, share, overKt, reachedShare }];
  });
}

/** The miss of a stated index, or null where none is stated or it holds. */
export function readMissedIndex(
  { inputs, request, columns, dependence }: Formulation,
  values: PlanValues,
  columnValue: Float64Array,
): MissedIndexCap | null {
  const importingAll = dependenceOfImportingAll(inputs);
  if (request.indexCap === undefined || values.column(columns.indexOver) === 0) return null;
  const reachedShare = weigh(dependence, columnValue) / importingAll;
  return { share: request.indexCap, reachedShare };
}
