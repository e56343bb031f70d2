/** Import reference prices, duties and parity prices by commodity and plan year, crore per kt. */
import type { MissionTables } from "@lodestone/mission/mission";
import { valueInYear } from "@lodestone/mission/series";
import {
  dutyLine,
  dutyShare,
  forgoneShare,
  isForgoneUnknown,
} from "@lodestone/schemes/duty-exemption";
import { fiscalYearEnd } from "@lodestone/units/fiscal-year";

/** 1 USD/kg = 10^6 USD per kt; over 10^7 rupees per crore. */
const CRORE_PER_KT_OF_USD_PER_KG = 0.1;

export interface Prices {
  /** [commodity][year]; 0 where the pack has no price. */
  readonly cif: readonly Float64Array[];
  readonly duty: readonly Float64Array[];
  readonly parity: readonly Float64Array[];
  /** Revenue forgone by exemption, as a share of the value bought abroad. */
  readonly forgone: readonly Float64Array[];
  /** Whether an exemption of the commodity is on record without the rate it is measured against. */
  readonly forgoneUnknown: readonly boolean[];
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
  // The line in force at the end of the year.
  const lines = commodities.map((commodity) =>
    years.map((fy) => dutyLine(tables.duties, commodity, fiscalYearEnd(fy))),
  );
  const duty = lines.map((series) =>
    Float64Array.from(series, (line) => (line ? dutyShare(line) : 0)),
  );
  const forgone = lines.map((series) =>
    Float64Array.from(series, (line) => (line ? forgoneShare(line) : 0)),
  );
  const forgoneUnknown = lines.map((series) =>
    series.some((line) => line !== undefined && isForgoneUnknown(line)),
  );
  const parity = cif.map((series, c) =>
    series.map((price, y) => price * (1 + (duty[c]?.[y] ?? 0))),
  );
  const priced = commodities.map((key) => tables.prices.some((row) => row.commodity === key));
  return { cif, duty, parity, forgone, forgoneUnknown, priced };
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
