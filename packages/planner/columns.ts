/**
 * The columns of the model, by family. Each family is a table of column numbers, -1 where the pack
 * gives it no meaning (a plant before it can stand, a commodity nobody sells).
 */
import type { ModelBuilder } from "@lodestone/solver/model-builder";
import type { PlanInputs } from "./inputs/plan-inputs.ts";
import { ceilingsOf } from "./inputs/supplier-ceilings.ts";
import { loadShare } from "./inputs/projects.ts";
import { tranchesOf } from "./inputs/tranches.ts";
import type { PlanRequest } from "./request.ts";

/** Column numbers over one or two indexes and the plan's years. */
export class ColumnFamily {
  readonly #numbers: Int32Array;
  readonly #width: number;

  constructor(size: number, width: number) {
    this.#numbers = new Int32Array(size * width).fill(-1);
    this.#width = width;
  }

  at(item: number, place: number): number {
    return this.#numbers[item * this.#width + place] ?? -1;
  }

  set(item: number, place: number, column: number): void {
    this.#numbers[item * this.#width + place] = column;
  }

  /** Whether another family gives the same columns to the same indexes. */
  equals(other: ColumnFamily): boolean {
    const [mine, theirs] = [this.#numbers, other.#numbers];
    return mine.length === theirs.length && mine.every((column, i) => column === theirs[i]);
  }

  /** Every column of the family with its indexes. */
  *entries(): Generator<readonly [item: number, place: number, column: number]> {
    for (let i = 0; i < this.#numbers.length; i++) {
      const column = this.#numbers[i] ?? -1;
      if (column >= 0) yield [Math.floor(i / this.#width), i % this.#width, column];
    }
  }
}

export interface PlanColumns {
  /** [site][sanction year] kt a year. */
  readonly build: ColumnFamily;
  /** [site][sanction year] kt a year more and less than an approved plan builds. */
  readonly more: ColumnFamily;
  readonly less: ColumnFamily;
  /** [project x modeCount + mode][year] kt; use runOf. */
  readonly run: ColumnFamily;
  readonly modeCount: number;
  /** [site x modeCount + mode][sanction year] kt of the last year, for projects of several sanction years. */
  readonly last: ColumnFamily;
  /** [supplier][year] kt. */
  readonly buy: ColumnFamily;
  /** [commodity][year] kt. */
  readonly sell: ColumnFamily;
  readonly spill: ColumnFamily;
  readonly stock: ColumnFamily;
  readonly short: ColumnFamily;
  readonly imported: ColumnFamily;
  /** [scrap stream][year] kt. */
  readonly collect: ColumnFamily;
  /** [project][0] crore a year at full load, [project][year] crore, [project][0] crore. */
  readonly quote: ColumnFamily;
  readonly incentive: ColumnFamily;
  readonly subsidy: ColumnFamily;
  /** [project][year] crore a rule pays in stated years. */
  readonly tranche: ColumnFamily;
  /** [project][size] winners of each size, whole; none unless they are asked for. */
  readonly winners: ColumnFamily;
  /** [cover][year] kt kept for cover, kt that it lacks, crore spent on it. */
  readonly kept: ColumnFamily;
  readonly uncovered: ColumnFamily;
  readonly purchase: ColumnFamily;
  /** [cap][0] kt by which a stated dependence is missed. */
  readonly over: ColumnFamily;
  /** [embodied cap][0] kt of the element by which it is missed; [supplier ceiling][0] kt. */
  readonly embodiedOver: ColumnFamily;
  readonly supplierOver: ColumnFamily;
  /** Crore by which the stated index is missed; -1 where none is stated. */
  readonly indexOver: number;
}

export function addColumns(
  inputs: PlanInputs,
  request: PlanRequest,
  builder: ModelBuilder,
): PlanColumns {
  const years = inputs.years.length;
  const modeCount = Math.max(1, ...inputs.sites.map((site) => site.modes.length));
  const ceilings = ceilingsOf(inputs, request);
  const family = (size: number, width = years) => new ColumnFamily(size, width);
  const columns: PlanColumns = {
    build: family(inputs.sites.length),
    more: family(inputs.sites.length),
    less: family(inputs.sites.length),
    run: family(inputs.projects.length * modeCount),
    modeCount,
    last: family(inputs.sites.length * modeCount),
    buy: family(inputs.mission.suppliers.length),
    sell: family(inputs.commodities.length),
    spill: family(inputs.commodities.length),
    stock: family(inputs.commodities.length),
    short: family(inputs.commodities.length),
    imported: family(inputs.commodities.length),
    collect: family(inputs.demand.scrap.length),
    quote: family(inputs.projects.length, 1),
    incentive: family(inputs.projects.length),
    subsidy: family(inputs.projects.length, 1),
    tranche: family(inputs.projects.length),
    winners: family(inputs.projects.length, sizesMost(inputs, request)),
    kept: family(inputs.covers.length),
    uncovered: family(inputs.covers.length),
    purchase: family(inputs.covers.length),
    over: family(request.caps.length, 1),
    embodiedOver: family(request.embodiedCaps?.length ?? 0, 1),
    supplierOver: family(ceilings.length, 1),
    indexOver: request.indexCap === undefined ? -1 : builder.addColumns(1),
  };
  addProjectColumns(inputs, request, columns, builder);
  addCoverColumns(inputs, columns, builder);
  addSupplyColumns(inputs, columns, builder);
  addCommodityColumns(inputs, columns, builder);
  request.caps.forEach((_, k) => columns.over.set(k, 0, builder.addColumns(1)));
  request.embodiedCaps?.forEach((_, k) => columns.embodiedOver.set(k, 0, builder.addColumns(1)));
  ceilings.forEach((_, k) => columns.supplierOver.set(k, 0, builder.addColumns(1)));
  if (request.near) {
    for (const [s, v] of columns.build.entries()) {
      columns.more.set(s, v, builder.addColumns(1));
      columns.less.set(s, v, builder.addColumns(1));
    }
  }
  return columns;
}

/** Whether two models have the same columns, so that a vertex of one can be put to the other. */
export function sameColumns(a: PlanColumns, b: PlanColumns): boolean {
  return (Object.keys(a) as (keyof PlanColumns)[]).every((name) => {
    const [mine, theirs] = [a[name], b[name]];
    return mine instanceof ColumnFamily && theirs instanceof ColumnFamily
      ? mine.equals(theirs)
      : mine === theirs;
  });
}

/** The column of a project's run in a mode and year. */
export function runOf(columns: PlanColumns, project: number, mode: number, year: number): number {
  return columns.run.at(project * columns.modeCount + mode, year);
}

/** The column of a site's run in a mode in the last year by plants sanctioned in a year. */
export function lastRunOf(
  columns: PlanColumns,
  site: number,
  mode: number,
  sanction: number,
): number {
  return columns.last.at(site * columns.modeCount + mode, sanction);
}

function addProjectColumns(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  builder: ModelBuilder,
): void {
  inputs.projects.forEach((project, g) => {
    const site = inputs.sites[project.site];
    if (!site) return;
    for (const v of project.sanctions) columns.build.set(project.site, v, builder.addColumns(1));
    inputs.years.forEach((_, y) => {
      const stands = project.sanctions.length === 0 && (site.stands[y] ?? 0) > 0;
      const grown = project.sanctions.some((v) => loadShare(site, v, y) > 0);
      if (!stands && !grown) return;
      site.modes.forEach((_mode, m) =>
        columns.run.set(g * columns.modeCount + m, y, builder.addColumns(1)),
      );
    });
    const lastYear = inputs.years.length - 1;
    if (project.sanctions.length > 1) {
      for (const v of project.sanctions.filter(
        (sanction) => loadShare(site, sanction, lastYear) > 0,
      )) {
        site.modes.forEach((_mode, m) =>
          columns.last.set(project.site * columns.modeCount + m, v, builder.addColumns(1)),
        );
      }
    }
    if (!project.terms) return;
    addSupportColumns(inputs, columns, builder, g);
    addWinnerColumns(inputs, request, columns, builder, g);
  });
}

function addSupportColumns(
  inputs: PlanInputs,
  columns: PlanColumns,
  builder: ModelBuilder,
  g: number,
): void {
  const project = inputs.projects[g];
  const site = project && inputs.sites[project.site];
  const first = project?.sanctions[0];
  if (!project?.terms || !site || first === undefined) return;
  const { incentive, capital } = project.terms;
  if (capital) columns.subsidy.set(g, 0, builder.addColumns(1));
  if (incentive) {
    if (incentive.atMostWhatIsNeeded) columns.quote.set(g, 0, builder.addColumns(1));
    const opens = first + site.leadYears;
    const closes = Math.min(opens + incentive.years(site.leadYears), inputs.years.length);
    for (let y = opens; y < closes; y++) columns.incentive.set(g, y, builder.addColumns(1));
  }
  for (const y of new Set(tranchesOf(inputs, g).map(({ year }) => year))) {
    columns.tranche.set(g, y, builder.addColumns(1));
  }
}

/** Whether winners are wanted in whole plants: to be found, or held as they were. */
function areWinnersAsked({ wholeWinners, winners }: PlanRequest): boolean {
  return wholeWinners === true || winners !== undefined;
}

function sizesMost(inputs: PlanInputs, request: PlanRequest): number {
  if (!areWinnersAsked(request)) return 1;
  const counts = [...inputs.terms.values()].map((terms) => terms.winners?.().sizes.length ?? 0);
  return Math.max(1, ...counts);
}

function addWinnerColumns(
  inputs: PlanInputs,
  request: PlanRequest,
  columns: PlanColumns,
  builder: ModelBuilder,
  g: number,
): void {
  const project = inputs.projects[g];
  if (!areWinnersAsked(request) || !project?.terms?.winners) return;
  const site = inputs.sites[project.site]?.site;
  const fy = inputs.years[project.sanctions[0] ?? -1];
  project.terms.winners().sizes.forEach(({ capacityKt }, i) => {
    const held = request.winners?.find(
      (row) => row.site === site && row.sanctionedFy === fy && row.capacityKt === capacityKt,
    );
    const count = held?.count ?? 0;
    const bounds = request.winners ? { lower: count, upper: count } : { whole: true };
    columns.winners.set(g, i, builder.addColumns(1, bounds));
  });
}

/** From the year on in which the cover is kept. */
function addCoverColumns(inputs: PlanInputs, columns: PlanColumns, builder: ModelBuilder): void {
  inputs.covers.forEach((cover, k) =>
    inputs.years.forEach((fy, y) => {
      if (fy < cover.fromFy) return;
      columns.kept.set(k, y, builder.addColumns(1));
      columns.uncovered.set(k, y, builder.addColumns(1));
      columns.purchase.set(k, y, builder.addColumns(1));
    }),
  );
}

function addSupplyColumns(inputs: PlanInputs, columns: PlanColumns, builder: ModelBuilder): void {
  inputs.mission.suppliers.forEach((supplier, u) => {
    inputs.years.forEach((fy, y) => {
      const open = fy >= (supplier.from_fy ?? fy) && fy <= (supplier.to_fy ?? fy);
      if (!open) return;
      columns.buy.set(u, y, builder.addColumns(1, { upper: supplier.ceiling_kt_per_a }));
    });
  });
  inputs.demand.scrap.forEach((_, j) =>
    inputs.years.forEach((__, y) => columns.collect.set(j, y, builder.addColumns(1))),
  );
}

function addCommodityColumns(
  inputs: PlanInputs,
  columns: PlanColumns,
  builder: ModelBuilder,
): void {
  const made = madeCommodities(inputs);
  const covered = new Set(inputs.covers.map((cover) => cover.commodity));
  inputs.commodities.forEach((commodity, c) => {
    const row = inputs.mission.commodities[c];
    const market = inputs.mission.markets.find((candidate) => candidate.commodity === commodity);
    inputs.years.forEach((_, y) => {
      if (market) columns.sell.set(c, y, builder.addColumns(1, { upper: market.ceiling_kt_per_a }));
      if (made.has(c)) columns.spill.set(c, y, builder.addColumns(1));
      if (row?.stored || covered.has(commodity)) columns.stock.set(c, y, builder.addColumns(1));
      const demand = inputs.demand.kt[c]?.[y] ?? 0;
      if (demand > 0) columns.short.set(c, y, builder.addColumns(1, { upper: demand }));
      if (row?.counted) columns.imported.set(c, y, builder.addColumns(1));
    });
  });
}

/** Commodities that some site puts out or that are collected: only these can be in surplus. */
function madeCommodities(inputs: PlanInputs): ReadonlySet<number> {
  const made = new Set(inputs.demand.scrap.map((stream) => stream.scrap));
  for (const site of inputs.sites) {
    for (const mode of site.modes) {
      for (const [commodity, tPerT] of mode.flows) if (tPerT > 0) made.add(commodity);
    }
  }
  return made;
}
