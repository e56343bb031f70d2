/**
 * What an account earns in a year at parity prices, put into the open row times a factor:
 *
 *   sum_{g in a} sum_m ( sum_{c traded} io parity - var ) run - sum_{u of untraded c} cif buy
 */
import { runOf, type PlanColumns } from "../columns.ts";
import type { Account } from "../inputs/accounts.ts";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import { worthOf } from "../inputs/sale-worth.ts";
import type { PlanSite, SiteMode } from "../inputs/sites.ts";
import type { PlanRows } from "../rows.ts";

export function putAccountMargin(
  inputs: PlanInputs,
  columns: PlanColumns,
  rows: PlanRows,
  account: Account,
  y: number,
  factor: number,
): void {
  for (const g of account.projects) {
    const site = inputs.sites[inputs.projects[g]?.site ?? -1];
    site?.modes.forEach((mode, m) =>
      rows.put(runOf(columns, g, m, y), factor * marginOf(inputs, site, mode, y)),
    );
  }
  for (const c of account.untraded) {
    const cif = inputs.prices.cif[c]?.[y] ?? 0;
    inputs.mission.suppliers.forEach((supplier, u) => {
      if (supplier.commodity !== inputs.commodities[c]) return;
      rows.put(columns.buy.at(u, y), -factor * cif * supplier.price_factor);
    });
  }
}

/** Crore earned on a kt of run at parity prices, untraded commodities left out. */
export function marginOf(inputs: PlanInputs, site: PlanSite, mode: SiteMode, y: number): number {
  let margin = -site.variable;
  for (const [c, tPerT] of mode.flows) {
    if (inputs.traded[c]) margin += tPerT * worthOf(inputs, c, y, tPerT > 0);
  }
  return margin;
}
