/**
 * Small packs drawn at random for laws that hold of every pack: ore to oxide to magnet, a by-product
 * with a market, offers from two places, stores and exports, a scheme with its pool and a fund by
 * year. Written as the tables of a folder, so that they pass the pack's own checks.
 */
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import fc from "fast-check";

const FIRST = 2027;

const share = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((part) => part / 100);

const plant = fc.record({
  capex: fc.integer({ min: 5, max: 200 }),
  running: fc.integer({ min: 1, max: 40 }),
  fixed: fc.integer({ min: 0, max: 3 }),
  lead: fc.integer({ min: 0, max: 3 }),
  life: fc.integer({ min: 5, max: 20 }),
  limit: fc.integer({ min: 1, max: 12 }),
});

/** The numbers of a pack: few, so that one that breaks a law can be read. */
export const drawnPack = fc.record({
  years: fc.integer({ min: 5, max: 9 }),
  ore: plant,
  oxide: plant,
  magnet: plant,
  /** US dollars per kg; a magnet is dearer than its oxide, an oxide than its ore. */
  oreUsd: fc.integer({ min: 1, max: 10 }),
  oxideUsd: fc.integer({ min: 20, max: 90 }),
  magnetUsd: fc.integer({ min: 50, max: 150 }),
  demand: fc.integer({ min: 2, max: 10 }),
  growth: share(0.9, 1.5),
  offers: fc.record({
    ore: fc.integer({ min: 0, max: 20 }),
    oxide: fc.integer({ min: 0, max: 20 }),
    near: fc.integer({ min: 0, max: 6 }),
  }),
  oreTraded: fc.boolean(),
  exportShare: share(0.3, 0.92),
  exportKt: fc.integer({ min: 0, max: 10 }),
  social: share(0, 0.1),
  investor: share(0.05, 0.15),
  inflation: share(0, 0.06),
  rupeesPerKg: fc.integer({ min: 50, max: 900 }),
  poolCr: fc.integer({ min: 0, max: 600 }),
  yearlyCr: fc.integer({ min: 1, max: 100 }),
  subsidyShare: share(0, 0.3),
  dutyPercent: fc.integer({ min: 0, max: 15 }),
});
type Drawn = typeof drawnPack extends fc.Arbitrary<infer T> ? T : never;

/** The mission of a pack drawn; it reads without a fault. */
export function drawnMission(numbers: Drawn): Mission {
  const files = new Map(
    Object.entries(filesOf(numbers)).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  const { mission, faults } = readMission(files);
  if (!mission) throw new Error(JSON.stringify(faults.slice(0, 5)));
  return mission;
}

const TAIL = "paper,drawn at random,2026-04-01,assumed";
const TAIL_NAMES = "source,locator,as_of,grade";

const fyText = (fy: number) => `${fy - 1}-${String(fy % 100).padStart(2, "0")}`;

function filesOf(numbers: Drawn): Record<string, string> {
  const last = FIRST + numbers.years - 1;
  const span = [FIRST, last];
  const info = {
    name: "generated",
    title: "Drawn at random",
    licenses: [
      { name: "CC0-1.0", title: "Creative Commons Zero 1.0", path: "https://example.org" },
    ],
    lodestone: {
      title_en: "Drawn at random",
      title_hi: "यादृच्छिक",
      as_of: "2026-04-01",
      price_year: fyText(FIRST),
      first_year: fyText(FIRST),
      last_year: fyText(last),
    },
    resources: [],
  };
  return {
    "datapackage.json": JSON.stringify(info),
    ...chainFiles(numbers, span),
    ...plantFiles(numbers),
    ...moneyFiles(numbers, span),
  };
}

function table(columns: string, rows: readonly string[]): string {
  return `${[columns, ...rows].join("\n")}\n`;
}

/** The chain's words and trade: what it is of, what it costs abroad, who offers it, who wants it. */
function chainFiles(numbers: Drawn, span: readonly number[]): Record<string, string> {
  const { oreUsd, oxideUsd, magnetUsd, demand, growth, offers, exportShare, exportKt } = numbers;
  const prices = { ore: oreUsd, oxide: oxideUsd, magnet: magnetUsd, rest: 5 };
  const offer = (name: string, commodity: string, place: string, kt: number, factor: number) =>
    `${name},${commodity},${place},${kt},,,${factor},,,drawn,यादृच्छिक,${TAIL}`;
  const market = (commodity: string, kt: number, part: number) =>
    `${commodity},${kt},,,${part},,,${TAIL}`;
  return {
    "sources.csv": table(
      "source,title_en,title_hi,publisher,standing,published_on,reference,licence,terms",
      ["paper,Drawn,यादृच्छिक,Lodestone,derived,2026-04-01,a generator,CC0-1.0,free for any use"],
    ),
    "chains.csv": table("chain,number,name_en,name_hi", ["chain,1,Chain,शृंखला"]),
    "minerals.csv": table(
      `mineral,number,name_en,name_hi,symbol,schedule,exploration_licence,${TAIL_NAMES}`,
      [`stone,1,Stone,पत्थर,St,none,no,${TAIL}`],
    ),
    "elements.csv": table("element,mineral,name_en,name_hi", [
      "nd,stone,Neodymium,नियोडिमियम",
      "la,stone,Lanthanum,लैंथेनम",
    ]),
    "places.csv": table("place,kind,name_en,name_hi,iso,tile_column,tile_row", [
      "home,nation,Home,स्वदेश,,,",
      "far,country,Far,दूर,,,",
      "near,country,Near,पास,,,",
    ]),
    "commodities.csv": table("commodity,chain,form,stage,name_en,name_hi,traded,counted,stored", [
      `ore,chain,ore,1,Ore,अयस्क,${numbers.oreTraded ? "yes" : "no"},yes,no`,
      "oxide,chain,oxide,2,Oxide,ऑक्साइड,yes,yes,yes",
      "rest,chain,by_product,2,Rest,शेष,yes,no,no",
      "magnet,chain,product,3,Magnet,चुंबक,yes,yes,yes",
    ]),
    "compositions.csv": table(`commodity,element,t_per_t,${TAIL_NAMES}`, [
      `ore,nd,0.1,${TAIL}`,
      `oxide,nd,0.8,${TAIL}`,
      `rest,la,0.05,${TAIL}`,
      `ore,la,0.05,${TAIL}`,
      `magnet,nd,0.3,${TAIL}`,
    ]),
    "prices.csv": table(
      `commodity,fy,price_usd_per_kg,price_usd_per_kg_low,price_usd_per_kg_high,follows,follows_kg_per_kg,follows_kg_per_kg_low,follows_kg_per_kg_high,${TAIL_NAMES}`,
      Object.entries(prices).flatMap(([commodity, usd]) =>
        span.map((fy) => `${commodity},${fyText(fy)},${usd},,,,0,,,${TAIL}`),
      ),
    ),
    "duties.csv": table(
      `duty,hs_code,goods_en,goods_hi,mineral,commodity,notification,from_date,rate_before_percent,rate_percent,surcharge_exempt,end_use_bond,use,${TAIL_NAMES}`,
      [
        `duty,8505,Magnet,चुंबक,stone,magnet,drawn,2020-04-01,,${numbers.dutyPercent},yes,no,yes,${TAIL}`,
      ],
    ),
    "suppliers.csv": table(
      `supplier,commodity,place,ceiling_kt_per_a,ceiling_kt_per_a_low,ceiling_kt_per_a_high,price_factor,from_fy,to_fy,note_en,note_hi,${TAIL_NAMES}`,
      [
        offer("far-ore", "ore", "far", offers.ore, 1),
        offer("far-oxide", "oxide", "far", offers.oxide, 1),
        offer("near-oxide", "oxide", "near", offers.near, 1.1),
        offer("far-magnet", "magnet", "far", 100, 1),
        offer("near-magnet", "magnet", "near", offers.near, 1.2),
      ],
    ),
    "markets.csv": table(
      `commodity,ceiling_kt_per_a,ceiling_kt_per_a_low,ceiling_kt_per_a_high,share_of_price,share_of_price_low,share_of_price_high,${TAIL_NAMES}`,
      [
        market("rest", 1, 0.5),
        market("oxide", exportKt, exportShare),
        market("magnet", exportKt, exportShare),
      ],
    ),
    "products.csv": table("product,chain,name_en,name_hi,counted_in", [
      "motors,chain,Motors,मोटर,thousand tonnes",
    ]),
    "drivers.csv": table(
      `product,fy,sales,sales_low,sales_high,${TAIL_NAMES}`,
      span.map((fy, i) => `motors,${fyText(fy)},${demand * (i === 0 ? 1 : growth)},,,${TAIL}`),
    ),
    "intensities.csv": table(
      `product,commodity,kg_per_unit,kg_per_unit_low,kg_per_unit_high,share_with,share_with_low,share_with_high,${TAIL_NAMES}`,
      [`motors,magnet,1000000,,,1,,,${TAIL}`],
    ),
  };
}

/** Three candidate plants, one for each step of the chain; the last may win the scheme's support. */
function plantFiles({ ore, oxide, magnet }: Drawn): Record<string, string> {
  const plants = Object.entries({ ore, oxide, magnet });
  const flow = (process: string, commodity: string, direction: "in" | "out", t: number) =>
    `${process},standard,${commodity},${direction},${t},,,${TAIL}`;
  return {
    "processes.csv": table(
      `process,chain,name_en,name_hi,runs_on,life_years,${TAIL_NAMES}`,
      plants.map(([made, { life }]) => `make-${made},chain,Make,बनाना,${made},${life},${TAIL}`),
    ),
    "process_flows.csv": table(
      `process,mode,commodity,direction,t_per_t,t_per_t_low,t_per_t_high,${TAIL_NAMES}`,
      [
        flow("make-ore", "ore", "out", 1),
        flow("make-oxide", "ore", "in", 9),
        flow("make-oxide", "oxide", "out", 1),
        flow("make-oxide", "rest", "out", 2),
        flow("make-magnet", "oxide", "in", 0.5),
        flow("make-magnet", "magnet", "out", 1),
      ],
    ),
    "capital_costs.csv": table(
      `process,capex_inr_cr_per_kt_a,capex_inr_cr_per_kt_a_low,capex_inr_cr_per_kt_a_high,${TAIL_NAMES}`,
      plants.map(([made, { capex }]) => `make-${made},${capex},,,${TAIL}`),
    ),
    "operating_costs.csv": table(
      `process,variable_inr_cr_per_kt,variable_inr_cr_per_kt_low,variable_inr_cr_per_kt_high,fixed_inr_cr_per_kt_a,fixed_inr_cr_per_kt_a_low,fixed_inr_cr_per_kt_a_high,${TAIL_NAMES}`,
      plants.map(([made, { running, fixed }]) => `make-${made},${running},,,${fixed},,,${TAIL}`),
    ),
    "build_times.csv": table(
      `process,lead_years,lead_years_low,lead_years_high,load_year_1,load_year_2,load_year_3,load_later,${TAIL_NAMES}`,
      plants.map(([made, { lead }]) => `make-${made},${lead},,,0.5,0.8,1,1,${TAIL}`),
    ),
    "sites.csv": table(
      `site,process,place,name_en,name_hi,status,owner,limit_kt_per_a,cost_factor,cost_factor_low,cost_factor_high,open_from,scheme,possible_places,${TAIL_NAMES}`,
      plants.map(([made, { limit }]) => {
        const kt = made === "ore" ? 9 * limit : limit;
        const scheme = made === "magnet" ? "scheme" : "";
        return `${made}-plant,make-${made},home,Plant,संयंत्र,candidate,owner,${kt},1,,,,${scheme},,${TAIL}`;
      }),
    ),
  };
}

/** Rates, the scheme and the purse it is paid from. */
function moneyFiles(numbers: Drawn, [first = FIRST, last = FIRST]: readonly number[]) {
  const parameter = (name: string, value: number) =>
    `${name},${value},,,unit,drawn,यादृच्छिक,${TAIL}`;
  const rule = (name: string, value: number, band = "") =>
    `scheme,${name},${band},${value},,,unit,drawn,यादृच्छिक,yes,,yes,${TAIL}`;
  const years = Array.from({ length: last - first + 1 }, (_, y) => first + y);
  const files: Record<string, string> = {
    "parameters.csv": table(
      `parameter,value,value_low,value_high,unit,use_en,use_hi,${TAIL_NAMES}`,
      [
        parameter("inr-per-usd", 10),
        parameter("shortage-cost", 10000),
        parameter("shortage-weight", 3),
        parameter("social-discount-rate", numbers.social),
        parameter("investor-discount-rate", numbers.investor),
        parameter("inflation", numbers.inflation),
        parameter("holding-cost", 0.03),
        parameter("second-pass-slack", 0.005),
      ],
    ),
    "systems.csv": table("system,number,name_en,name_hi,question_en,question_hi", [
      "magnets,1,Magnets,चुंबक,When?,कब?",
    ]),
    "funds.csv": table("fund,system,name_en,name_hi,owner_en,owner_hi,kind,inside_outlay", [
      "purse,magnets,The purse,कोष,The treasury,राजकोष,budget,yes",
    ]),
    "fund_ceilings.csv": table(
      `ceiling,fund,fy,amount_inr_cr,${TAIL_NAMES}`,
      years.map((fy) => `purse-${fy},purse,${fyText(fy)},${numbers.yearlyCr},${TAIL}`),
    ),
    "schemes.csv": table("scheme,system,fund,rule,name_en,name_hi,support_en,support_hi", [
      "scheme,magnets,purse,magnet-scheme,The scheme,योजना,auction,नीलामी",
    ]),
    "scheme_parameters.csv": table(
      `scheme,parameter,band_t_per_a,value,value_low,value_high,unit,clause_en,clause_hi,text_seen,from_date,use,${TAIL_NAMES}`,
      [
        rule("award-fiscal-year", first),
        rule("gestation-years", 1),
        rule("incentive-from-early-sale", 0),
        rule("incentive-years", 5),
        rule("incentive-per-kg-most", numbers.rupeesPerKg),
        rule("incentive-share-of-turnover-most", 0.4),
        rule("incentive-cap-per-winner", 100000, "0"),
        rule("incentive-pool", numbers.poolCr),
        rule("capital-subsidy-share", numbers.subsidyShare),
        rule("capital-subsidy-cap", 100000, "0"),
        rule("capital-subsidy-pool", numbers.poolCr / 4),
        rule("capacity-total", 6000),
        rule("capacity-per-winner-most", 1000),
        rule("winners-most", 6),
        rule("oxide-entitlement", 0),
        rule("oxide-entitled-winners", 0),
      ],
    ),
  };
  return files;
}
