/** Series that a plan draws on cover its years: sales of products, prices, shares collected. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { PackInfo } from "../info.ts";
import type { MissionTables } from "../mission.ts";
import type { RowAddress } from "../table.ts";
import { addRowFault } from "./row-fault.ts";

interface YearRow {
  readonly fy: number;
  readonly at: RowAddress;
}

export function checkYears(tables: MissionTables, info: PackInfo, report: FaultReport): void {
  for (const product of tables.products) {
    const rows = tables.drivers.filter((row) => row.product === product.product);
    checkSeries(`drivers.csv, ${product.product}`, product, rows, info, report);
  }
  const priced = new Set(tables.prices.map((row) => row.commodity));
  for (const commodity of tables.commodities) {
    if (!priced.has(commodity.commodity)) continue;
    const rows = tables.prices.filter((row) => row.commodity === commodity.commodity);
    checkSeries(`prices.csv, ${commodity.commodity}`, commodity, rows, info, report);
  }
  for (const supplier of tables.suppliers) {
    if (priced.has(supplier.commodity)) continue;
    const blanks = { commodity: supplier.commodity, supplier: supplier.supplier };
    addRowFault(report, supplier, sentence("fault.no-price", blanks), "commodity");
  }
}

/** Prices may be one row for all years; sales must reach from the first year to the last. */
function checkSeries(
  subject: string,
  owner: { readonly at: RowAddress },
  rows: readonly YearRow[],
  info: PackInfo,
  report: FaultReport,
): void {
  const wanted = {
    subject,
    wantedFirst: sentence("year", { fy: info.firstYear }),
    wantedLast: sentence("year", { fy: info.lastYear }),
  };
  if (rows.length === 0) {
    addRowFault(report, owner, sentence("fault.series-empty", wanted));
    return;
  }
  const years = rows.map((row) => row.fy);
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (first <= info.firstYear && last >= info.lastYear) return;
  const found = {
    ...wanted,
    first: sentence("year", { fy: first }),
    last: sentence("year", { fy: last }),
  };
  addRowFault(report, rows[0] ?? owner, sentence("fault.series-years", found), "fy");
}
