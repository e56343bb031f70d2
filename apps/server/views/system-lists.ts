/** The lists that open under each system. A new list is a new entry here. */
import type { List } from "@lodestone/api/list";
import type { Mission } from "@lodestone/mission/mission";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { listView, type ListSpec } from "./list-view.ts";
import { sitesListOf } from "./sites-list.ts";

const isScheme = (scheme: string) => (row: LooseRow) => row["scheme"] === scheme;

const specs: readonly (ListSpec & { readonly system: string })[] = [
  {
    system: "outlay",
    table: "outlays",
    title: "list.outlays",
    note: "list.outlays-note",
    columns: [
      { key: "name", as: "name" },
      { key: "reading", as: "choice" },
      { key: "amount_inr_cr", as: "crore" },
    ],
  },
  {
    system: "outlay",
    table: "funds",
    title: "list.funds",
    columns: [
      { key: "name", as: "name" },
      { key: "owner", as: "name" },
      { key: "kind", as: "choice" },
    ],
  },
  {
    system: "outlay",
    table: "scheme_parameters",
    title: "list.recycling-scheme",
    where: isScheme("recycling-scheme"),
    columns: [
      { key: "clause", as: "name" },
      { key: "value", as: "figure" },
      { key: "unit", as: "text" },
    ],
  },
  {
    system: "dependence",
    table: "trade",
    title: "list.trade",
    where: (row) => row["flow"] === "import",
    columns: [
      { key: "goods", as: "text" },
      { key: "fy", as: "year" },
      { key: "quantity_t", as: "figure" },
      { key: "value_inr_cr", as: "crore" },
      { key: "main_partner", as: "place" },
      { key: "main_partner_share_percent", as: "percent" },
    ],
  },
  {
    system: "dependence",
    table: "production",
    title: "list.production",
    where: (row) => row["place"] === "in",
    columns: [
      { key: "mineral", as: "minerals" },
      { key: "form", as: "text" },
      { key: "year", as: "text" },
      { key: "quantity_t", as: "figure" },
    ],
  },
  {
    system: "dependence",
    table: "reserves",
    title: "list.reserves",
    columns: [
      { key: "mineral", as: "minerals" },
      { key: "place", as: "place" },
      { key: "form", as: "text" },
      { key: "category", as: "choice" },
      { key: "quantity_t", as: "figure" },
    ],
  },
  {
    system: "centres",
    table: "centres",
    title: "list.centres",
    columns: [
      { key: "name", as: "name" },
      { key: "city", as: "text" },
      { key: "place", as: "place" },
      { key: "recognised_on", as: "date" },
    ],
  },
  {
    system: "exploration",
    table: "exploration_seasons",
    title: "list.exploration-seasons",
    note: "list.exploration-seasons-note",
    columns: [
      { key: "season", as: "text" },
      { key: "agency_name", as: "name" },
      { key: "counts", as: "choice" },
      { key: "state", as: "choice" },
      { key: "projects", as: "count" },
    ],
  },
  {
    system: "exploration",
    table: "auctions",
    title: "list.auctions",
    columns: [
      { key: "name", as: "name" },
      { key: "offered_on", as: "date" },
      { key: "offered", as: "count" },
      { key: "fresh", as: "count" },
      { key: "offered_again", as: "count" },
      { key: "mining_leases", as: "count" },
      { key: "sold", as: "count" },
    ],
  },
  {
    system: "fund",
    table: "fund_flows",
    title: "list.fund-flows",
    where: (row) => row["fund"] === "nmedt",
    columns: [
      { key: "stage", as: "choice" },
      { key: "fy", as: "year" },
      { key: "amount_inr_cr", as: "crore" },
      { key: "as_of", as: "date" },
      { key: "locator", as: "text" },
    ],
  },
  {
    system: "fund",
    table: "levies",
    title: "list.levies",
    columns: [
      { key: "base", as: "name" },
      { key: "rate_percent", as: "percent" },
      { key: "from_date", as: "date" },
    ],
  },
  {
    system: "duties",
    table: "duties",
    title: "list.duties",
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
    system: "magnets",
    table: "scheme_parameters",
    title: "list.magnet-scheme",
    note: "list.magnet-scheme-note",
    where: isScheme("magnet-scheme"),
    columns: [
      { key: "clause", as: "name" },
      { key: "band_t_per_a", as: "count" },
      { key: "value", as: "figure" },
      { key: "unit", as: "text" },
    ],
  },
  { system: "magnets", ...sitesListOf("rare-earths") },
  {
    system: "parks",
    table: "park_places",
    title: "list.park-places",
    note: "list.park-places-note",
    columns: [
      { key: "programme", as: "choice" },
      { key: "place", as: "place" },
      { key: "state_of_play", as: "name" },
    ],
  },
  {
    system: "closures",
    table: "coal_mines",
    title: "list.coal-mines",
    note: "list.coal-mines-note",
    columns: [
      { key: "name", as: "text" },
      { key: "place", as: "place" },
      { key: "owner", as: "text" },
      { key: "status", as: "choice" },
      { key: "method", as: "text" },
      { key: "capacity_mt_per_a", as: "figure" },
      { key: "workforce", as: "count" },
      { key: "closing_year", as: "text" },
    ],
  },
  {
    system: "closures",
    table: "fund_flows",
    title: "list.coal-money",
    where: (row) => row["fund"] === "coal-escrow",
    columns: [
      { key: "stage", as: "choice" },
      { key: "fy", as: "year" },
      { key: "amount_inr_cr", as: "crore" },
      { key: "locator", as: "text" },
    ],
  },
  {
    system: "overseas",
    table: "overseas_assets",
    title: "list.overseas-assets",
    columns: [
      { key: "name", as: "name" },
      { key: "place", as: "place" },
      { key: "minerals", as: "minerals" },
      { key: "holder", as: "name" },
      { key: "stage", as: "choice" },
      { key: "area_sq_km", as: "figure" },
      { key: "cost_inr_cr", as: "crore" },
      { key: "note", as: "name" },
    ],
  },
  {
    system: "partners",
    table: "agreements",
    title: "list.agreements",
    columns: [
      { key: "name", as: "name" },
      { key: "state", as: "choice" },
      { key: "signed_on", as: "date" },
      { key: "scope", as: "name" },
      { key: "delivered", as: "name" },
    ],
  },
  {
    system: "partners",
    table: "shocks",
    title: "list.shocks",
    columns: [
      { key: "happened_on", as: "date" },
      { key: "name", as: "name" },
      { key: "minerals", as: "minerals" },
      { key: "state", as: "name" },
    ],
  },
];

/** The lists of a system; those without a row in this pack are left out. */
export function systemLists(mission: Mission, system: string): List[] {
  return specs
    .filter((spec) => spec.system === system)
    .map((spec) => listView(mission, spec))
    .filter((list) => list.rows.length > 0);
}
