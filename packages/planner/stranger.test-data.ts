/**
 * The planner's model as a reader of docs/model/planner.md would write it down: from a pack's rows
 * and the page's formulas alone. It shares no code with the planner, so that the page is tried by it.
 * Left out, and told where a pack holds it: tranches, whole winners, an approved plan, lives that
 * are not fixed.
 */
import type { Mission } from "@lodestone/mission/mission";
import createGlpk from "glpk.js/node";
import type { PlanRequest } from "./request.ts";

type Term = readonly [name: string, times: number];

/** A linear programme on paper: variables by name, rows of terms, what is lowered. */
class Paper {
  readonly most = new Map<string, number>();
  readonly rows: { terms: Map<string, number>; lower: number; upper: number }[] = [];
  readonly lowered = new Map<string, number>();
  constant = 0;

  variable(name: string, most = Infinity): void {
    this.most.set(name, most);
  }

  /** Terms in variables that the page does not give are nil. */
  row(lower: number, upper: number, terms: Iterable<Term>): void {
    this.rows.push({ terms: this.#sum(terms), lower, upper });
  }

  lower(terms: Iterable<Term>): void {
    for (const [name, times] of this.#sum(terms)) {
      this.lowered.set(name, (this.lowered.get(name) ?? 0) + times);
    }
  }

  #sum(terms: Iterable<Term>): Map<string, number> {
    const sum = new Map<string, number>();
    for (const [name, times] of terms) {
      if (this.most.has(name)) sum.set(name, (sum.get(name) ?? 0) + times);
    }
    return sum;
  }

  async solve(): Promise<number> {
    const glpk = await createGlpk();
    const named = (terms: Map<string, number>) =>
      [...terms].map(([name, coef]) => ({ name, coef }));
    const bound = (lower: number, upper: number) => ({
      type:
        lower === upper
          ? glpk.GLP_FX
          : lower === -Infinity
            ? glpk.GLP_UP
            : upper === Infinity
              ? glpk.GLP_LO
              : glpk.GLP_DB,
      lb: lower === -Infinity ? 0 : lower,
      ub: upper === Infinity ? 0 : upper,
    });
    const { result } = glpk.solve({
      name: "page",
      objective: { direction: glpk.GLP_MIN, name: "lens", vars: named(this.lowered) },
      subjectTo: this.rows
        .filter(({ terms }) => terms.size > 0)
        .map(({ terms, lower, upper }, i) => ({
          name: `r${i}`,
          vars: named(terms),
          bnds: bound(lower, upper),
        })),
      bounds: [...this.most].map(([name, most]) => ({ name, ...bound(0, most) })),
    });
    if (result.status !== glpk.GLP_OPT) throw new Error(`GLPK ended with ${result.status}`);
    return result.z + this.constant;
  }
}

/** Section 1: a project, its site and its sanction years; a scheme where it is awarded. */
interface Project {
  readonly g: string;
  readonly site: string;
  readonly sanctions: readonly number[];
  readonly scheme: string | undefined;
}

/** The objective of a request as the page states it. */
export async function objectiveByThePage(pack: Mission, request: PlanRequest): Promise<number> {
  const { firstYear: first, lastYear: last, priceYear } = pack.info;
  const Y = Array.from({ length: last - first + 1 }, (_, y) => first + y);
  const C = pack.commodities;
  const paper = new Paper();

  // Section 2: data.
  const parameter = (name: string) =>
    pack.parameters.find((row) => row.parameter === name)?.value ?? 0;
  const [r, w, infl] = [
    parameter("social-discount-rate"),
    parameter("investor-discount-rate"),
    parameter("inflation"),
  ];
  const d = (y: number) => (1 + r) ** -(y - first + 0.5);
  const rho = (y: number) => (1 + w) ** -(y - first + 0.5);
  const real = (y: number) => (1 + infl) ** -(y - priceYear);
  const byYear = <R extends { readonly fy: number }>(
    rows: readonly R[],
    value: (row: R) => number,
    y: number,
  ): number => {
    const sorted = [...rows].sort((a, b) => a.fy - b.fy);
    const [before, after] = [
      sorted.findLast((row) => row.fy <= y),
      sorted.find((row) => row.fy >= y),
    ];
    if (!before || !after) return value((before ?? after)!);
    if (before.fy === after.fy) return value(before);
    const part = (y - before.fy) / (after.fy - before.fy);
    return value(before) + part * (value(after) - value(before));
  };
  const usd = (c: string, y: number): number => {
    const rows = pack.prices.filter((row) => row.commodity === c);
    if (rows.length === 0) return 0;
    const followed = rows.find((row) => row.follows !== undefined)?.follows;
    const own = byYear(rows, (row) => row.price_usd_per_kg, y);
    return followed === undefined
      ? own
      : own + byYear(rows, (row) => row.follows_kg_per_kg, y) * usd(followed, y);
  };
  const cif = (c: string, y: number) => (usd(c, y) * parameter("inr-per-usd")) / 10;
  const duty = (c: string, y: number) => {
    const row = pack.duties
      .filter((line) => line.use && line.commodity === c && line.from_date <= `${y}-03-31`)
      .sort((a, b) => a.from_date.localeCompare(b.from_date))
      .at(-1);
    return row ? (row.rate_percent / 100) * (row.surcharge_exempt ? 1 : 1.1) : 0;
  };
  const parity = (c: string, y: number) => cif(c, y) * (1 + duty(c, y));
  const market = (c: string) => pack.markets.find((row) => row.commodity === c);
  const worth = (c: string, y: number, io: number) => {
    const share = market(c)?.share_of_price;
    const isByProduct = C.some((row) => row.commodity === c && row.form === "by_product");
    return io > 0 && isByProduct && share !== undefined ? share * parity(c, y) : parity(c, y);
  };
  const traded = (c: string) => C.some((row) => row.commodity === c && row.traded);
  const counted = (c: string) => C.some((row) => row.commodity === c && row.counted);
  const sales = (product: string, y: number) => {
    const rows = pack.drivers.filter((row) => row.product === product);
    return rows.every((row) => row.fy > y) ? 0 : byYear(rows, (row) => row.sales, y);
  };
  const held = (row: Mission["intensities"][number], y: number) =>
    sales(row.product, y) * row.share_with * row.kg_per_unit * 1e-6;
  const demand = (c: string, y: number) =>
    pack.intensities
      .filter((row) => row.commodity === c)
      .reduce((sum, row) => sum + held(row, y), 0);
  const siteOf = (s: string) => {
    const row = pack.sites.find(({ site }) => site === s)!;
    const { process, cost_factor: factor } = row;
    const times = pack.build_times.find((time) => time.process === process);
    const running = pack.operating_costs.find((cost) => cost.process === process);
    const flows = pack.process_flows.filter((flow) => flow.process === process);
    const modes = [...new Set(flows.map(({ mode }) => mode))].map((mode) => ({
      mode,
      io: flows
        .filter((flow) => flow.mode === mode)
        .map(
          (flow) => [flow.commodity, (flow.direction === "out" ? 1 : -1) * flow.t_per_t] as const,
        ),
    }));
    return {
      modes,
      row,
      runsOn: pack.processes.find((p) => p.process === process)!.runs_on,
      lead: times?.lead_years ?? 0,
      life: pack.processes.find((p) => p.process === process)!.life_years,
      loads: times
        ? [times.load_year_1, times.load_year_2, times.load_year_3, times.load_later]
        : [1, 1, 1, 1],
      capex:
        (pack.capital_costs.find((cost) => cost.process === process)?.capex_inr_cr_per_kt_a ?? 0) *
        factor,
      variable: (running?.variable_inr_cr_per_kt ?? 0) * factor,
      fixed: (running?.fixed_inr_cr_per_kt_a ?? 0) * factor,
      limit: row.status === "candidate" ? (row.limit_kt_per_a ?? 0) : 0,
    };
  };
  const sites = new Map(pack.sites.map(({ site }) => [site, siteOf(site)]));
  const at = (s: string) => sites.get(s)!;
  const stands = (s: string, y: number) =>
    pack.site_capacities
      .filter((row) => row.site === s && row.from_fy <= y)
      .sort((a, b) => a.from_fy - b.from_fy)
      .at(-1)?.capacity_kt_per_a ?? 0;
  const load = (s: string, v: number, y: number) => {
    const { lead, life, loads } = at(s);
    const age = y - v - lead;
    return age < 0 || age >= life ? 0 : loads[Math.min(age, 3)]!;
  };
  const annuity = (s: string, i: number) => {
    const { lead, life, capex } = at(s);
    let spent = lead === 0 ? 1 / Math.sqrt(1 + i) : 0;
    for (let k = 0; k < lead; k++) spent += (1 + i) ** (k + 0.5) / lead;
    let years = 0;
    for (let k = 0; k < life; k++) years += (1 + i) ** -(k + 0.5);
    return (capex * spent) / years;
  };
  const tail = (years: number) => {
    let sum = 0;
    for (let i = 1; i <= years; i++) sum += (1 + w) ** -i;
    return sum;
  };
  const left = (s: string, v: number) => Math.max(0, v + at(s).lead + at(s).life - 1 - last);
  const number = (scheme: string, name: string) => {
    const rows = pack.scheme_parameters.filter(
      (row) => row.scheme === scheme && row.parameter === name && row.use,
    );
    return rows.at(-1)?.value ?? NaN;
  };
  const ruleOf = (scheme: string | undefined) =>
    pack.schemes.find((row) => row.scheme === scheme)?.rule;
  if (pack.sites.some((row) => ruleOf(row.scheme) === "recycling-scheme"))
    throw new Error("tranches");

  // Section 1: projects and accounts.
  const G: Project[] = pack.sites.flatMap(({ site: s, scheme, open_from }): Project[] => {
    const { lead, limit } = at(s);
    const standing = Y.some((y) => stands(s, y) > 0)
      ? [{ g: `${s}/stands`, site: s, sanctions: [], scheme: undefined }]
      : [];
    const V = limit > 0 ? Y.filter((v) => v >= (open_from ?? first) && v + lead <= last) : [];
    const awarded = V.filter((v) => scheme && v === number(scheme, "award-fiscal-year"));
    const unaided = V.filter((v) => !awarded.includes(v));
    return [
      ...standing,
      ...awarded.map((v) => ({ g: `${s}/${v}`, site: s, sanctions: [v], scheme })),
      ...(unaided.length > 0
        ? [{ g: `${s}/unaided`, site: s, sanctions: unaided, scheme: undefined }]
        : []),
    ];
  });
  const accounts = new Map<string, Project[]>();
  for (const project of G) {
    const { modes, row } = at(project.site);
    const own = modes.every(({ io }) => io.every(([c]) => traded(c)));
    const name = own ? project.g : `owner ${row.owner}`;
    accounts.set(name, [...(accounts.get(name) ?? []), project]);
  }
  const covers = pack.schemes.flatMap(({ scheme, rule, fund, commodities }) =>
    rule === "stockpile-purchase" ? (commodities ?? []).map((c) => ({ scheme, fund, c })) : [],
  );
  const U = pack.suppliers;
  const collections = [
    ...new Set(pack.collections.map((row) => `${row.product} ${row.scrap}`)),
  ].map((j) => {
    const rows = pack.collections.filter((row) => `${row.product} ${row.scrap}` === j);
    const [{ product, scrap } = { product: "", scrap: "" }] = rows;
    return { j, product, scrap, rows };
  });

  // Section 3: variables.
  const made = new Set([
    ...collections.map(({ scrap }) => scrap),
    ...[...sites.values()].flatMap(({ modes }) =>
      modes.flatMap(({ io }) => io.filter(([, t]) => t > 0).map(([c]) => c)),
    ),
  ]);
  const windowOf = ({ site, sanctions: [v = NaN], scheme }: Project): number[] => {
    if (scheme === undefined || ruleOf(scheme) !== "magnet-scheme") return [];
    const { lead } = at(site);
    const early = Math.max(0, number(scheme, "gestation-years") - lead);
    const years =
      number(scheme, "incentive-years") +
      (number(scheme, "incentive-from-early-sale") === 1 ? early : 0);
    return Y.filter((y) => y >= v + lead && y < v + lead + years);
  };
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

  // Section 4: constraints.
  const times = (factor: number, terms: readonly Term[]): Term[] =>
    terms.map(([name, value]) => [name, factor * value]);
  const bought = (c: string, y: number): Term[] =>
    U.filter((u) => u.commodity === c).map((u) => [`buy ${u.supplier} ${y}`, 1]);
  const runs = (c: string, y: number, of: (io: number) => number): Term[] =>
    G.flatMap(({ g, site }) =>
      at(site).modes.flatMap(({ mode, io }) =>
        io.filter(([k]) => k === c).map(([, t]): Term => [`run ${g} ${mode} ${y}`, of(t)]),
      ),
    );
  const inputs = (c: string, y: number) => runs(c, y, (t) => Math.max(0, -t));
  const netImport = (c: string, y: number): Term[] => [
    ...bought(c, y),
    [`sell ${c} ${y}`, -1],
    [`stock ${c} ${y}`, -1],
    [`stock ${c} ${y - 1}`, 1],
  ];
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
        paper.row(0, Infinity, [[`imported ${c} ${y}`, 1], ...times(-1, netImport(c, y))]);
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
    for (const { j, product, rows } of collections) {
      const share = byYear(rows, (row) => row.share, y);
      const named = rows.find((row) => row.commodity !== undefined)?.commodity;
      const content = pack.intensities.find(
        (row) => row.product === product && (named === undefined || row.commodity === named),
      )!;
      const weight = rows.find((row) => row.scrap_kg_per_kg !== undefined)?.scrap_kg_per_kg ?? 1;
      const life = pack.lifetimes.find((row) => row.product === product)!;
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
      ...netImport(c, y),
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

  const margin = (s: string, io: readonly (readonly [string, number])[], y: number) =>
    io.reduce((sum, [c, t]) => sum + (traded(c) ? t * worth(c, y, t) : 0), -at(s).variable);
  for (const projects of accounts.values()) {
    const untraded = new Set(
      projects.flatMap(({ site }) =>
        at(site).modes.flatMap(({ io }) => io.map(([c]) => c).filter((c) => !traded(c))),
      ),
    );
    const cash = (y: number): Term[] => [
      ...projects.flatMap(({ g, site: s }): Term[] => [
        ...at(s).modes.map(({ mode, io }): Term => [`run ${g} ${mode} ${y}`, margin(s, io, y)]),
        [`incentive ${g} ${y}`, 1],
      ]),
      ...U.filter((u) => untraded.has(u.commodity)).map(
        (u): Term => [`buy ${u.supplier} ${y}`, -cif(u.commodity, y) * u.price_factor],
      ),
    ];
    for (const y of Y) paper.row(0, Infinity, cash(y));
    if (projects.every(({ sanctions }) => sanctions.length === 0)) continue;
    paper.row(0, Infinity, [
      ...Y.flatMap((y) => times(rho(y), cash(y))),
      ...projects.flatMap(({ g, site: s, sanctions }): Term[] => [
        ...sanctions.flatMap((v): Term[] => {
          const beyond = rho(last) * tail(left(s, v));
          const seen = Y.reduce((sum, y) => sum + (load(s, v, y) > 0 ? rho(y) : 0), 0);
          return [
            [`build ${s} ${v}`, -(at(s).fixed + annuity(s, w)) * (seen + beyond)],
            ...at(s).modes.map(
              ({ mode, io }): Term => [
                sanctions.length > 1 ? `last ${s} ${mode} ${v}` : `run ${g} ${mode} ${last}`,
                beyond * margin(s, io, last),
              ],
            ),
          ];
        }),
        [`subsidy ${g}`, rho((sanctions[0] ?? NaN) + at(s).lead)],
      ]),
    ]);
  }

  const nominal = new Map<string, Term[]>();
  const pay = (fund: string, y: number, name: string) =>
    nominal.set(`${fund} ${y}`, [...(nominal.get(`${fund} ${y}`) ?? []), [name, 1 / real(y)]]);
  for (const { scheme, rule, fund } of pack.schemes) {
    const won = G.filter((project) => project.scheme === scheme);
    if (won.length === 0) continue;
    const isMagnets = rule === "magnet-scheme";
    const largest = number(scheme, "capacity-per-winner-most") / 1000;
    const capOf = (name: string) =>
      (pack.scheme_parameters
        .filter((row) => row.scheme === scheme && row.parameter === name && row.use)
        .filter((row) => (row.band_t_per_a ?? 0) <= largest * 1000)
        .sort((a, b) => (b.band_t_per_a ?? 0) - (a.band_t_per_a ?? 0))[0]?.value ?? NaN) / largest;
    for (const project of won) {
      const { g, site: s, sanctions } = project;
      const v = sanctions[0] ?? NaN;
      const { lead, capex, runsOn, modes } = at(s);
      const build = `build ${s} ${v}`;
      const paidIn = v + lead;
      pay(fund, paidIn, `subsidy ${g}`);
      if (isMagnets) {
        const most = Math.min(
          number(scheme, "capital-subsidy-share") * capex,
          capOf("capital-subsidy-cap") * real(paidIn),
        );
        paper.row(0, 0, [
          [`subsidy ${g}`, 1],
          [build, -most],
        ]);
        const perKt = number(scheme, "incentive-per-kg-most") / 10;
        paper.row(-Infinity, 0, [
          [`quote ${g}`, 1],
          [build, -perKt],
        ]);
        const share = number(scheme, "incentive-share-of-turnover-most");
        for (const y of windowOf(project)) {
          const incentive = `incentive ${g} ${y}`;
          pay(fund, y, incentive);
          paper.row(0, 0, [
            [incentive, 1],
            [`quote ${g}`, -load(s, v, y) * real(y)],
          ]);
          const rate = Math.min(perKt * real(y), share * parity(runsOn, y));
          paper.row(-Infinity, 0, [
            [incentive, 1],
            ...modes.map(({ mode }): Term => [`run ${g} ${mode} ${y}`, -rate]),
          ]);
        }
        paper.row(-Infinity, 0, [
          ...windowOf(project).map((y): Term => [`incentive ${g} ${y}`, 1 / real(y)]),
          [build, -capOf("incentive-cap-per-winner")],
        ]);
      } else {
        const share = number(scheme, "grant-share-most");
        paper.row(-Infinity, 0, [
          [`subsidy ${g}`, 1],
          [build, -share * capex],
        ]);
        paper.row(-Infinity, number(scheme, "grant-ceiling"), [[`subsidy ${g}`, 1 / real(paidIn)]]);
      }
    }
    const subsidies = won.map(
      ({ g, site, sanctions: [v = NaN] }): Term => [`subsidy ${g}`, 1 / real(v + at(site).lead)],
    );
    paper.row(
      -Infinity,
      number(scheme, isMagnets ? "capital-subsidy-pool" : "grant-pool"),
      subsidies,
    );
    if (!isMagnets) continue;
    const incentives = won.flatMap((project) =>
      windowOf(project).map((y): Term => [`incentive ${project.g} ${y}`, 1 / real(y)]),
    );
    paper.row(-Infinity, number(scheme, "incentive-pool"), incentives);
    paper.row(
      -Infinity,
      number(scheme, "capacity-total") / 1000,
      won.map(({ site, sanctions: [v = NaN] }): Term => [`build ${site} ${v}`, 1]),
    );
  }
  for (const { scheme, fund, c } of covers) {
    const share = number(scheme, "cover-months") / 12;
    for (const y of Y.filter((year) => year >= number(scheme, "cover-fiscal-year"))) {
      pay(fund, y, `purchase ${c} ${y}`);
      paper.row(share * demand(c, y), Infinity, [
        [`kept ${c} ${y}`, 1],
        [`uncovered ${c} ${y}`, 1],
        ...times(-share, inputs(c, y)),
      ]);
      paper.row(0, Infinity, [
        [`stock ${c} ${y}`, 1],
        [`kept ${c} ${y}`, -1],
      ]);
      paper.row(0, Infinity, [
        [`purchase ${c} ${y}`, 1],
        [`kept ${c} ${y}`, -cif(c, y)],
        [`kept ${c} ${y - 1}`, cif(c, y)],
      ]);
    }
    const all = covers.filter((cover) => cover.scheme === scheme);
    paper.row(
      -Infinity,
      number(scheme, "purchase-pool"),
      all.flatMap((cover) => Y.map((y): Term => [`purchase ${cover.c} ${y}`, 1 / real(y)])),
    );
  }
  for (const { fund } of pack.funds) {
    const paid = (until: number) =>
      Y.filter((y) => y <= until).flatMap((y) => nominal.get(`${fund} ${y}`) ?? []);
    const ceilings = pack.fund_ceilings.filter((row) => row.fund === fund);
    const total = (rows: typeof ceilings) => rows.reduce((sum, row) => sum + row.amount_inr_cr, 0);
    const life = ceilings.filter(({ fy }) => fy === undefined);
    const yearly = ceilings.filter(({ fy }) => fy !== undefined);
    if (life.length > 0) paper.row(-Infinity, total(life), paid(last));
    if (yearly.length === 0) continue;
    for (const y of Y) {
      paper.row(-Infinity, total(yearly.filter(({ fy }) => (fy ?? 0) <= y)), paid(y));
    }
  }

  // Section 5: what is lowered.
  paper.lower(penalties);
  if (request.lens === "least_dependence") {
    paper.lower(dep);
    return paper.solve();
  }
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
  return paper.solve();
}
