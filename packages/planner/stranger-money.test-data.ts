/** Section 4 of docs/model/planner.md as far as it is of money: accounts, schemes, covers, funds. */
import { times, type Paper, type Term } from "./paper.test-data.ts";
import type { PageData } from "./stranger-data.test-data.ts";

export function writeMoney(data: PageData, paper: Paper): void {
  const {
    pack,
    last,
    Y,
    U,
    G,
    w,
    rho,
    real,
    cif,
    parity,
    worth,
    traded,
    demand,
    at,
    load,
    annuity,
    tail,
    left,
    number,
    accounts,
    covers,
    windowOf,
    inputs,
  } = data;
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
}
