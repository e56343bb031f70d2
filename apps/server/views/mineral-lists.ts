/** What a mineral's page lists: every row the pack holds of it, each with its source. */
import type { List } from "@lodestone/api/list";
import type { Mission } from "@lodestone/mission/mission";
import type { TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { listView, type ColumnSpec, type ListSpec } from "./list-view.ts";

const isWorld = (row: LooseRow) => row["place"] === "world";
const isFlow = (flow: string) => (row: LooseRow) => row["flow"] === flow;

/** Production is told for calendar years but where its publisher counts from April to March. */
const year: ColumnSpec = {
  key: "year",
  as: "text",
  find: (_, row) =>
    row["fy"] === undefined ? String(row["year"]) : fiscalYearLabel(Number(row["fy"])),
};
const tonnes: ColumnSpec = { key: "quantity_t", as: "figure" };
const form: ColumnSpec = { key: "form", as: "text" };

const traded: readonly ColumnSpec[] = [
  { key: "goods", as: "text" },
  { key: "fy", as: "year" },
  tonnes,
  { key: "value_inr_cr", as: "crore" },
  { key: "main_partner", as: "place" },
  { key: "main_partner_share_percent", as: "percent" },
];

const specs: readonly ListSpec[] = [
  {
    table: "reliance",
    title: "list.mineral-reliance",
    note: "list.mineral-reliance-note",
    columns: [
      form,
      { key: "measure", as: "choice" },
      { key: "bound", as: "choice" },
      { key: "reliance_percent", as: "percent" },
      { key: "suppliers", as: "text" },
      { key: "counted", as: "choice", find: counted },
    ],
  },
  {
    table: "production",
    title: "list.production",
    where: (row) => !isWorld(row),
    columns: [form, year, tonnes, differs("place", "form", "year")],
  },
  { table: "trade", title: "list.trade", where: isFlow("import"), columns: traded },
  { table: "trade", title: "list.exports", where: isFlow("export"), columns: traded },
  {
    table: "reserves",
    title: "list.reserves",
    note: "list.mineral-reserves-note",
    where: (row) => !isWorld(row),
    columns: [
      { key: "place", as: "place" },
      form,
      { key: "category", as: "choice" },
      tonnes,
      differs("place", "form", "category"),
    ],
  },
  {
    table: "production",
    title: "list.world-production",
    where: isWorld,
    columns: [form, year, tonnes],
  },
  {
    table: "reserves",
    title: "list.world-reserves",
    where: isWorld,
    columns: [form, { key: "category", as: "choice" }, tonnes],
  },
  {
    table: "tariff_lines",
    title: "list.hs-codes",
    columns: [
      { key: "hs_code", as: "text" },
      { key: "goods", as: "text" },
      { key: "commodity", as: "commodity" },
    ],
  },
  {
    table: "duties",
    title: "list.mineral-duties",
    columns: [
      { key: "hs_code", as: "text" },
      { key: "goods", as: "name" },
      { key: "rate_before_percent", as: "percent" },
      { key: "rate_percent", as: "percent" },
      { key: "from_date", as: "date" },
      { key: "notification", as: "text" },
    ],
  },
  {
    table: "overseas_assets",
    title: "list.overseas-assets",
    columns: [
      { key: "name", as: "name" },
      { key: "place", as: "place" },
      { key: "holder", as: "name" },
      { key: "stage", as: "choice" },
      { key: "note", as: "name" },
    ],
  },
  {
    table: "shocks",
    title: "list.shocks",
    columns: [
      { key: "happened_on", as: "date" },
      { key: "name", as: "name" },
      { key: "state", as: "name" },
    ],
  },
];

/** The lists of a mineral; those without a row are left out. */
export function mineralLists(mission: Mission, mineral: string): List[] {
  return specs
    .map((spec) =>
      listView(mission, {
        ...spec,
        where: (row) => isOf(row, mineral) && (spec.where?.(row, mission) ?? true),
      }),
    )
    .filter((list) => list.rows.length > 0)
    .map(withoutEmptyColumns);
}

function isOf(row: LooseRow, mineral: string): boolean {
  return [row["mineral"] ?? row["minerals"] ?? []].flat().includes(mineral);
}

function withoutEmptyColumns(list: List): List {
  const isTold = ({ key }: List["columns"][number]) =>
    list.rows.some((row) => row.cells[key] !== null);
  return { ...list, columns: list.columns.filter(isTold) };
}

function counted(_: Mission, row: LooseRow): string {
  return row["use"] === true && row["grade"] !== "assumed" ? "counts" : "beside";
}

/** Where several sources speak of the same thing: which of them is shown first. */
function differs(...keys: readonly string[]): ColumnSpec {
  return {
    key: "differs",
    as: "choice",
    find: (mission, row) => {
      const rows = mission[row.at.table as TableName] as unknown as readonly LooseRow[];
      const alike = rows.filter((other) =>
        ["mineral", ...keys].every((key) => other[key] === row[key]),
      );
      if (alike.length < 2) return undefined;
      return row["use"] === true ? "shown_first" : "also_stated";
    },
  };
}
