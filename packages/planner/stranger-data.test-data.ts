/** Sections 1 and 2 of docs/model/planner.md, from a pack's rows: its sets and its data, in the page's names. */
import type { Mission } from "@lodestone/mission/mission";
import { found, type Term } from "./paper.test-data.ts";

/** Section 1: a project, its site and its sanction years; a scheme where it is awarded. */
interface Project {
  readonly g: string;
  readonly site: string;
  readonly sanctions: readonly number[];
  readonly scheme: string | undefined;
}

export type PageData = ReturnType<typeof dataOfThePage>;

export function dataOfThePage(pack: Mission) {
  const { firstYear: first, lastYear: last, priceYear } = pack.info;
  const Y = Array.from({ length: last - first + 1 }, (_, y) => first + y);
  const C = pack.commodities;

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
    if (!before || !after) return value(found(before ?? after));
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
    const row = found(pack.sites.find(({ site }) => site === s));
    const { process, cost_factor: factor } = row;
    const made = found(pack.processes.find((row) => row.process === process));
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
      runsOn: made.runs_on,
      lead: times?.lead_years ?? 0,
      life: made.life_years,
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
  const at = (s: string) => found(sites.get(s));
  const stands = (s: string, y: number) =>
    pack.site_capacities
      .filter((row) => row.site === s && row.from_fy <= y)
      .sort((a, b) => a.from_fy - b.from_fy)
      .at(-1)?.capacity_kt_per_a ?? 0;
  const load = (s: string, v: number, y: number) => {
    const { lead, life, loads } = at(s);
    const age = y - v - lead;
    return age < 0 || age >= life ? 0 : found(loads[Math.min(age, 3)]);
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

  const windowOf = ({ site, sanctions: [v = NaN], scheme }: Project): number[] => {
    if (scheme === undefined || ruleOf(scheme) !== "magnet-scheme") return [];
    const { lead } = at(site);
    const early = Math.max(0, number(scheme, "gestation-years") - lead);
    const years =
      number(scheme, "incentive-years") +
      (number(scheme, "incentive-from-early-sale") === 1 ? early : 0);
    return Y.filter((y) => y >= v + lead && y < v + lead + years);
  };
  const bought = (c: string, y: number): Term[] =>
    U.filter((u) => u.commodity === c).map((u) => [`buy ${u.supplier} ${y}`, 1]);
  const runs = (c: string, y: number, of: (io: number) => number): Term[] =>
    G.flatMap(({ g, site }) =>
      at(site).modes.flatMap(({ mode, io }) =>
        io.filter(([k]) => k === c).map(([, t]): Term => [`run ${g} ${mode} ${y}`, of(t)]),
      ),
    );
  const inputs = (c: string, y: number) => runs(c, y, (t) => Math.max(0, -t));
  return {
    pack,
    first,
    last,
    Y,
    C,
    U,
    G,
    r,
    w,
    d,
    rho,
    real,
    parameter,
    byYear,
    cif,
    parity,
    market,
    worth,
    traded,
    counted,
    held,
    demand,
    sites,
    at,
    stands,
    load,
    annuity,
    tail,
    left,
    number,
    ruleOf,
    accounts,
    covers,
    collections,
    windowOf,
    bought,
    runs,
    inputs,
  };
}
