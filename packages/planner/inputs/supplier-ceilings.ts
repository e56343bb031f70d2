/** The single-source rule spelt out: one ceiling for each place with an offer and each year. */
import type { PlanRequest } from "../request.ts";
import type { PlanInputs } from "./plan-inputs.ts";

/** A share asked for, held by one place in one year. */
export interface SupplierCeiling {
  readonly commodity: string;
  readonly place: string;
  readonly share: number;
  readonly y: number;
}

export function ceilingsOf(
  inputs: Pick<PlanInputs, "mission" | "years">,
  request: PlanRequest,
): SupplierCeiling[] {
  return (request.supplierShares ?? []).flatMap(({ commodity, share, fy }) => {
    const offers = inputs.mission.suppliers.filter((supplier) => supplier.commodity === commodity);
    const places = [...new Set(offers.map((supplier) => supplier.place))];
    const years = inputs.years.flatMap((year, y) => (fy === undefined || fy === year ? [y] : []));
    return places.flatMap((place) => years.map((y) => ({ commodity, place, share, y })));
  });
}
