/** A chain as its page wants it: what flows, where it stands, what it needs against what is assured. */
import type { ChainPage } from "@lodestone/api/chain";
import { findRow, nameOf, rowOf, type Mission } from "@lodestone/mission/mission";
import type { TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { contentSoldKt } from "@lodestone/planner/inputs/demand";
import { usdPerKg } from "@lodestone/planner/inputs/prices";
import { feedSentence, magnetFeed, type FeedFigure } from "@lodestone/review/magnet-feed";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { chainOutline } from "./chain-outline.ts";
import { infoView } from "./mission-view.ts";
import { provenanceView, type SourcedRow } from "./provenance-view.ts";
import { listView, type ListSpec } from "./list-view.ts";
import { sitesListOf } from "./sites-list.ts";

/** What a chain page lists beside its pictures. */
const listsOf = (chain: string): readonly ListSpec[] => [
  sitesListOf(chain),
  {
    table: "suppliers",
    title: "list.suppliers",
    where: (row, mission) => isOfChain(mission, row, chain),
    columns: [
      { key: "commodity", as: "commodity" },
      { key: "place", as: "place" },
      { key: "ceiling_kt_per_a", as: "figure" },
      { key: "price_factor", as: "figure" },
      { key: "note", as: "name" },
    ],
  },
  {
    table: "prices",
    title: "list.prices",
    note: "list.prices-note",
    where: (row, mission) => row["fy"] === mission.info.firstYear && isOfChain(mission, row, chain),
    columns: [
      { key: "commodity", as: "commodity" },
      { key: "price_usd_per_kg", as: "figure" },
      { key: "follows_kg_per_kg", as: "figure", find: shareFollowed },
      { key: "follows", as: "commodity" },
      { key: "price_whole", as: "figure", find: wholePrice },
    ],
  },
];

function isOfChain(mission: Mission, row: LooseRow, chain: string): boolean {
  return rowOf(mission, "commodities", String(row["commodity"])).chain === chain;
}

/** A commodity that follows none has no share of another's price, not a share of nothing. */
function shareFollowed(_mission: Mission, row: LooseRow): number | undefined {
  return row["follows"] ? Number(row["follows_kg_per_kg"]) : undefined;
}

/** The price a kg comes to: its own part and its share of the price it follows. */
function wholePrice(mission: Mission, row: LooseRow): number {
  return usdPerKg(mission, String(row["commodity"]), Number(row["fy"]));
}

export function chainPage(mission: Mission, chain: string): ChainPage | undefined {
  const row = findRow(mission, "chains", chain);
  if (!row) return undefined;
  const { firstYear, lastYear } = mission.info;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, y) => firstYear + y);
  const held = mission.intensities.filter((intensity) =>
    isOfChain(mission, intensity as unknown as LooseRow, chain),
  );
  return {
    ...chainOutline(mission, row),
    info: infoView(mission),
    need: needView(mission, chain),
    flows: mission.process_flows
      .filter((flow) => rowOf(mission, "processes", flow.process).chain === chain)
      .map((flow) => ({
        process: flow.process,
        mode: flow.mode,
        commodity: flow.commodity,
        name: nameOf(rowOf(mission, "commodities", flow.commodity)),
        tPerT: flow.direction === "out" ? flow.t_per_t : -flow.t_per_t,
        provenance: provenanceView(mission, flow),
      })),
    demand: held.map((intensity) => ({
      product: intensity.product,
      name: nameOf(rowOf(mission, "products", intensity.product)),
      commodity: intensity.commodity,
      commodityName: nameOf(rowOf(mission, "commodities", intensity.commodity)),
      kt: years.map((fy) => contentSoldKt(mission, intensity, fy)),
    })),
    years,
    lists: listsOf(chain)
      .map((spec) => listView(mission, spec))
      .filter((list) => list.rows.length > 0),
  };
}

/** Only the chain whose plants the magnet scheme awards has its need to show. */
function needView(mission: Mission, chain: string): ChainPage["need"] {
  const awarded = mission.sites.find((site) => site.scheme === "magnet-scheme");
  if (!awarded || rowOf(mission, "processes", awarded.process).chain !== chain) return null;
  const feed = magnetFeed(mission);
  if (!feed) return null;
  const figure = ({ name, oxideT, at }: FeedFigure) => {
    const row = findRow(mission, at.table as TableName, at.row) as SourcedRow | undefined;
    if (!row) return [];
    return [
      { name: tell(sentence(`feed.${name}`)), oxideT, provenance: provenanceView(mission, row) },
    ];
  };
  return {
    finding: tell(feedSentence(feed)),
    magnetsT: feed.magnetsT,
    needs: feed.needs.flatMap(figure),
    assured: feed.assured.flatMap(figure),
  };
}
