/** Import reference prices, duties and parity prices by commodity and plan year, crore per kt. */
import type { MissionTables } from "@lodestone/mission/mission";
import { valueInYear } from "@lodestone/mission/series";
import { fiscalYearEnd } from "@lodestone/units/fiscal-year";

/** 1 USD/kg = 10^6 USD per kt; over 10^7 rupees per crore. */
const CRORE_PER_KT_OF_USD_PER_KG = 0.1;

/** The Social Welfare Surcharge is a tenth of the basic duty where it is not exempt (ncmm 6.3). */
const SURCHARGE_SHARE = 0.1;

export interface Prices {
  /** [commodity][year]; 0 where the pack has no price. */
  readonly cif: readonly Float64Array[];
  readonly duty: readonly Float64Array[];
  readonly parity: readonly Float64Array[];
  readonly priced: readonly boolean[];
}

export function readPrices(
  tables: MissionTables,
  commodities: readonly string[],
  years: readonly number[],
  inrPerUsd: number,
): Prices {
  const usd = commodities.map((commodity) => years.map((fy) => usdPerKg(tables, commodity, fy)));
  const cif = usd.map((series) =>
    Float64Array.from(series, (price) => price * inrPerUsd * CRORE_PER_KT_OF_USD_PER_KG),
  );
  const duty = commodities.map((commodity) =>
    Float64Array.from(years, (fy) => dutyShare(tables, commodity, fy)),
  );
  const parity = cif.map((series, c) =>
    series.map((price, y) => price * (1 + (duty[c]?.[y] ?? 0))),
  );
  const priced = commodities.map((key) => tables.prices.some((row) => row.commodity === key));
  return { cif, duty, parity, priced };
}

/** The price in a year; it may add a share of another commodity's price, never in a loop (checked). */
export function usdPerKg(tables: MissionTables, commodity: string, fy: number): number {
  const rows = tables.prices.filter((row) => row.commodity === commodity);
  if (rows.length === 0) return 0;
  const own = valueInYear(
    rows.map((row) => ({ fy: row.fy, value: row.price_usd_per_kg })),
    fy,
  );
  const followed = rows.find((row) => row.follows !== undefined)?.follows;
  if (followed === undefined) return own;
  const share = valueInYear(
    rows.map((row) => ({ fy: row.fy, value: row.follows_kg_per_kg })),
    fy,
  );
  return own + share * usdPerKg(tables, followed, fy);
}

/** Duty with surcharge as a share of value, from the latest row in force at the end of the year. */
function dutyShare(tables: MissionTables, commodity: string, fy: number): number {
  const [row] = tables.duties
    .filter(
      (duty) => duty.use && duty.commodity === commodity && duty.from_date <= fiscalYearEnd(fy),
    )
    .sort((a, b) => (a.from_date < b.from_date ? 1 : -1));
  if (!row) return 0;
  return (row.rate_percent / 100) * (row.surcharge_exempt ? 1 : 1 + SURCHARGE_SHARE);
}
