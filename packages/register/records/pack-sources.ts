/**
 * Which tables of a pack are undertakings, and how a row of each becomes a record: its kind, its
 * name, and which of its columns are the columns that every undertaking has. All other columns are
 * fields under their own names, so that a record and its row stay comparable.
 */
import type { Mission } from "@lodestone/mission/mission";
import { packTables, type TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { rowName } from "@lodestone/mission/row-name";
import type { Table } from "@lodestone/mission/table";
import { say } from "@lodestone/words/say";
import { sentence, type Bilingual } from "@lodestone/words/sentence";
import type { OwnColumn } from "./record.ts";

export interface PackSource {
  readonly table: TableName;
  readonly kindOf: (row: LooseRow, mission: Mission) => string;
  /** The pack's column that holds what every undertaking has. */
  readonly columns: Readonly<Partial<Record<OwnColumn, string>>>;
  /** The name, where no column of the table is one. */
  readonly nameOf?: (row: LooseRow, mission: Mission) => Bilingual;
}

const names = { name_en: "name_en", name_hi: "name_hi" } as const;

export const packSources: readonly PackSource[] = [
  { table: "centres", kindOf: () => "centre", columns: { ...names, place: "place" } },
  { table: "park_places", kindOf: () => "park", columns: { place: "place" }, nameOf: parkName },
  {
    table: "sites",
    kindOf: siteKind,
    columns: { ...names, place: "place", scheme: "scheme", status: "status" },
  },
  { table: "auctions", kindOf: () => "auction", columns: names },
  {
    table: "overseas_assets",
    kindOf: () => "overseas-asset",
    columns: { ...names, place: "place", status: "stage" },
  },
  {
    table: "agreements",
    kindOf: () => "partnership",
    columns: { ...names, place: "partner", status: "state" },
  },
  {
    table: "coal_mines",
    kindOf: () => "mine",
    columns: { name_en: "name", place: "place", status: "status" },
  },
  { table: "funds", kindOf: () => "fund", columns: names },
];

export function packSourceOf(table: string): PackSource | undefined {
  return packSources.find((source) => source.table === table);
}

/** The columns of the table without its key. */
export function packColumns({ table }: PackSource): readonly string[] {
  const { key, fields }: Table = packTables[table];
  return Object.keys(fields).filter((column) => !key.includes(column));
}

/** By the pack's column, the undertaking's own that holds it; undefined for a field. */
export function ownColumnOf(source: PackSource, column: string): OwnColumn | undefined {
  const found = Object.entries(source.columns).find(([, packColumn]) => packColumn === column);
  return found?.[0] as OwnColumn | undefined;
}

/** A site digs where its process gives ore and takes none in, and recycles where it runs on scrap. */
function siteKind(row: LooseRow, mission: Mission): string {
  const flows = mission.process_flows.filter(({ process }) => process === row["process"]);
  const forms = (direction: "in" | "out") =>
    flows
      .filter((flow) => flow.direction === direction)
      .map(({ commodity }) => mission.commodities.find((one) => one.commodity === commodity)?.form);
  const isOre = (form: string | undefined) => form === "ore" || form === "concentrate";
  if (forms("out").some(isOre) && forms("in").length === 0) return "mine";
  return forms("in").includes("scrap") ? "recycling-unit" : "plant";
}

function parkName(row: LooseRow, mission: Mission): Bilingual {
  const place = rowName(mission, { table: "places", row: String(row["place"]) });
  const corridor = row["programme"] === "rare_earth_corridor";
  const key = corridor ? "record.corridor-in" : "record.park-in";
  const name = sentence(key, { place });
  return { en: say("en", name), hi: say("hi", name) };
}
