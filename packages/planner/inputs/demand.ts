/** Demand for commodities from sales of products, and what of it leaves use as scrap later. */
import { leavingShare, survivalCurve } from "@lodestone/flows/lifetime";
import type { MissionTables } from "@lodestone/mission/mission";
import { valueInYear, type SeriesPoint } from "@lodestone/mission/series";

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
  const sales = readSales(tables);
  const index = new Map(commodities.map((commodity, c) => [commodity, c]));
  const kt = commodities.map(() => new Float64Array(years.length));
  for (const intensity of tables.intensities) {
    const series = kt[index.get(intensity.commodity) ?? -1];
    if (!series) continue;
    years.forEach((fy, y) => {
      series[y] = (series[y] ?? 0) + heldKt(sales, intensity, fy);
    });
  }
  return { kt, scrap: readScrap(tables, sales, index, years, kt) };
}

type Intensity = MissionTables["intensities"][number];
type Collection = MissionTables["collections"][number];

/** Sales of each product in the years given. */
type Sales = ReadonlyMap<string, readonly SeriesPoint[]>;

function readSales({ drivers }: Pick<MissionTables, "drivers">): Sales {
  const sales = new Map<string, SeriesPoint[]>();
  for (const { product, fy, sales: value } of drivers) {
    const points = sales.get(product) ?? [];
    sales.set(product, points);
    points.push({ fy, value });
  }
  return sales;
}

function firstSaleOf(points: readonly SeriesPoint[]): number {
  return points.reduce((first, { fy }) => Math.min(first, fy), Infinity);
}

/** kt of a commodity in what is sold of a product in a year; nothing before the first year given. */
export function contentSoldKt(
  tables: Pick<MissionTables, "drivers">,
  intensity: Intensity,
  fy: number,
): number {
  return heldKt(readSales(tables), intensity, fy);
}

function heldKt(sales: Sales, { product, kg_per_unit, share_with }: Intensity, fy: number): number {
  const points = sales.get(product) ?? [];
  if (fy < firstSaleOf(points)) return 0;
  return valueInYear(points, fy) * kg_per_unit * share_with * KT_PER_KG;
}

function readScrap(
  tables: MissionTables,
  sales: Sales,
  index: ReadonlyMap<string, number>,
  years: readonly number[],
  demand: readonly Float64Array[],
): ScrapStream[] {
  const rows = new Map<string, Collection[]>();
  for (const row of tables.collections) {
    const key = `${row.product}/${row.scrap}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return [...rows.values()].flatMap(
    (stream) => readStream(tables, sales, index, years, demand, stream) ?? [],
  );
}

function readStream(
  tables: MissionTables,
  sales: Sales,
  index: ReadonlyMap<string, number>,
  years: readonly number[],
  demand: readonly Float64Array[],
  rows: readonly Collection[],
): ScrapStream | undefined {
  const [{ product, scrap } = { product: "", scrap: "" }] = rows;
  const reckonedBy = rows.find((row) => row.commodity !== undefined)?.commodity;
  const intensity = tables.intensities.find(
    (row) => row.product === product && row.commodity === (reckonedBy ?? row.commodity),
  );
  const life = tables.lifetimes.find((row) => row.product === product);
  if (!intensity || !life) return undefined;
  const scrapPerKg = rows.find((row) => row.scrap_kg_per_kg !== undefined)?.scrap_kg_per_kg ?? 1;
  const firstSale = firstSaleOf(sales.get(product) ?? []);
  const span = Math.max((years.at(-1) ?? 0) - firstSale + 1, 1);
  const scrapKt = Float64Array.from(
    { length: span },
    (_, k) => scrapPerKg * heldKt(sales, intensity, firstSale + k),
  );
  const survival = survivalCurve(
    { distribution: life.distribution, meanYears: life.mean_years, spread: life.spread },
    span,
    "middle",
  );
  const leaving = Float64Array.from({ length: span }, (_, age) => leavingShare(survival, age));
  const commodity = index.get(intensity.commodity) ?? -1;
  const byYear = (value: (row: Collection) => number) => {
    const points = rows.map((row) => ({ fy: row.fy, value: value(row) }));
    return Float64Array.from(years, (fy) => valueInYear(points, fy));
  };
  return {
    product,
    scrap: index.get(scrap) ?? -1,
    commodity,
    share: byYear((row) => row.share),
    cost: byYear((row) => row.cost_inr_cr_per_kt),
    leavingKt: Float64Array.from(years, (fy) => {
      let sum = 0;
      for (let k = 0; firstSale + k <= fy; k++)
        sum += (leaving[fy - firstSale - k] ?? 0) * (scrapKt[k] ?? 0);
      return sum;
    }),
    leavingShare: leaving,
    scrapPerDemand: Float64Array.from(years, (fy, y) => {
      const whole = demand[commodity]?.[y] ?? 0;
      return whole > 0 ? (scrapKt[fy - firstSale] ?? 0) / whole : 0;
    }),
  };
}
