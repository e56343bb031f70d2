/** Sites with their process, costs and times, in the plan's own numbers. */
import type { MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";

export interface SiteMode {
  readonly mode: string;
  /** t per t of run by commodity index, + out, - in. */
  readonly flows: readonly (readonly [commodity: number, tPerT: number])[];
}

export interface PlanSite {
  readonly site: string;
  readonly row: Row<"sites">;
  readonly process: string;
  readonly owner: string;
  readonly modes: readonly SiteMode[];
  /** Capacity that stands or is committed [year], kt a year of run. */
  readonly stands: Float64Array;
  /** Most that can be built, kt a year; 0 where nothing can. */
  readonly limitKt: number;
  readonly openFrom: number;
  readonly scheme: string | undefined;
  readonly leadYears: number;
  readonly lifeYears: number;
  /** Share of capacity that can run in the first, second, third and later years. */
  readonly load: readonly [number, number, number, number];
  /** Crore per kt a year of capacity, crore per kt of run, crore a year per kt a year. */
  readonly capex: number;
  readonly variable: number;
  readonly fixed: number;
}

export function readSites(
  tables: MissionTables,
  commodities: readonly string[],
  years: readonly number[],
): PlanSite[] {
  return tables.sites.map((row) => readSite(tables, row, commodities, years));
}

function readSite(
  tables: MissionTables,
  row: Row<"sites">,
  commodities: readonly string[],
  years: readonly number[],
): PlanSite {
  const byProcess = <R extends { readonly process: string }>(rows: readonly R[]) =>
    rows.find((candidate) => candidate.process === row.process);
  const process = byProcess(tables.processes);
  const capital = byProcess(tables.capital_costs);
  const operating = byProcess(tables.operating_costs);
  const times = byProcess(tables.build_times);
  const factor = row.cost_factor;
  return {
    site: row.site,
    row,
    process: row.process,
    owner: row.owner,
    modes: readModes(tables, row.process, commodities),
    stands: standingCapacity(tables, row.site, years),
    limitKt: row.status === "candidate" ? (row.limit_kt_per_a ?? 0) : 0,
    openFrom: row.open_from ?? years[0] ?? 0,
    scheme: row.scheme,
    leadYears: times?.lead_years ?? 0,
    lifeYears: process?.life_years ?? 1,
    load: times
      ? [times.load_year_1, times.load_year_2, times.load_year_3, times.load_later]
      : [1, 1, 1, 1],
    capex: (capital?.capex_inr_cr_per_kt_a ?? 0) * factor,
    variable: (operating?.variable_inr_cr_per_kt ?? 0) * factor,
    fixed: (operating?.fixed_inr_cr_per_kt_a ?? 0) * factor,
  };
}

function readModes(
  tables: MissionTables,
  process: string,
  commodities: readonly string[],
): SiteMode[] {
  const flows = tables.process_flows.filter((row) => row.process === process);
  return [...new Set(flows.map((row) => row.mode))].map((mode) => ({
    mode,
    flows: flows
      .filter((row) => row.mode === mode)
      .map((row) => [
        commodities.indexOf(row.commodity),
        row.direction === "out" ? row.t_per_t : -row.t_per_t,
      ]),
  }));
}

/** The latest row at or before each year; a plant has no capacity before its first row. */
function standingCapacity(
  tables: MissionTables,
  site: string,
  years: readonly number[],
): Float64Array {
  const rows = tables.site_capacities
    .filter((row) => row.site === site)
    .sort((a, b) => a.from_fy - b.from_fy);
  return Float64Array.from(
    years,
    (fy) => rows.findLast((row) => row.from_fy <= fy)?.capacity_kt_per_a ?? 0,
  );
}
