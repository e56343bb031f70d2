/** Demand for commodities from sales of products, and what of it leaves use as scrap later. */
import { leavingShare, survivalCurve } from "@lodestone/flows/lifetime";
import type { MissionTables } from "@lodestone/mission/mission";
import { valueInYear } from "@lodestone/mission/series";

/** 1 kg = 10^-6 kt. */
const KT_PER_KG = 1e-6;

export interface Demand {
  /** Final demand [commodity][year], kt. */
  readonly kt: readonly Float64Array[];
  readonly scrap: readonly ScrapStream[];
}

/** A product leaving use, of which a share can be collected as a scrap commodity. */
export interface ScrapStream {
  readonly product: string;
  /** Index of the scrap commodity. */
  readonly scrap: number;
  /** Index of the commodity the product holds. */
  readonly commodity: number;
  /** Share that can be collected [year], and its cost in crore per kt [year]. */
  readonly share: Float64Array;
  readonly cost: Float64Array;
  /** kt of scrap leaving use [year] if all demand had been met, sales before the plan included. */
  readonly leavingKt: Float64Array;
  /** Share of a year's sales that leaves use `age` years later. */
  readonly leavingShare: Float64Array;
  /** kt of scrap the product will hold per kt of the commodity's demand [year]. */
  readonly scrapPerDemand: Float64Array;
}

export function readDemand(
  tables: MissionTables,
  commodities: readonly string[],
  years: readonly number[],
): Demand {
  const kt = commodities.map(() => new Float64Array(years.length));
  for (const intensity of tables.intensities) {
    const series = kt[commodities.indexOf(intensity.commodity)];
    if (!series) continue;
    years.forEach((fy, y) => {
      series[y] = (series[y] ?? 0) + contentSoldKt(tables, intensity, fy);
    });
  }
  return { kt, scrap: readScrap(tables, commodities, years, kt) };
}

/** kt of a commodity in what is sold of a product in a year; nothing before the first year given. */
export function contentSoldKt(
  tables: MissionTables,
  { product, kg_per_unit, share_with }: MissionTables["intensities"][number],
  fy: number,
): number {
  const points = tables.drivers
    .filter((row) => row.product === product)
    .map((row) => ({ fy: row.fy, value: row.sales }));
  const first = Math.min(...points.map((point) => point.fy));
  return fy < first ? 0 : valueInYear(points, fy) * kg_per_unit * share_with * KT_PER_KG;
}

function readScrap(
  tables: MissionTables,
  commodities: readonly string[],
  years: readonly number[],
  demand: readonly Float64Array[],
): ScrapStream[] {
  const streams = new Map<string, ScrapStream>();
  for (const { product, scrap } of tables.collections) {
    const key = `${product}/${scrap}`;
    const stream =
      streams.get(key) ?? readStream(tables, commodities, years, demand, product, scrap);
    if (stream) streams.set(key, stream);
  }
  return [...streams.values()];
}

function readStream(
  tables: MissionTables,
  commodities: readonly string[],
  years: readonly number[],
  demand: readonly Float64Array[],
  product: string,
  scrap: string,
): ScrapStream | undefined {
  const rows = tables.collections.filter((row) => row.product === product && row.scrap === scrap);
  const reckonedBy = rows.find((row) => row.commodity !== undefined)?.commodity;
  const intensity = tables.intensities.find(
    (row) => row.product === product && row.commodity === (reckonedBy ?? row.commodity),
  );
  const life = tables.lifetimes.find((row) => row.product === product);
  if (!intensity || !life) return undefined;
  const byYear = (value: (row: (typeof rows)[number]) => number) =>
    Float64Array.from(years, (fy) =>
      valueInYear(
        rows.map((row) => ({ fy: row.fy, value: value(row) })),
        fy,
      ),
    );
  const commodity = commodities.indexOf(intensity.commodity);
  const scrapPerKg = rows.find((row) => row.scrap_kg_per_kg !== undefined)?.scrap_kg_per_kg ?? 1;
  const scrapKt = (fy: number) => scrapPerKg * contentSoldKt(tables, intensity, fy);
  const firstSale = Math.min(
    ...tables.drivers.filter((row) => row.product === product).map((row) => row.fy),
  );
  const span = (years.at(-1) ?? 0) - firstSale + 1;
  const survival = survivalCurve(
    { distribution: life.distribution, meanYears: life.mean_years, spread: life.spread },
    Math.max(span, 1),
    "middle",
  );
  const leaving = Float64Array.from({ length: survival.length }, (_, age) =>
    leavingShare(survival, age),
  );
  const leavingKt = Float64Array.from(years, (fy) => {
    let sum = 0;
    for (let sold = firstSale; sold <= fy; sold++) sum += (leaving[fy - sold] ?? 0) * scrapKt(sold);
    return sum;
  });
  const scrapPerDemand = Float64Array.from(years, (fy, y) => {
    const whole = demand[commodity]?.[y] ?? 0;
    return whole > 0 ? scrapKt(fy) / whole : 0;
  });
  return {
    product,
    scrap: commodities.indexOf(scrap),
    commodity,
    share: byYear((row) => row.share),
    cost: byYear((row) => row.cost_inr_cr_per_kt),
    leavingKt,
    leavingShare: leaving,
    scrapPerDemand,
  };
}
