/**
 * The planner's model as a reader of docs/model/planner.md would write it down: from a pack's rows
 * and the page's formulas alone. It shares no code with the planner, so that the page is tried by it.
 * Left out, and told where a pack holds it: tranches, whole winners, an approved plan, lives that
 * are not fixed.
 */
import type { Mission } from "@lodestone/mission/mission";
import { found, Paper, times, type Term } from "./paper.test-data.ts";
import type { PlanRequest } from "./request.ts";
import { dataOfThePage, type PageData } from "./stranger-data.test-data.ts";
import { writeMoney } from "./stranger-money.test-data.ts";

/** The objective of a request as the page states it. */
export async function objectiveByThePage(pack: Mission, request: PlanRequest): Promise<number> {
  const data = dataOfThePage(pack);
  const paper = new Paper();
  writePlantVariables(data, paper);
  writeTradeVariables(data, paper);
  writeChain(data, paper);
  writeScrap(data, paper);
  const lowered = writeStatedLimits(data, request, paper);
  writeMoney(data, paper);
  paper.lower(lowered);
  if (request.lens === "least_cost") writeCost(data, paper);
  return paper.solve();
}

/** Section 3: plants and their support. */
function writePlantVariables(data: PageData, paper: Paper): void {
  const { last, Y, G, at, stands, load, ruleOf, windowOf } = data;
  for (const project of G) {
    const { g, site: s, sanctions } = project;
    const { modes } = at(s);
    for (const v of sanctions) paper.variable(`build ${s} ${v}`);
    for (const y of Y) {
      const can =
        sanctions.length > 0 ? sanctions.some((v) => load(s, v, y) > 0) : stands(s, y) > 0;
      if (can) for (const { mode } of modes) paper.variable(`run ${g} ${mode} ${y}`);
    }
    if (sanctions.length > 1) {
      for (const v of sanctions.filter((v) => load(s, v, last) > 0)) {
        for (const { mode } of modes) paper.variable(`last ${s} ${mode} ${v}`);
      }
    }
    if (project.scheme === undefined) continue;
    paper.variable(`subsidy ${g}`);
    if (ruleOf(project.scheme) === "magnet-scheme") paper.variable(`quote ${g}`);
    for (const y of windowOf(project)) paper.variable(`incentive ${g} ${y}`);
  }
}

/** Section 3: what is bought, collected, sold, put away, kept and lacking. */
function writeTradeVariables(data: PageData, paper: Paper): void {
  const { Y, C, U, market, counted, demand, sites, number, covers, collections } = data;
  const made = new Set([
    ...collections.map(({ scrap }) => scrap),
    ...[...sites.values()].flatMap(({ modes }) =>
      modes.flatMap(({ io }) => io.filter(([, t]) => t > 0).map(([c]) => c)),
    ),
  ]);
  for (const y of Y) {
    for (const u of U) {
      if (y >= (u.from_fy ?? y) && y <= (u.to_fy ?? y)) {
        paper.variable(`buy ${u.supplier} ${y}`, u.ceiling_kt_per_a);
      }
    }
    for (const { j } of collections) paper.variable(`collect ${j} ${y}`);
    for (const { commodity: c, stored } of C) {
      const ceiling = market(c)?.ceiling_kt_per_a;
      if (ceiling !== undefined) paper.variable(`sell ${c} ${y}`, ceiling);
      if (made.has(c)) paper.variable(`spill ${c} ${y}`);
      if (stored || covers.some((k) => k.c === c)) paper.variable(`stock ${c} ${y}`);
      if (demand(c, y) > 0) paper.variable(`short ${c} ${y}`, demand(c, y));
      if (counted(c)) paper.variable(`imported ${c} ${y}`);
    }
    for (const { scheme, c } of covers) {
      if (y < number(scheme, "cover-fiscal-year")) continue;
      for (const name of ["kept", "uncovered", "purchase"]) paper.variable(`${name} ${c} ${y}`);
    }
  }
}

/** The net import of a commodity, what goes into store taken off. */
function netImport(data: PageData, c: string, y: number): Term[] {
  return [
    ...data.bought(c, y),
    [`sell ${c} ${y}`, -1],
    [`stock ${c} ${y}`, -1],
    [`stock ${c} ${y - 1}`, 1],
  ];
}

/** Section 4: balances, counted imports, capacity and sites' limits. */
function writeChain(data: PageData, paper: Paper): void {
  const { last, Y, C, G, counted, demand, sites, at, stands, load, collections, bought, runs } =
    data;
  for (const y of Y) {
    for (const { commodity: c } of C) {
      paper.row(demand(c, y), demand(c, y), [
        ...runs(c, y, (t) => t),
        ...bought(c, y),
        [`sell ${c} ${y}`, -1],
        [`spill ${c} ${y}`, -1],
        [`stock ${c} ${y - 1}`, 1],
        [`stock ${c} ${y}`, -1],
        ...collections.filter((k) => k.scrap === c).map(({ j }): Term => [`collect ${j} ${y}`, 1]),
        [`short ${c} ${y}`, 1],
      ]);
      if (counted(c)) {
        paper.row(0, Infinity, [[`imported ${c} ${y}`, 1], ...times(-1, netImport(data, c, y))]);
      }
    }
    for (const { g, site: s, sanctions } of G) {
      paper.row(-Infinity, sanctions.length > 0 ? 0 : stands(s, y), [
        ...at(s).modes.map(({ mode }): Term => [`run ${g} ${mode} ${y}`, 1]),
        ...sanctions.map((v): Term => [`build ${s} ${v}`, -load(s, v, y)]),
      ]);
    }
    for (const [s, { lead, life, limit }] of sites) {
      const standing = Y.filter((v) => v <= y && y < v + lead + life);
      if (limit > 0)
        paper.row(
          -Infinity,
          limit,
          standing.map((v): Term => [`build ${s} ${v}`, 1]),
        );
    }
  }
  for (const { g, site: s, sanctions } of G.filter((project) => project.sanctions.length > 1)) {
    for (const { mode } of at(s).modes) {
      if (!sanctions.some((v) => load(s, v, last) > 0)) continue;
      paper.row(0, 0, [
        [`run ${g} ${mode} ${last}`, 1],
        ...sanctions.map((v): Term => [`last ${s} ${mode} ${v}`, -1]),
      ]);
    }
    for (const v of sanctions.filter((year) => load(s, year, last) > 0)) {
      paper.row(-Infinity, 0, [
        ...at(s).modes.map(({ mode }): Term => [`last ${s} ${mode} ${v}`, 1]),
        [`build ${s} ${v}`, -load(s, v, last)],
      ]);
    }
  }
}

/** Section 4: what comes back from use. */
function writeScrap(data: PageData, paper: Paper): void {
  const { pack, first, Y, byYear, held, demand, collections } = data;
  for (const y of Y) {
    for (const { j, product, rows } of collections) {
      const share = byYear(rows, (row) => row.share, y);
      const named = rows.find((row) => row.commodity !== undefined)?.commodity;
      const content = found(
        pack.intensities.find(
          (row) => row.product === product && (named === undefined || row.commodity === named),
        ),
      );
      const weight = rows.find((row) => row.scrap_kg_per_kg !== undefined)?.scrap_kg_per_kg ?? 1;
      const life = found(pack.lifetimes.find((row) => row.product === product));
      if (life.distribution !== "fixed") throw new Error("a life that is not fixed");
      const survives = (k: number) => (k < 0 || k + 0.5 < life.mean_years ? 1 : 0);
      const h = (k: number) => survives(k - 1) - survives(k);
      const c = content.commodity;
      let leaving = 0;
      const unserved: Term[] = [];
      for (let t = Math.min(...pack.drivers.map(({ fy }) => fy)); t <= y; t++) {
        const scrap = share * h(y - t) * weight * held(content, t);
        leaving += scrap;
        if (t >= first && demand(c, t) > 0)
          unserved.push([`short ${c} ${t}`, scrap / demand(c, t)]);
      }
      paper.row(-Infinity, leaving, [[`collect ${j} ${y}`, 1], ...unserved]);
    }
  }
}

/** Section 4: stated limits, each with its elastic twin; comes back with what the lens lowers of all this. */
function writeStatedLimits(data: PageData, request: PlanRequest, paper: Paper): Term[] {
  const { pack, Y, C, U, d, parameter, cif, counted, demand, sites, bought, inputs } = data;
  /** most(f), along the ways of making f, never twice through one commodity. */
  const most = (f: string, own: (c: string) => number, path: readonly string[] = []): number => {
    const taken = [...path, f];
    const ways = [...sites.values()].flatMap(({ modes }) => modes.map(({ io }) => io));
    const through = ways.flatMap((io) => {
      const out = io.find(([c, t]) => c === f && t > 0)?.[1];
      if (out === undefined) return [];
      return [
        io
          .filter(([c, t]) => t < 0 && !taken.includes(c))
          .reduce((sum, [c, t]) => sum + (-t / out) * most(c, own, taken), 0),
      ];
    });
    return Math.max(own(f), ...through);
  };
  const unmet = (y: number, own: (c: string) => number): Term[] =>
    C.map(({ commodity: f }): Term => [`short ${f} ${y}`, most(f, own)]);
  const is = (c: string) => (k: string) => (k === c ? 1 : 0);

  const imports = (y: number): Term[] =>
    C.flatMap(({ commodity: c }): Term[] => [
      [`imported ${c} ${y}`, d(y) * cif(c, y)],
      [`short ${c} ${y}`, d(y) * parameter("shortage-weight") * cif(c, y)],
    ]);
  const dep = Y.flatMap(imports);
  const dep0 = Y.reduce(
    (sum, y) => C.reduce((s, { commodity: c }) => s + d(y) * cif(c, y) * demand(c, y), sum),
    0,
  );
  const penalties: Term[] = [];
  const over = (name: string, penalty: number): Term => {
    paper.variable(name);
    penalties.push([name, penalty]);
    return [name, -1];
  };
  request.caps.forEach(({ commodity: c, fy: y, share: alpha }, k) => {
    paper.row(-Infinity, alpha * demand(c, y), [
      ...netImport(data, c, y),
      [`short ${c} ${y}`, 1],
      ...times(
        1 - alpha,
        unmet(y, is(c)).filter(([name]) => name !== `short ${c} ${y}`),
      ),
      ...times(-alpha, inputs(c, y)),
      over(`over ${k}`, 1e5),
    ]);
  });
  request.embodiedCaps?.forEach(({ element: e, fy: y, share: alpha }, k) => {
    const kappa = (c: string) =>
      pack.compositions.find((row) => row.commodity === c && row.element === e)?.t_per_t ?? 0;
    const final = C.reduce((sum, { commodity: c }) => sum + kappa(c) * demand(c, y), 0);
    paper.row(-Infinity, alpha * final, [
      ...C.flatMap(({ commodity: c }): Term[] =>
        counted(c) ? [[`imported ${c} ${y}`, kappa(c)]] : times(kappa(c), bought(c, y)),
      ),
      ...unmet(y, kappa),
      over(`embodied ${k}`, 1e5),
    ]);
  });
  request.supplierShares?.forEach(({ commodity: c, share: sigma, fy }, k) => {
    const offers = U.filter((u) => u.commodity === c);
    for (const place of new Set(offers.map((u) => u.place))) {
      for (const y of fy === undefined ? Y : [fy]) {
        paper.row(-Infinity, 0, [
          ...offers.map(
            (u): Term => [`buy ${u.supplier} ${y}`, (u.place === place ? 1 : 0) - sigma],
          ),
          [`sell ${c} ${y}`, sigma],
          ...times(1 - sigma, unmet(y, is(c))),
          over(`supplier ${k} ${place} ${y}`, 1e5),
        ]);
      }
    }
  });
  if (request.indexCap !== undefined) {
    paper.row(-Infinity, request.indexCap * dep0, [...dep, over("index", 100)]);
  }
  return request.lens === "least_dependence" ? [...dep, ...penalties] : penalties;
}

/** Section 5: the cost. */
function writeCost(data: PageData, paper: Paper): void {
  const {
    pack,
    Y,
    C,
    U,
    G,
    r,
    d,
    parameter,
    byYear,
    cif,
    market,
    at,
    stands,
    load,
    annuity,
    collections,
  } = data;
  for (const y of Y) {
    for (const { g, site: s, sanctions } of G) {
      const { modes, variable, fixed } = at(s);
      paper.lower(modes.map(({ mode }): Term => [`run ${g} ${mode} ${y}`, d(y) * variable]));
      for (const v of sanctions.filter((year) => load(s, year, y) > 0)) {
        paper.lower([[`build ${s} ${v}`, d(y) * (fixed + annuity(s, r))]]);
      }
      if (sanctions.length === 0) paper.constant += d(y) * fixed * stands(s, y);
    }
    for (const u of U) {
      paper.lower([[`buy ${u.supplier} ${y}`, d(y) * cif(u.commodity, y) * u.price_factor]]);
    }
    for (const { commodity: c } of C) {
      const disposal = pack.disposal_costs.find((row) => row.commodity === c);
      paper.lower([
        [`sell ${c} ${y}`, -d(y) * cif(c, y) * (market(c)?.share_of_price ?? 0)],
        [`spill ${c} ${y}`, d(y) * (disposal?.cost_inr_cr_per_kt ?? 0)],
        [`stock ${c} ${y}`, d(y) * parameter("holding-cost") * cif(c, y)],
        [`short ${c} ${y}`, d(y) * parameter("shortage-cost") * cif(c, y)],
        [`uncovered ${c} ${y}`, d(y) * 2 * cif(c, y)],
      ]);
    }
    for (const { j, rows } of collections) {
      paper.lower([[`collect ${j} ${y}`, d(y) * byYear(rows, (row) => row.cost_inr_cr_per_kt, y)]]);
    }
  }
}
