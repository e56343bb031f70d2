/** Says in words what a row of the model limits, and which pack rows it comes from. */
import { nameOf, rowOf } from "@lodestone/mission/mission";
import type { RowAddress } from "@lodestone/mission/table";
import type { SchemeTerms, Term } from "@lodestone/schemes/scheme-terms";
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
import type { Formulation } from "./formulate.ts";
import { ceilingsOf } from "./inputs/supplier-ceilings.ts";
import type { PlanSite } from "./inputs/sites.ts";
import type { Family, RowMeaning } from "./rows.ts";

export interface RowDescription {
  readonly what: Sentence;
  /** Key of the subject, for the figure's name. */
  readonly subject: string;
  readonly rows: readonly RowAddress[];
}

type Describer = (formulation: Formulation, meaning: RowMeaning, fy: number) => RowDescription;

const describers: Readonly<Record<Family, Describer>> = {
  balance: ofCommodity("limit.balance"),
  "counted-import": ofCommodity("limit.counted-import"),
  capacity: ofProject("limit.capacity"),
  scheme: ofProject("limit.scheme"),
  "site-limit": ofSiteLimit,
  scrap: ofScrap,
  cash: ofAccount("limit.cash"),
  participation: ofAccount("limit.participation"),
  "dependence-cap": ofDependenceCap,
  "embodied-cap": ofEmbodiedCap,
  "supplier-share": ofSupplierShare,
  "index-cap": ofIndexCap,
  "scheme-capacity": ofScheme("limit.scheme-capacity", (terms) => terms.capacityTotalKt),
  "incentive-pool": ofScheme("limit.incentive-pool", (terms) => terms.incentive?.pool),
  "subsidy-pool": ofScheme("limit.subsidy-pool", (terms) => terms.capital?.pool),
  tranche: ofProject("limit.tranche"),
  "tranche-pool": ofScheme("limit.tranche-pool", (terms) => terms.tranches?.pool),
  winners: ofProject("limit.winners"),
  "winners-most": ofScheme("limit.winners-most", (terms) => terms.winners?.().most),
  cover: ofCover,
  "cover-pool": ofCoverPool,
  fund: ofFund,
  near: ofNear,
};

export function describeRow(formulation: Formulation, meaning: RowMeaning): RowDescription {
  const { years } = formulation.inputs;
  return describers[meaning.family](formulation, meaning, years[meaning.year] ?? years[0] ?? 0);
}

function commodityName({ inputs }: Formulation, key: string): Bilingual {
  return nameOf(rowOf(inputs.mission, "commodities", key));
}

function ofCommodity(word: WordKey): Describer {
  return (formulation, meaning, fy) => {
    const key = formulation.inputs.commodities[meaning.subject] ?? "";
    const blanks = { commodity: commodityName(formulation, key), fy };
    return { what: sentence(word, blanks), subject: key, rows: [] };
  };
}

function ofProject(word: WordKey): Describer {
  return ({ inputs }, meaning, fy) => {
    const site = inputs.sites[inputs.projects[meaning.subject]?.site ?? -1];
    return ofSite(site, sentence(word, { site: site ? nameOf(site.row) : "", fy }));
  };
}

function ofSite(site: PlanSite | undefined, what: Sentence): RowDescription {
  return { what, subject: site?.site ?? "", rows: site ? [site.row.at] : [] };
}

function ofSiteLimit({ inputs }: Formulation, meaning: RowMeaning): RowDescription {
  const site = inputs.sites[meaning.subject];
  const blanks = { site: site ? nameOf(site.row) : "", limit: site?.limitKt ?? 0 };
  return ofSite(site, sentence("limit.site-limit", blanks));
}

function ofScrap({ inputs }: Formulation, meaning: RowMeaning, fy: number): RowDescription {
  const product = inputs.demand.scrap[meaning.subject]?.product ?? "";
  const name = nameOf(rowOf(inputs.mission, "products", product));
  return { what: sentence("limit.scrap", { product: name, fy }), subject: product, rows: [] };
}

function ofAccount(word: WordKey): Describer {
  return ({ inputs }, meaning, fy) => {
    const account = inputs.accounts[meaning.subject];
    const all = (account?.projects ?? []).flatMap(
      (g) => inputs.sites[inputs.projects[g]?.site ?? -1] ?? [],
    );
    const sites = [...new Set(all)];
    const names = sites.map((site) => nameOf(site.row));
    return {
      what: sentence(word, { sites: names.slice(0, 3), fy }),
      subject: sites[0]?.site ?? "",
      rows: sites.map((site) => site.row.at),
    };
  };
}

function ofDependenceCap(formulation: Formulation, meaning: RowMeaning, fy: number) {
  const cap = formulation.request.caps[meaning.subject];
  const key = cap?.commodity ?? "";
  const blanks = { commodity: commodityName(formulation, key), share: cap?.share ?? 0, fy };
  return { what: sentence("limit.dependence-cap", blanks), subject: key, rows: [] };
}

function ofEmbodiedCap({ inputs, request }: Formulation, meaning: RowMeaning, fy: number) {
  const cap = request.embodiedCaps?.[meaning.subject];
  const key = cap?.element ?? "";
  const element = nameOf(rowOf(inputs.mission, "elements", key));
  const blanks = { element, share: cap?.share ?? 0, fy };
  return { what: sentence("limit.embodied-cap", blanks), subject: key, rows: [] };
}

function ofSupplierShare(formulation: Formulation, meaning: RowMeaning, fy: number) {
  const { inputs, request } = formulation;
  const ceiling = ceilingsOf(inputs, request)[meaning.subject];
  const blanks = {
    commodity: commodityName(formulation, ceiling?.commodity ?? ""),
    place: nameOf(rowOf(inputs.mission, "places", ceiling?.place ?? "")),
    share: ceiling?.share ?? 0,
    fy,
  };
  const subject = `${ceiling?.commodity ?? ""}/${ceiling?.place ?? ""}`;
  return { what: sentence("limit.supplier-share", blanks), subject, rows: [] };
}

function ofIndexCap({ request }: Formulation): RowDescription {
  const what = sentence("limit.index-cap", { share: request.indexCap ?? 0 });
  return { what, subject: "index", rows: [] };
}

function ofScheme(word: WordKey, termOf: (terms: SchemeTerms) => Term | undefined): Describer {
  return ({ inputs }, meaning) => {
    const terms = [...inputs.terms.values()][meaning.subject];
    const scheme = terms && rowOf(inputs.mission, "schemes", terms.scheme);
    const term = terms && termOf(terms);
    const blanks = { scheme: scheme ? nameOf(scheme) : "", amount: term?.value ?? 0 };
    return {
      what: sentence(word, blanks),
      subject: terms?.scheme ?? "",
      rows: term ? [term.row] : [],
    };
  };
}

function ofCover(formulation: Formulation, meaning: RowMeaning, fy: number): RowDescription {
  const cover = formulation.inputs.covers[meaning.subject];
  const key = cover?.commodity ?? "";
  const months = (cover?.yearsOfUse.value ?? 0) * 12;
  return {
    what: sentence("limit.cover", { commodity: commodityName(formulation, key), months, fy }),
    subject: key,
    rows: cover ? [cover.yearsOfUse.row] : [],
  };
}

function ofCoverPool({ inputs }: Formulation, meaning: RowMeaning): RowDescription {
  const cover = inputs.covers[meaning.subject];
  const scheme = cover && rowOf(inputs.mission, "schemes", cover.scheme);
  const blanks = { scheme: scheme ? nameOf(scheme) : "", amount: cover?.pool.value ?? 0 };
  return {
    what: sentence("limit.cover-pool", blanks),
    subject: cover?.scheme ?? "",
    rows: cover ? [cover.pool.row] : [],
  };
}

function ofFund({ inputs }: Formulation, meaning: RowMeaning): RowDescription {
  const fund = inputs.mission.funds[meaning.subject];
  const ceilings = inputs.mission.fund_ceilings.filter((row) => row.fund === fund?.fund);
  const amount = ceilings.reduce((sum, row) => sum + row.amount_inr_cr, 0);
  const blanks = { fund: fund ? nameOf(fund) : "", amount };
  return {
    what: sentence("limit.fund", blanks),
    subject: fund?.fund ?? "",
    rows: ceilings.map((row) => row.at),
  };
}

function ofNear({ inputs }: Formulation, meaning: RowMeaning, fy: number): RowDescription {
  const site = inputs.sites[meaning.subject];
  return ofSite(site, sentence("limit.near", { site: site ? nameOf(site.row) : "", fy }));
}
